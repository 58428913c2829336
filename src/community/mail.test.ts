import { anybody, fixedClock, newId, openDatabase, perform, write } from '#kernel/index.ts';
import { openWorld, refusal, type World } from '#test/harness.ts';
import { appUrlOf } from '#test/house.ts';
import { openMailServer, type MailServer, type Mood } from '#test/mail-server.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { listMail, post, retryMail, runJob, sendWaiting, type Letter } from './index.ts';
import { claimMail } from './mail.store.ts';

let world: World;
let server: MailServer;
beforeAll(async () => {
	world = await openWorld();
	server = await openMailServer();
});
afterAll(async () => {
	await server.close();
	await world.close();
});
beforeEach(async () => {
	await world.owner.query('delete from mail');
	server.taken.length = 0;
	server.state.mood = 'takes';
});

const from = 'Vierzet <vierzet@voorbeeld.nl>';
const letter: Letter = { to: 'samira@voorbeeld.nl', subject: 'Je link', body: 'Hier is hij.' };
const start = new Date('2026-03-02T09:00:00Z');
const after = (minutes: number) => () => new Date(start.getTime() + minutes * 60_000);
const put = (more: Partial<Letter> = {}) =>
	post(world.db, world.organisationId, { ...letter, ...more }, start);
const send = (minutes = 0, url = server.url) =>
	sendWaiting(world.db, { url, from, patience: 700 }, after(minutes));
const rows = async () =>
	(await world.owner.query('select * from mail order by created_at, id')).rows;
const mood = (next: Mood) => {
	server.state.mood = next;
};

describe('[R89] each message goes exactly once', () => {
	test('also when two programs look at the same moment', async () => {
		for (let n = 0; n < 20; n++) await put({ to: `bewoner${n}@voorbeeld.nl` });
		const other = openDatabase(appUrlOf(world), 4);
		const sent = await Promise.all([
			send(),
			sendWaiting(other, { url: server.url, from }, after(0))
		]);
		await other.destroy();
		expect(sent[0] + sent[1]).toBe(20);
		expect(new Set(server.taken.map(({ to }) => to)).size).toBe(20);
		expect(server.taken).toHaveLength(20);
		expect(await send(600)).toBe(0);
	});

	test('with its subject, its own number, and the way to end it', async () => {
		await put({
			html: '<p>Hier is hij.</p>',
			unsubscribeUrl: `https://vierzet.voorbeeld.nl/volgen/${'x'.repeat(43)}/stop`
		});
		await send();
		const [mail] = server.taken;
		const [{ id }] = await rows();
		expect(mail!.header('Subject')).toBe('Je link');
		expect(mail!.messageId).toBe(`<${id}@voorbeeld.nl>`);
		expect(mail!.header('List-Unsubscribe')).toBe(
			`<https://vierzet.voorbeeld.nl/volgen/${'x'.repeat(43)}/stop>`
		);
		expect(mail!.header('List-Unsubscribe-Post')).toBe('List-Unsubscribe=One-Click');
		expect(mail!.header('Content-Language')).toBe('nl');
		expect(mail!.source).toContain('multipart/alternative');
	});

	test('when the server was down for a while', async () => {
		const down = await openMailServer();
		await down.close();
		for (let n = 0; n < 6; n++) await put({ to: `bewoner${n}@voorbeeld.nl` });
		expect(await send(0, down.url)).toBe(0);
		// Nobody answered: not every message lost a try.
		expect((await rows()).filter(({ attempts }) => attempts === 0).length).toBeGreaterThan(0);
		const again = await openMailServer(down.port);
		await send(2, again.url);
		await again.close();
		expect(again.taken.map(({ to }) => to).sort()).toEqual(
			Array.from({ length: 6 }, (_, n) => `bewoner${n}@voorbeeld.nl`)
		);
		expect((await rows()).every(({ sent_at, last_error }) => sent_at && !last_error)).toBe(true);
	});

	test.each(['busy', 'hangsUp', 'slow'] as const)('when the server %s first', async (first) => {
		await put();
		mood(first);
		expect(await send(0)).toBe(0);
		const [tried] = await rows();
		expect(tried).toMatchObject({ attempts: 1, sent_at: null, given_up_at: null });
		expect(tried.last_error).toBeTruthy();
		expect(tried.next_try_at).toEqual(after(1)());
		expect(await send(0.5)).toBe(0);
		expect((await rows())[0].attempts).toBe(1);
		mood('takes');
		expect(await send(1)).toBe(1);
		expect(await send(600)).toBe(0);
		expect(server.taken).toHaveLength(1);
	});

	test('under the same number when the answer of the server was lost, so that a mailbox shows it once', async () => {
		await put();
		mood('losesAnswer');
		await send(0);
		mood('takes');
		await send(1);
		const numbers = [...server.keptInSilence, ...server.taken].map(({ messageId }) => messageId);
		expect(numbers).toHaveLength(2);
		expect(new Set(numbers).size).toBe(1);
	});

	test('after the program was killed in the middle: not before the claim ran out, then once', async () => {
		await put();
		const until = after(10)();
		await write(world.db, anybody(null), (tx) => claimMail(tx, after(0)(), until), 'mail');
		expect(await send(5)).toBe(0);
		expect(await send(10)).toBe(1);
		expect(server.taken).toHaveLength(1);
	});
});

