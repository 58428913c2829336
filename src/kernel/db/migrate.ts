import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';

/** The folder of migrations, found from this file when it runs from source; else given. */
export const migrationsFolder = join(import.meta.dirname, '../../../db/migrations');

export interface MigrateOptions {
	/** Address of the role that owns the tables. */
	ownerUrl: string;
	/** Name of the role the application connects as: no superuser, owner of nothing. */
	appRole: string;
	folder?: string;
	log?: (line: string) => void;
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** A migration that was applied here and reads differently now. */
export class ChangedMigration extends Error {
	constructor(name: string) {
		super(
			`De stap ${name} is veranderd nadat hij hier is uitgevoerd. Zet de oude versie terug en maak een nieuwe stap. / ` +
				`Migration ${name} was changed after it was applied here. Put the old version back and add a new step.`
		);
		this.name = 'ChangedMigration';
	}
}

/**
 * Brings the database to the newest step; each step is one transaction, and two programs at once wait for each other.
 * @returns the names of the steps that were applied
 */
export async function migrate(options: MigrateOptions): Promise<string[]> {
	const folder = options.folder ?? migrationsFolder;
	const client = new pg.Client({ connectionString: options.ownerUrl });
	await client.connect();
	try {
		await client.query('select pg_advisory_lock(734100)');
		await client.query(`create schema if not exists vierzet_meta;
			create table if not exists vierzet_meta.migration (
				name text primary key, checksum text not null, applied_at timestamptz not null default now())`);
		const known = new Map<string, string>(
			(await client.query('select name, checksum from vierzet_meta.migration')).rows.map((row) => [
				row.name,
				row.checksum
			])
		);
		const applied: string[] = [];
		const files = (await readdir(folder)).filter((file) => /^\d{4}-.*\.sql$/.test(file)).sort();
		for (const name of files) {
			const text = await readFile(join(folder, name), 'utf8');
			const checksum = sha256(text);
			if (known.has(name)) {
				if (known.get(name) !== checksum) throw new ChangedMigration(name);
				continue;
			}
			await client.query('begin');
			try {
				await client.query(text);
				await client.query('insert into vierzet_meta.migration (name, checksum) values ($1, $2)', [
					name,
					checksum
				]);
				await client.query('commit');
			} catch (error) {
				await client.query('rollback');
				throw error;
			}
			applied.push(name);
			options.log?.(name);
		}
		await grantToApplication(client, options.appRole);
		return applied;
	} finally {
		await client.end();
	}
}

/** What the application may do. Row-level security decides which rows; history and reference data are never removed. */
async function grantToApplication(client: pg.Client, appRole: string): Promise<void> {
	const role = pg.escapeIdentifier(appRole);
	await client.query(`
		grant usage on schema app, public, reference, auth to ${role};
		grant execute on all functions in schema app to ${role};
		grant select, insert, update, delete on all tables in schema public, auth to ${role};
		grant select, insert, update on all tables in schema reference to ${role};
		revoke update, delete on history from ${role};
		revoke execute on function app.guard_beside_entry(regclass, text) from public, ${role};
	`);
}
