import { anybody, newId, newToken, perform } from '#kernel/index.ts';
import { openWorld, refusal, type World } from '#test/harness.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askSide, giveAgreement, giveLanding, showIntroductionAsk } from './index.ts';
import { asked, handsIn, type Who } from './introduction.harness.ts';

let world: World;
let hands: ReturnType<typeof handsIn>;
beforeAll(async () => {
	world = await openWorld();
	hands = handsIn(world);
});
afterAll(() => world.close());

const own = (token: string) =>
	perform(
		showIntroductionAsk,
		{ token },
		{ ...world.as('noor'), actor: anybody(world.organisationId) }
	);
const give = (id: string, token: string, answer: 'yes' | 'no', more: object = {}) =>
	perform(giveAgreement, { writeId: newId(), token, answer, ...more }, hands.visitor(id));
const land = (id: string, token: string, answer: 'yes' | 'otherwise' | 'no', more: object = {}) =>
	perform(giveLanding, { writeId: newId(), token, answer, ...more }, hands.visitor(id));

describe('[R28] a side says yes or no by a link, without an account', () => {
	test('it reads only the words chosen for it, and nothing of the other side', async () => {
		const id = await hands.propose();
		const [, table] = await hands.sidesOf(id);
		const token = await hands.linkFor(id, table!, 'agree');
		const read = await own(token);
		expect(read).toEqual({
			...{ side: 'proposed', purpose: 'agree', says: 'Aan de eettafel zoeken ze een kok.' },
			...{ isOver: false, consent: null, answer: null, mails: false }
		});
		expect(JSON.stringify(read)).not.toContain(asked);
		expect(await refusal(own(newToken()))).toBe('linkOver');
	});

	test('yes on a condition and then no: it holds until the end, and what stood on it ends at once', async () => {
		const id = await hands.propose();
		const [asker, table] = await hands.sidesOf(id);
		const token = await hands.linkFor(id, table!, 'agree');
		await give(id, token, 'yes', { condition: 'eerst een keer mee-eten' });
		await hands.agree(id, asker!);
		expect((await hands.show(id)).sides[1]).toMatchObject({
			...{ consent: 'yes', condition: 'eerst een keer mee-eten', consentHow: 'link' }
		});
		expect(await own(token)).toMatchObject({ consent: 'yes' });
		await hands.meet(id);
		const again = { writeId: newId(), token, answer: 'no' as const };
		await perform(giveAgreement, again, hands.visitor(id));
		// The same form sent again does nothing more.
		await perform(giveAgreement, again, hands.visitor(id));
		const found = await hands.show(id);
		expect(found.state).toBe('ended');
		expect(found.steps.at(-1)).toMatchObject({ reason: 'noConsent', setBy: 'link' });
		expect(await own(token)).toMatchObject({ isOver: true, consent: 'no' });
		expect(await refusal(give(id, token, 'yes'))).toBe('introductionEnded');
	});

	test('refuses another link, another introduction, a condition of no, and a machine', async () => {
		const id = await hands.propose();
		const [asker] = await hands.sidesOf(id);
		const token = await hands.linkFor(id, asker!, 'agree');
		const other = await hands.propose();
		expect(await refusal(give(other, token, 'yes'))).toBe('forbidden');
		expect(await refusal(give(id, newToken(), 'yes'))).toBe('linkOver');
		expect(await refusal(land(id, token, 'yes'))).toBe('linkOver');
		expect(await refusal(give(id, token, 'no', { condition: 'x' }))).toBe('invalidInput condition');
		expect(await refusal(give(id, token, 'yes', { condition: '123456782' }))).toBe(
			'invalidInput condition'
		);
		for (let sent = 0; sent < 20; sent++) await give(id, token, 'yes');
		expect(await refusal(give(id, token, 'yes'))).toBe('tooManyRequests');
	});
});

describe('[R28] is it something?', () => {
	test('one tap by each side, own words optional; the introduction goes where both say', async () => {
		const { id, sides } = await hands.met();
		const tokens = await Promise.all(sides.map((side) => hands.linkFor(id, side, 'landed')));
		await land(id, tokens[0]!, 'otherwise', { words: 'Te druk, 22 man.' });
		expect(await hands.show(id)).toMatchObject({
			state: 'notLanded',
			said: [{ answer: 'otherwise', words: 'Te druk, 22 man.', how: 'link' }]
		});
		expect(await own(tokens[0]!)).toMatchObject({ answer: 'otherwise' });
		expect(await own(tokens[1]!)).toMatchObject({ answer: null });
		await land(id, tokens[0]!, 'yes');
		await land(id, tokens[1]!, 'yes');
		expect((await hands.show(id)).state).toBe('works');
		expect(await refusal(give(id, tokens[0]!, 'no'))).toBe('linkOver');
	});
});

describe('asking', () => {
	const ask = (introductionId: string, sideId: string, more: object = {}, who: Who = 'noor') =>
		perform(
			askSide,
			{
				...{ id: newId(), introductionId, sideId, purpose: 'agree', says: 'Wil je?' },
				...more
			},
			world.as(who)
		);

	test('by the post only when the worker says so, and the address stands nowhere else', async () => {
		const id = await hands.propose();
		const [asker] = await hands.sidesOf(id);
		const letters = async () =>
			(await world.owner.query('select to_address, body from mail')).rows as { body: string }[];
		await ask(id, asker!);
		expect(await letters()).toEqual([]);
		await ask(id, asker!, { email: 'buur@voorbeeld.nl' });
		const [letter] = await letters();
		expect(letter).toMatchObject({ to_address: 'buur@voorbeeld.nl' });
		expect(letter!.body).toContain('/kennismaken/');
		expect(letter!.body).toContain('Wil je?');
		for (const table of ['introduction_ask', 'shared_link', 'introduction', 'history'])
			expect(
				JSON.stringify((await world.owner.query(`select * from ${table}`)).rows)
			).not.toContain('buur@');
	});

	test('refuses empty words, a wrong address, a side that is not there, asking too early, and the wrong person', async () => {
		const id = await hands.propose();
		const [asker] = await hands.sidesOf(id);
		expect(await refusal(ask(id, asker!, { says: '' }))).toBe('invalidInput says');
		expect(await refusal(ask(id, asker!, { email: 'geen adres' }))).toBe('invalidInput email');
		expect(await refusal(ask(id, newId()))).toBe('invalidInput sideId');
		expect(await refusal(ask(id, asker!, { purpose: 'landed' }))).toBe('notIntroducedYet');
		for (const who of ['samira', 'yonas'] as const)
			expect(await refusal(ask(id, asker!, {}, who))).toBe('forbidden');
		expect(await refusal(ask(id, asker!, {}, 'bram'))).toBe('notFound');
		expect((await hands.show(id, 'samira')).asks).toEqual([]);
	});
});
