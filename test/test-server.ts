import { inject } from 'vitest';
import { startEmbedded, type EmbeddedServer } from '#kernel/db/index.ts';

/** A server that runs already, by the folder of its unix socket: for the run against the machine's own PostgreSQL. */
export const ownServer = (socket: string): EmbeddedServer => ({
	urlFor: (role, database) =>
		`postgres://${role}@localhost/${database}?host=${encodeURIComponent(socket)}&port=5432`,
	startedHere: false,
	stop: async () => {}
});

/** The server that all tests share. */
export const testServer = async (): Promise<EmbeddedServer> =>
	process.env.VIERZET_TEST_SOCKET
		? ownServer(process.env.VIERZET_TEST_SOCKET)
		: startEmbedded({ dataDir: inject('dataDir') });
