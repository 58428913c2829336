import { shareEntry } from '#community/index.ts';
import { anybody, newId, openDatabase, perform, type Context } from '#kernel/index.ts';
import { openWorld, refusal, type World } from '#test/harness.ts';
import { appUrlOf } from '#test/house.ts';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openSmallAction } from '#denken/index.ts';
import { noteObservation } from '#zien/index.ts';
import { publishMessage, showMessage, takeMessageBack, writeMessage } from '../progress/index.ts';
import { digestOf, nextDue, type DigestMessage } from './digest.rules.ts';
import {
	askToFollow,
	choosePeriod,
	confirmFollowing,
	makeDigests,
	removeUnconfirmed,
	showFollowing,
	stopFollowing
} from './index.ts';
import { digestLetter } from './letters.ts';

let world: World;
beforeAll(async () => {
	world = await openWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
	await world.owner.query('delete from mail; delete from follower; delete from message_told');
	await world.owner.query("delete from entry where kind = 'progressMessage'");
});

const origin = 'https://vierzet.voorbeeld.nl';
const start = new Date('2026-03-02T09:00:00Z');
const at = (days: number, minutes = 0) => new Date(start.getTime() + days * 864e5 + minutes * 6e4);
const visitor = (days = 0): Context => ({
	...world.as('noor'),
	...{ actor: anybody(world.organisationId), clock: () => at(days) }
});
const noor = (days: number): Context => ({ ...world.as('noor'), clock: () => at(days) });
const mails = async () =>
	(await world.owner.query('select * from mail order by created_at, to_address')).rows;
const followers = async () =>
	(await world.owner.query('select * from follower order by address')).rows;
const digests = async () => (await mails()).filter(({ html }) => html);
const run = (days: number, more: object = {}) =>
	makeDigests(world.db, { origin, clock: () => at(days, 5), ...more });

async function ask(address: string, more: object = {}, context = visitor()) {
	const input = { id: newId(), address, areaId: world.areaId, origin, ...more };
	await perform(askToFollow, input, context);
	const { rows } = await world.owner.query('select token from follower where address = $1', [
		address.trim().toLowerCase()
	]);
	return { id: input.id, token: rows[0].token as string };
}
async function follow(address: string, more: object = {}, days = 0) {
	const asked = await ask(address, more, visitor(days));
	await perform(confirmFollowing, { writeId: newId(), ...asked }, visitor(days));
	return asked;
}
async function told(days: number, more: object = {}) {
	const id = newId();
	const words = { title: `Bericht ${days}`, text: 'Zo gaat het.', areaId: world.areaId };
	await perform(writeMessage, { id, ...words, ...more }, noor(days));
	await perform(publishMessage, { writeId: newId(), id, audience: 'public' }, noor(days));
	return id;
}