describe('[R89] what cannot arrive', () => {
	test.each(['refusesAddress', 'refusesText'] as const)(
		'%s: is given up at once, shown to the administrator, and tried again only when asked',
		async (refused) => {
			await put();
			mood(refused);
			await send(0);
			const [given] = await perform(listMail, {}, world.as('kees'));
			expect(given!.givenUpAt).toEqual(start);
			expect(given!.lastError).toMatch(/unknown here|no thanks/);
			mood('takes');
			expect(await send(6000)).toBe(0);
			const again = { writeId: newId(), id: given!.id };
			expect(await refusal(perform(retryMail, again, world.as('noor')))).toBe('forbidden');
			const clock = fixedClock(after(6001)().toISOString());
			await perform(retryMail, again, { ...world.as('kees'), clock });
			expect(await send(6001)).toBe(1);
			const twice = { writeId: newId(), id: given!.id };
			expect(await refusal(perform(retryMail, twice, world.as('kees')))).toBe('notFound');
		}
	);

	test('is given up after the last pause', async () => {
		await put();
		mood('busy');
		for (let day = 0; day < 12; day++) await send(day * 24 * 60);
		const [given] = await rows();
		expect(given).toMatchObject({ attempts: 10, sent_at: null });
		expect(given.given_up_at).not.toBeNull();
	});

	test('is refused with a sentence before it is in the post', async () => {
		for (const to of ['geen adres', 'a@b.nl\r\nBcc: c@d.nl', 'a@b.nl, c@d.nl'])
			expect(await refusal(put({ to }))).toBe('invalidInput to');
		expect(await refusal(put({ subject: 'Dag\r\nBcc: c@d.nl' }))).toBe('invalidInput subject');
		expect(await rows()).toEqual([]);
	});
});

test('[R89] a job that does not share its work is done by one worker at a time', async () => {
	const other = openDatabase(appUrlOf(world), 2);
	let [busy, most, done] = [0, 0, 0];
	const job = {
		...{ name: 'proef', pause: 1000 },
		async run() {
			most = Math.max(most, ++busy);
			await new Promise((resolve) => setTimeout(resolve, 100));
			[busy, done] = [busy - 1, done + 1];
		}
	};
	const tools = (db: typeof other) => ({ db, files: world.files, origin: 'http://localhost' });
	const turns = await Promise.all([runJob(job, tools(world.db)), runJob(job, tools(other))]);
	expect([most, done]).toEqual([1, 1]);
	expect(turns.filter(Boolean)).toHaveLength(1);
	expect(await runJob(job, tools(other))).toBe(true);
	await other.destroy();
});
