import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startEmbedded } from '../src/kernel/db/embedded/index.ts';
import { ownServer } from './test-server.ts';
import { prepareDatabase } from '../src/kernel/db/prepare.ts';

declare module 'vitest' {
	interface ProvidedContext {
		/** Data folder of the server that all tests share; each test file makes a database of its own. */
		dataDir: string;
	}
}

/** One PostgreSQL for the whole run, with a prepared database that each test file copies. */
export default async function setup(project: TestProject) {
	const dataDir = mkdtempSync(join(tmpdir(), 'vierzet-test-'));
	const socket = process.env.VIERZET_TEST_SOCKET;
	const server = socket ? ownServer(socket) : await startEmbedded({ dataDir, durable: false });
	await prepareDatabase(server, 'template_vierzet');
	project.provide('dataDir', dataDir);
	return async () => {
		await server.stop();
		rmSync(dataDir, { recursive: true, force: true });
	};
}
