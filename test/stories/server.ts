import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ownerRole, startEmbedded } from '#kernel/db/index.ts';
import pg from 'pg';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
	interface ProvidedContext {
		/** Addresses of the running Vierzets, each with its own Spindelveld. */
		addresses: string[];
		/** Their data folders, in the same order. */
		folders: string[];
	}
}

/** Where a proxy would say from which address somebody comes. */
export const addressHeader = 'x-story-address';

/** Of everybody in the example. */
export const password = 'bankje-dambord-thee';

export async function freePort(): Promise<number> {
	const probe = createServer().listen(0, '127.0.0.1');
	await once(probe, 'listening');
	const { port } = probe.address() as AddressInfo;
	probe.close();
	return port;
}

/** The data of a Vierzet with Spindelveld that has ended; set before the stories begin. */
const example = () => process.env.VIERZET_STORY_EXAMPLE;

/** An example that stories begin from, so that Spindelveld is set up once. PostgreSQL has ended when its pid file is gone. */
async function makeExample(): Promise<string> {
	const first = await startVierzet('start', { VIERZET_JOBS: 'separate' });
	await first.pause();
	const running = join(first.dataDir, 'pg', 'postmaster.pid');
	for (let tries = 0; existsSync(running); tries++) {
		if (tries > 300) throw new Error('The database of the example did not end');
		await wait(100);
	}
	return first.dataDir;
}

/**
 * Starts Vierzet as a user does, in an empty data folder; with the example in it from a copy, where there is one.
 * @param settings more of them, for example the address people type
 * @returns its address and how to stop it
 */
export async function startVierzet(command: 'start' | 'serve', settings: NodeJS.ProcessEnv = {}) {
	const dataDir = mkdtempSync(join(tmpdir(), 'vierzet-story-'));
	const from = command === 'start' ? example() : undefined;
	if (from) cpSync(from, dataDir, { recursive: true, preserveTimestamps: true });
	const port = await freePort();
	const env = {
		...process.env,
		ADDRESS_HEADER: addressHeader,
		VIERZET_DATA: dataDir,
		PORT: String(port),
		HOST: '127.0.0.1',
		...settings
	};
	const program = join(import.meta.dirname, '../../src/cli/index.ts');
	const run = async () => {
		const running = spawn(process.execPath, [program, command, '--json'], {
			env,
			stdio: ['ignore', 'pipe', 'inherit']
		});
		const [said] = await Promise.race([
			once(running.stdout, 'data'),
			once(running, 'exit').then(() => {
				throw new Error('Vierzet did not start');
			})
		]);
		return { running, address: (JSON.parse(String(said)) as { address: string }).address };
	};
	let { running: server, address } = await run();
	/** Ends the server; its data stay. */
	const pause = async (signal: NodeJS.Signals = 'SIGTERM') => {
		const ended = once(server, 'exit');
		server.kill(signal);
		await ended;
	};
	return {
		address,
		dataDir,
		port,
		pause,
		async resume() {
			({ running: server, address } = await run());
		},
		async stop() {
			await pause();
			rmSync(dataDir, { recursive: true, force: true });
		},
		/** How many entries begin with a word, and how many different texts that are. */
		async count(start: string) {
			const embedded = await startEmbedded({ dataDir });
			const client = new pg.Client({ connectionString: embedded.urlFor(ownerRole, 'vierzet') });
			await client.connect();
			const { rows } = await client.query(
				'select count(*)::int as count, count(distinct text)::int as distinct from entry where starts_with(text, $1)',
				[start]
			);
			await client.end();
			await embedded.stop();
			return rows[0] as { count: number; distinct: number };
		}
	};
}

/** One Vierzet with Spindelveld for each story that runs at the same time; the stories after it use it again. */
export default async function setup(project: TestProject) {
	const kept = await makeExample();
	process.env.VIERZET_STORY_EXAMPLE = kept;
	const servers: Awaited<ReturnType<typeof startVierzet>>[] = [];
	for (let n = 0; n < Number(project.config.maxWorkers); n++)
		servers.push(await startVierzet('start'));
	project.provide(
		'addresses',
		servers.map(({ address }) => address)
	);
	project.provide(
		'folders',
		servers.map(({ dataDir }) => dataDir)
	);
	return async () => {
		await Promise.all(servers.map(({ stop }) => stop()));
		rmSync(kept, { recursive: true, force: true });
	};
}
