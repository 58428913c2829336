import { once } from 'node:events';
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';

const built = '_app/immutable';

/**
 * A door before Vierzet that serves the app as another version would be: every file of the app has another name, the
 * files of the version before are gone, and the service worker has other bytes. What is said of the server is the same.
 * @param port where people knock
 * @param behind the port of Vierzet itself
 */
export async function serveVersions(port: number, behind: number) {
	let version = 1;
	const folder = () => (version === 1 ? built : `_app/version-${version}`);

	async function pass(asked: IncomingMessage, answer: ServerResponse) {
		const path = asked.url ?? '/';
		if (path.startsWith('/_app/') && !path.startsWith(`/${folder()}`)) {
			answer.writeHead(404).end();
			return;
		}
		const headers: typeof asked.headers = { ...asked.headers, 'accept-encoding': 'identity' };
		// What the server says has not changed has, here.
		delete headers['if-none-match'];
		delete headers['if-modified-since'];
		const onward = request({
			...{ host: '127.0.0.1', port: behind, method: asked.method, headers },
			path: path.replace(folder(), built)
		});
		onward.on('error', () => answer.destroy());
		asked.pipe(onward);
		const [given] = (await once(onward, 'response')) as [IncomingMessage];
		// The browser's own cache may be empty: only what the app itself kept counts.
		if (path.startsWith('/_app/')) given.headers['cache-control'] = 'no-store';
		const type = String(given.headers['content-type'] ?? '');
		if (!/html|javascript/.test(type)) {
			answer.writeHead(given.statusCode!, given.headers);
			given.pipe(answer);
			return;
		}
		const parts: Buffer[] = [];
		for await (const part of given) parts.push(part as Buffer);
		const text = Buffer.from(Buffer.concat(parts).toString().replaceAll(built, folder()));
		delete given.headers['transfer-encoding'];
		answer.writeHead(given.statusCode!, { ...given.headers, 'content-length': text.length });
		answer.end(text);
	}
	const door = createServer((asked, answer) => {
		void pass(asked, answer).catch(() => answer.destroy());
	}).listen(port, '127.0.0.1');
	await once(door, 'listening');
	return {
		/** From now on the server has a newer version. */
		renew: () => void version++,
		stop() {
			door.closeAllConnections();
			door.close();
		}
	};
}
