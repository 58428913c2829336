import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
	interface ProvidedContext {
		/** Address of the running Vierzet with Spindelveld. */
		address: string;
	}
}

async function freePort(): Promise<number> {
	const probe = createServer().listen(0, '127.0.0.1');
	await once(probe, 'listening');
	const { port } = probe.address() as AddressInfo;
	probe.close();
	return port;
}

/** Starts Vierzet as a user does, in an empty data folder; answers its address and how to stop it. */
export async function startVierzet(command: 'start' | 'serve') {
	const dataDir = mkdtempSync(join(tmpdir(), 'vierzet-story-'));
	const port = await freePort();
	const env = { ...process.env, VIERZET_DATA: dataDir, PORT: String(port), HOST: '127.0.0.1' };
	const program = join(import.meta.dirname, '../../src/cli/index.ts');
	const server = spawn(process.execPath, [program, command, '--json'], {
		env,
		stdio: ['ignore', 'pipe', 'inherit']
	});
	const [said] = await Promise.race([
		once(server.stdout, 'data'),
		once(server, 'exit').then(() => {
			throw new Error('Vierzet did not start');
		})
	]);
	const { address } = JSON.parse(String(said)) as { address: string };
	const stop = async () => {
		const ended = once(server, 'exit');
		server.kill('SIGTERM');
		await ended;
		rmSync(dataDir, { recursive: true, force: true });
	};
	return { address, stop };
}

/** One Vierzet with Spindelveld for all stories. */
export default async function setup(project: TestProject) {
	const { address, stop } = await startVierzet('start');
	project.provide('address', address);
	return stop;
}
