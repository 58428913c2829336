import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { digest, lineWriter } from './format.ts';
import { migrationsOf, picturesOf, tablesInOrder } from './tables.ts';
import type { FileStore } from '../../files/index.ts';

export interface BackupResult {
	tables: number;
	rows: number;
	/** Pictures of the file store. */
	files: number;
}

/**
 * Writes everything in the database and the pictures of the file store to one file, as it was at one moment. There is no pg_dump: this is COPY.
 * @param ownerUrl address of the role that owns the tables
 * @param onTable is told how far it is
 */
export async function backup(
	ownerUrl: string,
	file: string,
	store: FileStore,
	onTable: (done: number, total: number) => void = () => {}
): Promise<BackupResult> {
	const client = new pg.Client({ connectionString: ownerUrl });
	await client.connect();
	const unfinished = `${file}.part`;
	const gzip = createGzip();
	const lines = lineWriter(gzip);
	const written = pipeline(gzip, createWriteStream(unfinished, { mode: 0o600 }));
	try {
		await client.query('begin transaction isolation level repeatable read, read only');
		const tables = await tablesInOrder(client);
		const migrations = await migrationsOf(client);
		const manifest = { vierzet: 1 as const, madeAt: new Date().toISOString(), migrations, tables };
		await lines.write({ kind: 'manifest', manifest });
		let rows = 0;
		for (const [index, table] of tables.entries()) {
			const stream = client.query(copyTo(`copy ${table} to stdout`));
			const sha256 = digest();
			for await (const bytes of stream as AsyncIterable<Buffer>) {
				sha256.update(bytes);
				await lines.write({ kind: 'chunk', table, bytes: bytes.length }, bytes);
			}
			rows += stream.rowCount;
			await lines.write({
				...{ kind: 'table', table, rows: stream.rowCount },
				sha256: sha256.digest('hex')
			});
			onTable(index + 1, tables.length);
		}
		let files = 0;
		for (const { organisationId, hash } of await picturesOf(client)) {
			const bytes = await store.get(organisationId, hash);
			// A photo may have been removed since this backup began: its row is in it, its picture is gone.
			if (!bytes) continue;
			await lines.write({ kind: 'file', organisationId, hash, bytes: bytes.length }, bytes);
			files++;
		}
		lines.end();
		await written;
		await client.query('commit');
		// Only a whole backup gets its name.
		await rename(unfinished, file);
		return { tables: tables.length, rows, files };
	} catch (error) {
		gzip.destroy();
		await written.catch(() => {});
		await rm(unfinished, { force: true });
		throw error;
	} finally {
		await client.end();
	}
}
