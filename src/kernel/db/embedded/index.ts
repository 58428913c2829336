import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import {
	chmodSync,
	chownSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	renameSync,
	rmSync
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { binariesFolder } from './binaries.ts';
import { runAs, type RunAs } from './run-as.ts';
import { socketFolder } from './socket-folder.ts';
import { StartProblem } from './start-problem.ts';

export { StartProblem } from './start-problem.ts';
export { superviseEmbedded } from './supervise.ts';

export interface EmbeddedOptions {
	/** Folder that keeps the data; the cluster stands in its folder pg. */
	dataDir: string;
	/** False only in tests: then a commit does not wait for the disk. */
	durable?: boolean;
}

export interface EmbeddedServer {
	/** Address for a role and a database of this server, over its unix socket. */
	urlFor(role: string, database: string): string;
	/** False where another program had started it already. */
	startedHere: boolean;
	/** Ends the server if it was started here. */
	stop(): Promise<void>;
}

const port = 5432;

async function answers(url: string): Promise<boolean> {
	const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
	client.on('error', () => {});
	try {
		await client.connect();
		return true;
	} catch {
		return false;
	} finally {
		await client.end().catch(() => {});
	}
}

/** A folder that was copied may stand open to others; PostgreSQL refuses to start in it then. */
function closeToOthers(cluster: string): void {
	try {
		chmodSync(cluster, 0o700);
	} catch {
		// Who may not change it hears from PostgreSQL what is the matter.
	}
}

function makeCluster(bin: string, dataDir: string, as: RunAs, durable: boolean): void {
	const cluster = join(dataDir, 'pg');
	if (existsSync(cluster)) return closeToOthers(cluster);
	// Two programs may start at once: each makes its own, and the first to rename wins.
	const fresh = mkdtempSync(join(dataDir, 'pg.init-'));
	if (as.uid !== undefined) chownSync(fresh, as.uid, as.gid!);
	const command = [
		...as.front,
		join(bin, 'initdb'),
		...['-D', fresh, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8'],
		...(durable ? [] : ['--no-sync']),
		...['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C']
	];
	const made = spawnSync(command[0]!, command.slice(1), { encoding: 'utf8' });
	if (made.status !== 0) {
		rmSync(fresh, { recursive: true, force: true });
		throw new StartProblem({
			nl: `De database kon niet worden aangemaakt in ${dataDir}. Is er ruimte, en mag je er schrijven? ${made.stderr}`,
			en: `The database could not be made in ${dataDir}. Is there room, and may you write there? ${made.stderr}`
		});
	}
	try {
		renameSync(fresh, cluster);
	} catch (error) {
		rmSync(fresh, { recursive: true, force: true });
		if (!existsSync(cluster)) throw error;
	}
}

function launch(
	bin: string,
	dataDir: string,
	socket: string,
	as: RunAs,
	durable: boolean
): ChildProcess {
	const settings = {
		listen_addresses: '',
		unix_socket_directories: `"${socket.replaceAll('"', '""')}"`,
		unix_socket_permissions: '0700',
		port: String(port),
		max_connections: '60',
		shared_buffers: '128MB',
		timezone: 'UTC',
		log_min_messages: 'fatal',
		...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' })
	};
	const command = [
		...as.front,
		join(bin, 'postgres'),
		...['-D', join(dataDir, 'pg')],
		...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
	];
	return spawn(command[0]!, command.slice(1), { stdio: ['ignore', 'ignore', 'pipe'] });
}

/**
 * The embedded PostgreSQL of a data folder: attaches to the one that runs, or starts it.
 * It ends with the program that started it, also when that is killed.
 * @throws StartProblem with a sentence
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
	const { dataDir, durable = true } = options;
	try {
		mkdirSync(dataDir, { recursive: true, mode: 0o700 });
	} catch {
		throw new StartProblem({
			nl: `In de map ${dataDir} kan niet worden geschreven. Kies een andere map met VIERZET_DATA.`,
			en: `The folder ${dataDir} cannot be written. Choose another one with VIERZET_DATA.`
		});
	}
	const socket = socketFolder(dataDir);
	const urlFor = (role: string, database: string) =>
		`postgres://${role}@localhost/${database}?host=${encodeURIComponent(socket)}&port=${port}`;
	const url = urlFor('postgres', 'postgres');
	if (await answers(url)) return { urlFor, startedHere: false, stop: async () => {} };

	const bin = binariesFolder();
	const as = runAs();
	makeCluster(bin, dataDir, as, durable);
	let said = '';
	// Right after a kill, helpers of the old server may live on for a moment and hold its memory: try for a while.
	for (let tries = 0; tries < 60; tries++) {
		const child = launch(bin, dataDir, socket, as, durable);
		said = '';
		child.stderr!.on('data', (text) => (said = (said + text).slice(-2000)));
		const ended = new Promise<void>((done) => child.once('exit', () => done()));
		child.once('error', () => {});
		while (child.exitCode === null && child.signalCode === null) {
			if (await answers(url)) {
				child.unref();
				(child.stderr as unknown as { unref(): void }).unref();
				return { urlFor, startedHere: true, stop: () => stopServer(child, ended) };
			}
			await pause(25);
		}
		if (await answers(url)) return { urlFor, startedHere: false, stop: async () => {} };
		await pause(200);
	}
	throw new StartProblem({
		nl: `De ingebouwde database start niet. Zij zegt: ${said}`,
		en: `The embedded database does not start. It says: ${said}`
	});
}

async function stopServer(child: ChildProcess, ended: Promise<void>): Promise<void> {
	// Waiting for the end must keep this program alive.
	child.ref();
	if (child.exitCode === null && child.signalCode === null) child.kill('SIGINT');
	await ended;
}
