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
	await migrate({ ownerUrl: server.urlFor(ownerRole, database), appRole });
	return server.urlFor(appRole, database);
}
