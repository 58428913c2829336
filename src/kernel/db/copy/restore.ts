import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import pg from 'pg';
import { from as copyFrom, type CopyStreamQuery } from 'pg-copy-streams';
import { isId } from '../../ids.ts';
import { BackupProblem, damaged, digest, readLines, type Manifest } from './format.ts';
import type { BackupResult } from './backup.ts';
import type { FileStore } from '../../files/index.ts';
import { hasPeople, migrationsOf, picturesOf, tablesInOrder } from './tables.ts';

async function checkFit(client: pg.Client, manifest: Manifest): Promise<void> {
	if (manifest?.vierzet !== 1 || !Array.isArray(manifest.tables)) throw damaged();
	const here = await migrationsOf(client);
	if (JSON.stringify(here) !== JSON.stringify(manifest.migrations)) {
		throw new BackupProblem(
			'Deze reservekopie is van een andere versie van Vierzet. Zet haar terug met de versie die haar maakte.',
			'This backup is of another version of Vierzet. Restore it with the version that made it.'
		);
	}
	// Names of tables become part of a command: only our own may.
	const known = await tablesInOrder(client);
	if (manifest.tables.some((table) => !known.includes(table))) throw damaged();
}

async function makeRoom(client: pg.Client, force: boolean): Promise<void> {
	if ((await hasPeople(client)) && !force) {
		throw new BackupProblem(
			'Deze database is niet leeg. Met --force wordt alles erin vervangen door de reservekopie.',
			'This database is not empty. With --force everything in it is replaced by the backup.'
		);
	}
	await client.query(`truncate ${(await tablesInOrder(client)).join(', ')}`);
}

function startCopy(client: pg.Client, table: string): CopyStreamQuery {
	const stream = client.query(copyFrom(`copy ${table} from stdin`));
	// What goes wrong is seen at the next write or at its end; until then nobody listens.
	stream.on('error', () => {});
	return stream;
}

/** Puts a picture back: its name is the digest of what is in it, so a wrong one shows itself. */
async function putPicture(
	store: FileStore,
	{ organisationId, hash }: { organisationId: string; hash: string },
	bytes: Buffer
): Promise<void> {
	if (!isId(organisationId) || digest().update(bytes).digest('hex') !== hash) throw damaged();
	await store.put(organisationId, hash, Buffer.from(bytes));
}

/** Fills the tables in order; every table's digest and number of rows must fit. */
async function fill(
	client: pg.Client,
	file: string,
	store: FileStore,
	force: boolean
): Promise<BackupResult> {
	const gunzip = createGunzip();
	const source = createReadStream(file);
	source.on('error', (error) => gunzip.destroy(error));
	source.pipe(gunzip);
	let manifest: Manifest | undefined;
	let [open, sha256] = [undefined as CopyStreamQuery | undefined, digest()];
	let [rows, tables, files, ended] = [0, 0, 0, false];
	for await (const { line, bytes } of readLines(gunzip)) {
		if (line.kind === 'manifest') {
			await checkFit(client, line.manifest);
			await makeRoom(client, force);
			manifest = line.manifest;
		} else if (!manifest || ended) {
			throw damaged();
		} else if (line.kind === 'end') {
			ended = true;
		} else if (line.kind === 'file') {
			await putPicture(store, line, bytes);
			files++;
		} else if (line.table !== manifest.tables[tables]) {
			throw damaged();
		} else if (line.kind === 'chunk') {
			open ??= startCopy(client, line.table);
			if (open.destroyed) throw damaged();
			sha256.update(bytes);
			if (!open.write(Buffer.from(bytes))) await once(open, 'drain');
		} else {
			if (open) {
				open.end();
				await finished(open);
			}
			if ((open?.rowCount ?? 0) !== line.rows || sha256.digest('hex') !== line.sha256)
				throw damaged();
			rows += line.rows;
			tables++;
			[open, sha256] = [undefined, digest()];
		}
	}
	if (!ended || tables !== manifest?.tables.length) throw damaged();
	return { tables, rows, files };
}

/**
 * Puts a backup back, in one transaction: all of it, or nothing changes.
 * @param ownerUrl address of the role that owns the tables
 * @throws BackupProblem when the file is damaged or does not fit, or when the database is not empty
 */
export async function restore(
	ownerUrl: string,
	file: string,
	{ force, files: store }: { force: boolean; files: FileStore }
): Promise<BackupResult> {
	const client = new pg.Client({ connectionString: ownerUrl });
	client.on('error', () => {});
	await client.connect();
	try {
		await client.query('begin');
		const before = await picturesOf(client);
		const result = await fill(client, file, store, force);
		const now = new Set((await picturesOf(client)).map((one) => one.organisationId + one.hash));
		await client.query('commit');
		for (const { organisationId, hash } of before)
			if (!now.has(organisationId + hash)) await store.remove(organisationId, hash);
		return result;
	} catch (error) {
		if (error instanceof BackupProblem) throw error;
		const { code = '' } = error as { code?: string };
		if (code === 'ENOENT' || code === 'EACCES') {
			throw new BackupProblem(
				`Het bestand ${file} is er niet of niet te lezen.`,
				`The file ${file} is not there or cannot be read.`
			);
		}
		// Whatever gunzip or COPY cannot take is a damaged file.
		if (/^Z_|^22|^23|ERR_STREAM/.test(code)) throw damaged();
		throw error;
	} finally {
		// Ending the connection takes an unfinished transaction back.
		await client.end().catch(() => {});
	}
}
