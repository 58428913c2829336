import { once } from 'node:events';
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import { createServer as createProbe } from 'node:net';
import { StartProblem } from '#kernel/db/index.ts';
import { addressHeader } from '#web/sign-in.ts';

interface Where {
	host: string;
	port: number;
}

const taken = ({ port }: Where) =>
	new StartProblem({
		nl: `Poort ${port} is al bezet: misschien draait Vierzet al. Kies een andere, bijvoorbeeld: PORT=${port + 1} npm start.`,
		en: `Port ${port} is taken: perhaps Vierzet runs already. Choose another one, for example: PORT=${port + 1} npm start.`
	});

const refusal = (where: Where, error: NodeJS.ErrnoException) =>
	error.code === 'EADDRINUSE'
		? taken(where)
		: new StartProblem({
				nl: `Op ${where.host}:${where.port} kan niet worden geluisterd (${error.code}). Kies een andere HOST of PORT.`,
				en: `Cannot listen on ${where.host}:${where.port} (${error.code}). Choose another HOST or PORT.`
			});

/** Says at once when the port is taken, before anything heavy is done. */
export async function checkPort(where: Where): Promise<void> {
	const probe = createProbe();
	try {
		probe.listen(where.port, where.host);
		await once(probe, 'listening');
	} catch (error) {
		throw refusal(where, error as NodeJS.ErrnoException);
	} finally {
		probe.close();
	}
}

/** Who asks and at which address is told by this server only, never by the client. */
function tellOrigin(request: IncomingMessage, origin: URL): void {
	request.headers['x-forwarded-proto'] = origin.protocol.slice(0, -1);
	request.headers['x-forwarded-host'] = origin.host;
	const proxy = process.env.ADDRESS_HEADER;
	const forwarded = proxy ? String(request.headers[proxy.toLowerCase()] ?? '') : '';
	request.headers[addressHeader] =
		forwarded.split(',').at(-1)?.trim() || request.socket.remoteAddress || '';
}

/**
 * Serves the built web app.
 * @returns the server, listening
 * @throws StartProblem when the port is taken
 */
export async function listen(
	where: Where,
	origin: string,
	handler: RequestListener
): Promise<Server> {
	const own = new URL(origin);
	const server = createServer((request, response) => {
		tellOrigin(request, own);
		handler(request, response);
	});
	server.requestTimeout = 60_000;
	server.headersTimeout = 20_000;
	try {
		server.listen(where.port, where.host);
		await once(server, 'listening');
	} catch (error) {
		throw refusal(where, error as NodeJS.ErrnoException);
	}
	return server;
}

/** Lets running requests finish, for five seconds at most. */
export async function close(server: Server): Promise<void> {
	const closed = once(server, 'close');
	server.close();
	server.closeIdleConnections();
	const impatient = setTimeout(() => server.closeAllConnections(), 5000);
	await closed;
	clearTimeout(impatient);
}