describe('[R89] following without an account', () => {
	test('begins with the button behind the link in the mail, not with the form', async () => {
		const asked = await ask(' Bewoner@Voorbeeld.nl ');
		const [letter] = await mails();
		expect(letter).toMatchObject({ to_address: 'bewoner@voorbeeld.nl', html: null });
		expect(letter.body).toContain(`${origin}/volgen/${asked.token}`);
		await told(1);
		expect(await run(8)).toBe(0);
		const show = () => perform(showFollowing, { token: asked.token }, visitor());
		expect(await show()).toMatchObject({
			...{ period: 'weekly', follows: [{ name: 'Spindelveld', confirmed: false }] }
		});
		await perform(confirmFollowing, { writeId: newId(), ...asked }, visitor(8));
		expect((await show()).follows[0]!.confirmed).toBe(true);
		await told(9);
		expect(await run(15)).toBe(1);
		expect((await digests())[0].body).not.toContain('Bericht 1\n');
	});

	test('keeps one address once, whatever it follows, and answers the same to everybody', async () => {
		const first = await follow('bewoner@voorbeeld.nl');
		const second = await ask('BEWONER@voorbeeld.nl');
		expect(second.token).toBe(first.token);
		const { follows } = await perform(showFollowing, { token: first.token }, visitor());
		expect(follows).toMatchObject([{ confirmed: true }]);
		expect(await followers()).toHaveLength(1);
	});

	test('one address is not flooded, and neither is the organisation', async () => {
		for (let n = 0; n < 3; n++) await ask('bewoner@voorbeeld.nl');
		expect(await refusal(ask('bewoner@voorbeeld.nl'))).toBe('tooManyRequests');
		expect(await mails()).toHaveLength(3);
		await ask('bewoner@voorbeeld.nl', {}, visitor(1));
		for (let n = 0; n < 59; n++) await ask(`b${n}@voorbeeld.nl`);
		expect(await refusal(ask('nog.een@voorbeeld.nl'))).toBe('tooManyRequests');
	});

	test('stops by one step, and the address is gone; a second time says so', async () => {
		const { token } = await follow('bewoner@voorbeeld.nl');
		await perform(stopFollowing, { writeId: newId(), token }, visitor());
		expect(await followers()).toEqual([]);
		const again = perform(stopFollowing, { writeId: newId(), token }, visitor());
		expect(await refusal(again)).toBe('linkOver');
		await told(1);
		expect(await run(20)).toBe(0);
	});

	test('not confirmed in seven days, the address is removed; confirmed it stays', async () => {
		await ask('bewoner@voorbeeld.nl');
		await follow('ander@voorbeeld.nl');
		await removeUnconfirmed(world.db, () => at(6));
		expect(await followers()).toHaveLength(2);
		await removeUnconfirmed(world.db, () => at(7));
		expect((await followers()).map(({ address }) => address)).toEqual(['ander@voorbeeld.nl']);
	});

	test('refuses a malformed address, and what is not public', async () => {
		for (const address of ['geen', 'a@b.nl\r\nBcc: c@d.nl', 'a@b.nl,c@d.nl', '"a"@b.nl'])
			expect(await refusal(ask(address))).toBe('invalidInput address');
		const entryId = await told(0);
		for (const more of [
			{ areaId: newId() },
			{ areaId: undefined },
			{ entryId },
			{ areaId: undefined, entryId }
		])
			expect(await refusal(ask('bewoner@voorbeeld.nl', more))).toBe('invalidInput address');
		const { token, id } = await ask('bewoner@voorbeeld.nl');
		const elsewhere = { ...visitor(), actor: anybody(world.actors.elsewhere.organisationId) };
		const confirm = { writeId: newId(), token, id };
		expect(await refusal(perform(confirmFollowing, confirm, elsewhere))).toBe('linkOver');
		expect(await refusal(perform(showFollowing, { token }, elsewhere))).toBe('linkOver');
	});

	test('workers learn how many follow, under ten only that there are some; the administrator the number', async () => {
		const id = await told(0);
		const count = async () => (await perform(showMessage, { id }, world.as('noor'))).followers;
		expect(await count()).toEqual({ number: 0, fewerThanTen: false });
		for (let n = 0; n < 9; n++) await follow(`b${n}@voorbeeld.nl`);
		expect(await count()).toEqual({ number: null, fewerThanTen: true });
		await follow('b9@voorbeeld.nl');
		expect(await count()).toEqual({ number: 10, fewerThanTen: false });
		const both = { ...world.actors.noor, roles: ['worker', 'admin'] as const };
		await perform(
			stopFollowing,
			{ writeId: newId(), token: (await followers())[0].token },
			visitor()
		);
		const asBoth = { ...world.as('noor'), actor: both };
		expect((await perform(showMessage, { id }, asBoth)).followers.number).toBe(9);
	});
});

