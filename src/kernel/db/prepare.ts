import pg from 'pg';
import type { EmbeddedServer } from './embedded/index.ts';
import { migrate } from './migrate.ts';

/** Names on the embedded server: who owns the tables, and as whom the application connects. */
export const ownerRole = 'vierzet_owner';
export const appRole = 'vierzet_app';

/**
 * Makes a database with its two roles on the embedded server, and brings it to the newest step.
 * @returns the address for the application, whose role is no superuser and owns nothing
 */
export async function prepareDatabase(
	server: EmbeddedServer,
	database = 'vierzet'
): Promise<string> {
	const client = new pg.Client({ connectionString: server.urlFor('postgres', 'postgres') });
	await client.connect();
	try {
		await client.query('select pg_advisory_lock(734101)');
		for (const role of [ownerRole, appRole]) {
			const { rowCount } = await client.query('select from pg_roles where rolname = $1', [role]);
			if (!rowCount) await client.query(`create role ${role} login`);
		}
		const { rowCount } = await client.query('select from pg_database where datname = $1', [
			database
		]);
		if (!rowCount)
			await client.query(`create database ${pg.escapeIdentifier(database)} owner ${ownerRole}`);
	} finally {
		await client.end();
	}
	await letSearchUseItsIndex(server.urlFor('postgres', database));
	await migrate({ ownerUrl: server.urlFor(ownerRole, database), appRole });
	return server.urlFor(appRole, database);
}

/**
 * Row-level security looks at what somebody may see before it lets any operator look at a row, unless that operator is
 * known to tell nothing about it; an index on it is of no use then. Matching search words tells nothing: it answers yes
 * or no, and raises no error about what it read. Only a superuser may say so, so a server of your own searches without
 * the index unless its keeper does the same (docs/decisions/0014-rerank.md).
 */
async function letSearchUseItsIndex(superuserUrl: string): Promise<void> {
	const client = new pg.Client({ connectionString: superuserUrl });
	await client.connect();
	try {
		const match = 'pg_catalog.ts_match_vq(tsvector, tsquery)';
		const { rows } = await client.query(
			'select proleakproof from pg_proc where oid = $1::regprocedure',
			[match]
		);
		if (!rows[0].proleakproof) await client.query(`alter function ${match} leakproof`);
	} finally {
		await client.end();
	}
}
