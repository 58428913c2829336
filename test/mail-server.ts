import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { Readable } from 'node:stream';
import { SMTPServer } from 'smtp-server';

/** What the mail server does with the next messages. */
export type Mood =
	'takes' | 'refusesAddress' | 'busy' | 'refusesText' | 'hangsUp' | 'losesAnswer' | 'slow';

export interface TakenMail {
	to: string;
	messageId: string;
	source: string;
	/** The header with this name, unfolded. */
	header(name: string): string | undefined;
}

const reply = (responseCode: number, words: string) =>
	Object.assign(new Error(words), { responseCode });

async function readAll(stream: Readable): Promise<string> {
	let text = '';
	for await (const chunk of stream) text += String(chunk);
	return text;
}

/** A mail server as there are in the world, on a port of this machine; its mood may change while it runs. */
export async function openMailServer(port = 0) {
	/** What it answered for: only after its 250 a message is taken (RFC 5321 4.2.5). */
	const taken: TakenMail[] = [];
	/** Messages it kept although its answer never arrived. */
	const keptInSilence: TakenMail[] = [];
	const state = { mood: 'takes' as Mood, tries: 0 };
	const server = new SMTPServer({
		...{ authOptional: true, disabledCommands: ['STARTTLS'], logger: false, closeTimeout: 100 },
		onRcptTo(_, session, done) {
			state.tries++;
			void session;
			if (state.mood === 'refusesAddress') return done(reply(550, 'unknown here'));
			if (state.mood === 'busy') return done(reply(451, 'come back later'));
			done();
		},
		onData(stream, session, done) {
			const { mood } = state;
			void readAll(stream).then(async (source) => {
				const header = (name: string) =>
					new RegExp(`^${name}:\\s*((?:.|\\r\\n[ \\t])+?)\\r\\n(?![ \\t])`, 'im')
						.exec(source)?.[1]
						?.replace(/\r\n[ \t]/g, ' ');
				const to = session.envelope.rcptTo[0]!.address;
				const mail = { to, source, header, messageId: header('Message-ID') ?? '' };
				if (mood === 'refusesText') return done(reply(554, 'no thanks'));
				if (mood === 'hangsUp') return hangUp();
				if (mood === 'losesAnswer') {
					keptInSilence.push(mail);
					return hangUp();
				}
				if (mood === 'slow') {
					await new Promise((resolve) => setTimeout(resolve, 1500));
					return done(reply(451, 'too slow'));
				}
				taken.push(mail);
				done();
			});
			const hangUp = () => {
				for (const one of server.connections) (one as never as Connection)._socket.destroy();
			};
		}
	});
	server.on('error', () => {});
	server.listen(port, '127.0.0.1');
	await once(server.server, 'listening');
	return {
		taken,
		keptInSilence,
		state,
		port: (server.server.address() as AddressInfo).port,
		url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
		close: () => new Promise<void>((resolve) => server.close(() => resolve()))
	};
}

interface Connection {
	_socket: { destroy(): void };
}

export type MailServer = Awaited<ReturnType<typeof openMailServer>>;