describe('[R89] the digest', () => {
	test('is one mail per period: newest first, nothing new means no mail, nothing twice', async () => {
		await follow('week@voorbeeld.nl');
		const daily = await follow('dag@voorbeeld.nl', { period: 'daily' });
		expect(await run(7)).toBe(0);
		await told(7.5);
		const last = await told(8);
		expect(await run(9)).toBe(1);
		expect(await run(9)).toBe(0);
		expect(await run(14)).toBe(1);
		expect(await run(21)).toBe(0);
		const letters = await digests();
		expect(letters.map(({ to_address }) => to_address)).toEqual([
			'dag@voorbeeld.nl',
			'week@voorbeeld.nl'
		]);
		const [{ body, html, unsubscribe_url, subject }] = letters;
		expect(body.indexOf('Bericht 8')).toBeLessThan(body.indexOf('Bericht 7.5'));
		expect(subject).toBe('Nieuws over Spindelveld');
		expect(unsubscribe_url).toBe(`${origin}/volgen/${daily.token}/stop`);
		expect(html).toContain('<html lang="nl">');
		expect(html).toContain(`/buurt/welzijn-oudermeer/spindelveld/berichten/${last}`);
		await perform(
			choosePeriod,
			{ writeId: newId(), token: daily.token, period: 'weekly' },
			visitor()
		);
		expect((await perform(showFollowing, { token: daily.token }, visitor())).period).toBe('weekly');
	});

	test('counts who was reached, and shows workers no number under ten', async () => {
		const id = await told(1);
		const reached = async () =>
			(await perform(showMessage, { id }, world.as('samira'))).told.filter(
				({ way }) => way === 'digest'
			);
		await follow('een@voorbeeld.nl', {}, 0.5);
		await run(8);
		expect(await reached()).toMatchObject([{ number: null, fewerThanTen: true }]);
		for (let n = 0; n < 11; n++) await follow(`b${n}@voorbeeld.nl`, {}, 0.9);
		await run(8, { batch: 4 });
		expect(await reached()).toMatchObject([{ number: 12, fewerThanTen: false }]);
	});

	test('names the plan somebody follows, and tells each message once', async () => {
		const [seen, entryId, cycleId] = [newId(), newId(), newId()];
		const place = { areaId: world.areaId, visibility: 'team' as const };
		await perform(noteObservation, { id: seen, text: 'Grijs.', ...place }, world.as('noor'));
		await perform(
			openSmallAction,
			{
				...{ id: entryId, cycleId, observationId: seen, title: 'Geveltuinen' },
				...{ think: 'Groen.', whyNow: 'Lente.' }
			},
			world.as('noor')
		);
		await perform(
			shareEntry,
			{ writeId: newId(), id: entryId, visibility: 'public' },
			world.as('noor')
		);
		await follow('plan@voorbeeld.nl', { entryId, areaId: undefined });
		await follow('beide@voorbeeld.nl', { entryId, areaId: undefined });
		await follow('beide@voorbeeld.nl');
		await told(1, { aboutId: entryId, title: 'Over tuinen' });
		await told(2, { title: 'Over iets anders' });
		await run(8);
		const bodies = new Map((await digests()).map((one) => [one.to_address, one.body as string]));
		expect(bodies.get('plan@voorbeeld.nl')).toContain('GEVELTUINEN');
		expect(bodies.get('plan@voorbeeld.nl')).not.toContain('Over iets anders');
		const both = bodies.get('beide@voorbeeld.nl')!;
		expect(both.indexOf('SPINDELVELD')).toBeLessThan(both.indexOf('GEVELTUINEN'));
		expect(both.split('Over tuinen')).toHaveLength(2);
	});

	test('leaves out what was taken back, and what is for residents with an account', async () => {
		await follow('bewoner@voorbeeld.nl');
		const back = await told(1);
		await perform(takeMessageBack, { writeId: newId(), id: back }, noor(1));
		const own = newId();
		const words = { title: 'Voor bewoners', text: 'x', areaId: world.areaId };
		await perform(writeMessage, { id: own, ...words }, noor(1));
		await perform(publishMessage, { writeId: newId(), id: own, audience: 'residents' }, noor(1));
		expect(await run(8)).toBe(0);
	});

	test('ended halfway it sends nobody twice, and forgets nobody', async () => {
		for (let n = 0; n < 25; n++)
			await ask(`b${n}@voorbeeld.nl`, {}, visitor()).then((asked) =>
				perform(confirmFollowing, { writeId: newId(), ...asked }, visitor())
			);
		await told(1);
		let [calls, fails] = [0, true];
		const clock = () => {
			if (++calls > 2 && fails) throw new Error('killed');
			return at(8);
		};
		await expect(makeDigests(world.db, { origin, clock, batch: 10 })).rejects.toThrow('killed');
		const half = (await digests()).length;
		expect(half).toBe(20);
		fails = false;
		expect(await makeDigests(world.db, { origin, clock, batch: 10 })).toBe(5);
		const addresses = (await digests()).map(({ to_address }) => to_address);
		expect(new Set(addresses).size).toBe(25);
		expect(addresses).toHaveLength(25);
	});

	test('made by two workers at once, each follower gets one', async () => {
		for (let n = 0; n < 30; n++) await follow(`b${n}@voorbeeld.nl`);
		const id = await told(1);
		const other = openDatabase(appUrlOf(world), 2);
		const options = { origin, clock: () => at(8), batch: 3 };
		const made = await Promise.all([makeDigests(world.db, options), makeDigests(other, options)]);
		await other.destroy();
		// Who was held by the other at that moment is served in its run, or in the next.
		await makeDigests(world.db, options);
		expect(made[0] + made[1]).toBeLessThanOrEqual(30);
		const addresses = (await digests()).map(({ to_address }) => to_address);
		expect([addresses.length, new Set(addresses).size]).toEqual([30, 30]);
		const message = await perform(showMessage, { id }, world.as('samira'));
		expect(message.told.at(-1)).toMatchObject({ way: 'digest', number: 30 });
	});
});

