import { openWorld, type World } from '#test/harness.ts';
import { once } from 'node:events';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { post, sendWaiting } from './index.ts';

let world: World;
let server: Server;
let url: string;
const taken: string[] = [];
let refuses = false;

/** A mail server that knows as much of SMTP (RFC 5321) as one message needs. */
beforeAll(async () => {
	world = await openWorld();
	server = createServer((socket) => {
		let [body, inBody] = ['', false];
		socket.write('220 test\r\n');
		socket.on('error', () => {});
		socket.on('data', (bytes) => {
			for (const line of String(bytes).split('\r\n').slice(0, -1)) {
				if (inBody && line === '.') {
					taken.push(body);
					inBody = false;
					socket.write('250 ok\r\n');
				} else if (inBody) body += `${line}\n`;
				else if (line === 'DATA') {
					inBody = true;
					socket.write('354 go on\r\n');
				} else if (line.startsWith('RCPT') && refuses) socket.write('550 unknown here\r\n');
				else socket.write('250 ok\r\n');
			}
		});
	}).listen(0, '127.0.0.1');
	await once(server, 'listening');
	url = `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
	server.close();
	await world.close();
});

const waiting = async () =>
	(await world.owner.query('select sent_at, attempts, last_error from mail order by created_at'))
		.rows;
const letter = { to: 'samira@voorbeeld.nl', subject: 'Je link', body: 'Hier is hij.' };

test('a message is sent once, also when two programs look at the same moment', async () => {
	await post(world.db, world.organisationId, letter);
	const from = 'Vierzet <vierzet@voorbeeld.nl>';
	const sent = await Promise.all([1, 2].map(() => sendWaiting(world.db, { url, from })));
	expect(sent.reduce((sum, one) => sum + one, 0)).toBe(1);
	expect(taken).toHaveLength(1);
	expect(taken[0]).toContain('Subject: Je link');
	expect((await waiting())[0]).toMatchObject({ attempts: 1, last_error: null });
});

test('what a mail server refuses is kept with what it said, and tried again later with growing pauses', async () => {
	refuses = true;
	const now = new Date();
	await post(world.db, world.organisationId, letter, now);
	const settings = { url, from: 'vierzet@voorbeeld.nl' };
	const later = (minutes: number) => () => new Date(now.getTime() + minutes * 60_000);
	expect(await sendWaiting(world.db, settings, later(0))).toBe(0);
	expect((await waiting())[1]).toMatchObject({ attempts: 1, sent_at: null });
	expect((await waiting())[1].last_error).toContain('unknown here');
	await sendWaiting(world.db, settings, later(0.5));
	expect((await waiting())[1].attempts).toBe(1);
	refuses = false;
	expect(await sendWaiting(world.db, settings, later(2))).toBe(1);
});
