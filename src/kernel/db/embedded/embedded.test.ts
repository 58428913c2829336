import { spawn } from 'node:child_process';
import {
	chmodSync,
	cpSync,
	existsSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startEmbedded, superviseEmbedded } from './index.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'vierzet-embedded-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const postmaster = (dataDir: string) =>
	Number(readFileSync(join(dataDir, 'pg', 'postmaster.pid'), 'utf8').split('\n')[0]);
const alive = (pid: number) => {
	try {
		process.kill(pid, 0);
		return true;
	} catch {
		return false;
	}
};
async function query(url: string, text: string, values: unknown[] = []) {
	const client = new pg.Client({ connectionString: url });
	client.on('error', () => {});
	await client.connect();
	try {
		return (await client.query(text, values)).rows;
	} finally {
		await client.end().catch(() => {});
	}
}

test('a second start attaches to the server that runs', async () => {
	const first = await startEmbedded({ dataDir: folder });
	const second = await startEmbedded({ dataDir: folder });
	expect([first.startedHere, second.startedHere]).toEqual([true, false]);
	await first.stop();
});

test('a long path with spaces, quotes and letters of any script works', async () => {
	const dataDir = join(folder, `buurt "de ë 街" ${'lang '.repeat(20)}`);
	const server = await startEmbedded({ dataDir });
	expect(await query(server.urlFor('postgres', 'postgres'), 'select 1 as one')).toEqual([
		{ one: 1 }
	]);
	await server.stop();
});

test('a copy of a data folder starts, also where the copy stands open to others', async () => {
	const dataDir = join(folder, 'first');
	const first = await startEmbedded({ dataDir });
	await query(first.urlFor('postgres', 'postgres'), 'create table kept as select 7 as seven');
	await first.stop();
	const copy = join(folder, 'copy');
	cpSync(dataDir, copy, { recursive: true });
	chmodSync(join(copy, 'pg'), 0o755);
	const second = await startEmbedded({ dataDir: copy });
	expect(await query(second.urlFor('postgres', 'postgres'), 'select seven from kept')).toEqual([
		{ seven: 7 }
	]);
	await second.stop();
});

test('two first starts at the same moment share one server', async () => {
	const code = `
		const { startEmbedded } = await import(process.argv[2]);
		const server = await startEmbedded({ dataDir: process.argv[1] });
		process.stdout.write('up');
		setTimeout(() => process.exit(0), 500);`;
	const start = () =>
		new Promise<string>((done) => {
			const args = [folder, join(import.meta.dirname, 'index.ts')];
			const child = spawn(process.execPath, ['--input-type=module', '-e', code, ...args]);
			let said = '';
			child.stdout.on('data', (text) => (said += text));
			child.once('close', () => done(said));
		});
	expect(await Promise.all([start(), start()])).toEqual(['up', 'up']);
	expect(readdirSync(folder)).toEqual(['pg']);
});

test('a watched server that is killed is started again', async () => {
	let back = () => {};
	const restarted = new Promise<void>((done) => (back = done));
	const watch = await superviseEmbedded({ dataDir: folder }, () => back());
	process.kill(postmaster(folder), 'SIGKILL');
	await restarted;
	const url = watch.server.urlFor('postgres', 'postgres');
	expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }]);
	await watch.stop();
	expect(existsSync(join(folder, 'pg', 'postmaster.pid'))).toBe(false);
});

const writer = `
	const [folder, module, pgModule] = process.argv.slice(1);
	const { startEmbedded } = await import(module);
	const pg = (await import(pgModule)).default;
	const server = await startEmbedded({ dataDir: folder });
	const client = new pg.Client({ connectionString: server.urlFor('postgres', 'postgres') });
	await client.connect();
	await client.query('create table if not exists note (id text primary key)');
	for (;;) {
		const id = crypto.randomUUID();
		await client.query('insert into note values ($1)', [id]);
		process.stdout.write(id + '\\n');
	}`;

test('twenty kills during writes, of the program and of the database in turn: nothing acknowledged is lost, nothing stays behind', async () => {
	const acknowledged: string[] = [];
	for (let round = 0; round < 20; round++) {
		const here = (file: string) => join(import.meta.dirname, file);
		const args = [folder, here('index.ts'), import.meta.resolve('pg')];
		const child = spawn(process.execPath, ['--input-type=module', '-e', writer, ...args], {
			stdio: ['ignore', 'pipe', 'ignore']
		});
		let said = '';
		child.stdout.on('data', (text) => (said += text));
		const ended = new Promise((done) => child.once('exit', done));
		while (said.length < 2000 && child.exitCode === null) await pause(5);
		const pid = postmaster(folder);
		if (round % 2 === 0) child.kill('SIGKILL');
		else process.kill(pid, 'SIGKILL');
		await ended;
		for (let wait = 0; wait < 200 && alive(pid); wait++) await pause(25);
		expect(alive(pid)).toBe(false);
		acknowledged.push(...said.split('\n').slice(0, -1));
	}
	const server = await startEmbedded({ dataDir: folder });
	const kept = await query(server.urlFor('postgres', 'postgres'), 'select id from note');
	await server.stop();
	const ids = new Set(kept.map((row) => row.id));
	expect(acknowledged.length).toBeGreaterThan(500);
	expect(acknowledged.filter((id) => !ids.has(id))).toEqual([]);
	expect(new Set(acknowledged).size).toBe(acknowledged.length);
}, 300_000);