describe('the rules of the digest', () => {
	test('a turn comes after now, in the rhythm that began, whatever was missed', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 0, max: 400 }),
				fc.constantFrom('daily' as const, 'weekly' as const),
				(late, period) => {
					const [now, step] = [at(late, 7), period === 'daily' ? 864e5 : 7 * 864e5];
					const due = nextDue(start, period, now);
					expect(due.getTime()).toBeGreaterThan(now.getTime());
					expect(due.getTime() - now.getTime()).toBeLessThanOrEqual(step);
					expect((due.getTime() - start.getTime()) % step).toBe(0);
				}
			)
		);
	});

	test('every message is told once at most, and only when it is new and followed', () => {
		const message = fc.record({
			...{ id: fc.uuid(), title: fc.string(), text: fc.string() },
			publishedAt: fc.integer({ min: 0, max: 20 }).map((days) => at(days)),
			pageId: fc.constantFrom('a', 'b', 'c'),
			...{ pageName: fc.constant('x'), pageSlug: fc.constant('x') },
			about: fc.array(
				fc.constantFrom('p', 'q').map((id) => ({ id, title: id })),
				{ maxLength: 2 }
			)
		});
		const subject = fc.oneof(
			fc.constantFrom('a', 'b').map((areaId) => ({ areaId, entryId: null })),
			fc.constantFrom('p', 'q').map((entryId) => ({ areaId: null, entryId }))
		);
		fc.assert(
			fc.property(
				fc.uniqueArray(message, { selector: ({ id }) => id }),
				fc.array(subject, { maxLength: 4 }),
				(all, follows) => {
					const within = (one: string, around: string) => one === around || around === 'a';
					const told = digestOf(follows, all, at(5), within).flatMap((group) => group.messages);
					const expected = all.filter(
						(one) =>
							one.publishedAt > at(5) &&
							follows.some(
								({ areaId, entryId }) =>
									(areaId && within(one.pageId, areaId)) ||
									one.about.some(({ id }) => id === entryId)
							)
					);
					expect(told.map(({ id }) => id).sort()).toEqual(expected.map(({ id }) => id).sort());
				}
			)
		);
	});

	test('words of people never become markup or a header', () => {
		const message: DigestMessage = {
			...{ id: newId(), title: '<script>\nBcc: x', text: 'a & b\n\n"c" <b>' },
			...{ publishedAt: start, pageId: 'a', pageName: 'x', pageSlug: 'x', about: [] }
		};
		const { html, subject } = digestLetter([{ name: 'Tuin\r\nBcc: x', messages: [message] }], {
			...{ organisation: { name: 'O & P', slug: 'o' }, origin, token: 'x'.repeat(43) }
		});
		expect(html).not.toContain('<script>');
		expect(html).toContain('a &amp; b');
		expect(html).toContain('O &amp; P');
		expect(subject).not.toMatch(/[\r\n]/);
	});
});
