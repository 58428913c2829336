import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { startEmbedded, type EmbeddedOptions, type EmbeddedServer } from './index.ts';

export interface Supervised {
	/** The server of this moment: another one after a restart, at the same address. */
	readonly server: EmbeddedServer;
	/** Ends the watch, and the server if it was started here. */
	stop(): Promise<void>;
}

/**
 * Keeps the embedded PostgreSQL up for as long as the web server runs: when the one it uses goes away
 * (the program that started it ended, or it was killed), it is started again.
 */
export async function superviseEmbedded(
	options: EmbeddedOptions,
	onRestart: (server: EmbeddedServer) => void = () => {}
): Promise<Supervised> {
	let server = await startEmbedded(options);
	let stopped = false;
	let watcher: pg.Client | undefined;

	// An idle connection breaks at the very moment the server goes away.
	async function watch(): Promise<void> {
		const client = new pg.Client({ connectionString: server.urlFor('postgres', 'postgres') });
		watcher = client;
		client.on('error', () => {});
		const gone = new Promise<void>((done) => client.once('end', () => done()));
		await client.connect();
		void gone.then(revive);
	}

	async function revive(): Promise<void> {
		while (!stopped) {
			try {
				server = await startEmbedded(options);
				if (stopped) return await server.stop();
				await watch();
				return onRestart(server);
			} catch {
				await pause(500);
			}
		}
	}

	await watch();
	return {
		get server() {
			return server;
		},
		async stop() {
			stopped = true;
			await watcher?.end().catch(() => {});
			await server.stop();
		}
	};
}
