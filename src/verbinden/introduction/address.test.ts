import { addDays, anybody, dayOf, fixedClock, newId, perform } from '#kernel/index.ts';
import { openWorld, refusal, type World } from '#test/harness.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
	adjustIntroduction,
	askLanded,
	endIntroduction,
	forgetSideAddress,
	giveAgreement,
	giveLanding,
	keepSideAddress,
	listToAsk,
	noteLanding,
	showIntroductionAsk,
	stopOwnMail
} from './index.ts';
import { handsIn, type Who } from './introduction.harness.ts';

let world: World;
let hands: ReturnType<typeof handsIn>;
beforeAll(async () => {
	world = await openWorld();
	hands = handsIn(world);
});
afterAll(() => world.close());

// The links in the letters work by the day of the database: they met thirty days ago.
const metOn = addDays(dayOf(new Date()), -30);
const day = (after: number) => addDays(metOn, after);
const run = (on: string) => askLanded(world.db, fixedClock(`${on}T12:00:00Z`));
const keep = (introductionId: string, sideId: string, more: object = {}, who: Who = 'noor') => {
	const said = { address: 'Buur@voorbeeld.nl', agreed: true, ...more };
	const input = { id: newId(), introductionId, sideId, ...said };
	return perform(keepSideAddress, input, hands.on(who, metOn));
};
interface Mail {
	to_address: string;
	body: string;
	unsubscribe_url: string;
}
const mails = async (to: string): Promise<Mail[]> =>
	(
		await world.owner.query<Mail>(
			'select to_address, body, unsubscribe_url from mail where to_address = $1 order by created_at',
			[to]
		)
	).rows;
const kept = async (introductionId: string) =>
	(
		await world.owner.query('select 1 from introduction_address where introduction_id = $1', [
			introductionId
		])
	).rowCount;
const address = () => `${newId()}@voorbeeld.nl`;
const tokenIn = (body: string) => /\/geland\/([\w-]{40,60})\n/.exec(body)![1]!;

describe('[R28] after three weeks both sides are asked by themselves', () => {
	test('who agreed gets one letter, on the day and not before; the other side gets none', async () => {
		const { id, sides } = await hands.met(metOn);
		const to = address();
		await keep(id, sides[0]!, { address: to });
		expect((await hands.show(id)).sides.map((one) => one.mails)).toEqual([true, false]);
		await run(day(20));
		expect(await mails(to)).toHaveLength(0);
		await run(day(21));
		const [letter] = await mails(to);
		expect(letter!.body).toContain('Jullie maakten kennis');
		expect(letter!.unsubscribe_url).toBe(
			`${/(https?:\S+)\/geland/.exec(letter!.body)![1]}/geland/${tokenIn(letter!.body)}/stop`
		);
		expect((await hands.show(id)).sides[0]).toMatchObject({ mailedOn: day(21) });
	});

	test('never twice, also when two programs do it at the same moment, or the next day', async () => {
		const { id, sides } = await hands.met(metOn);
		const to = address();
		await keep(id, sides[0]!, { address: to });
		await Promise.all([run(day(21)), run(day(21)), run(day(21))]);
		await run(day(22));
		expect(await mails(to)).toHaveLength(1);
	});

	test('one tap by the link in the letter is the answer, and the worker is not asked to ask it any more', async () => {
		const { id, sides } = await hands.met(metOn);
		const to = address();
		await keep(id, sides[1]!, { address: to });
		await run(day(21));
		const token = tokenIn((await mails(to))[0]!.body);
		const toAsk = async () =>
			(await perform(listToAsk, { limit: 50 }, hands.on('ilse', day(22)))).find(
				(one) => one.id === id
			)?.toAsk;
		expect(await toAsk()).toEqual(sides);
		const said = { writeId: newId(), token, answer: 'yes' as const };
		await perform(giveLanding, said, hands.visitor(id));
		expect(await toAsk()).toEqual([sides[0]]);
		await hands.landing(id, sides[0]!, 'yes');
		expect(await toAsk()).toBeUndefined();
	});

	test('what was adjusted is asked again, once; who answered already is left in peace', async () => {
		const { id, sides } = await hands.met(metOn);
		const [first, second] = [address(), address()];
		await keep(id, sides[0]!, { address: first });
		await keep(id, sides[1]!, { address: second });
		await perform(
			noteLanding,
			{ id: newId(), introductionId: id, sideId: sides[0]!, answer: 'otherwise' },
			hands.on('noor', day(9))
		);
		await run(day(21));
		expect(await mails(first)).toHaveLength(0);
		expect(await mails(second)).toHaveLength(1);
		const adjusted = { words: 'Eén keer per twee weken', why: 'te druk', on: day(24) };
		await perform(
			adjustIntroduction,
			{ writeId: newId(), id, ...adjusted },
			hands.on('noor', day(24))
		);
		await run(day(45));
		await run(day(46));
		expect(await mails(first)).toHaveLength(1);
		expect(await mails(second)).toHaveLength(2);
	});
});

describe('[R28] an address is of who gave it', () => {
	test('given with the own yes by link, seen by nobody, and stopped by one press', async () => {
		const id = await hands.propose({}, 'noor', metOn);
		const [asker, other] = await hands.sidesOf(id);
		const token = await hands.linkFor(id, asker!, 'agree');
		const to = address();
		const yes = { writeId: newId(), token, answer: 'yes' as const, address: to };
		await perform(giveAgreement, yes, hands.visitor(id));
		const shown = await perform(showIntroductionAsk, { token }, hands.visitor(id));
		expect(shown.mails).toBe(true);
		expect(JSON.stringify(await hands.show(id))).not.toContain(to);
		await hands.agree(id, other!);
		await hands.meet(id, { on: metOn });
		await run(day(21));
		const [letter] = await mails(to);
		expect(letter!.body).toContain('Aan de eettafel zoeken ze een kok.');
		const mailed = tokenIn(letter!.body);
		const stop = () => perform(stopOwnMail, { writeId: newId(), token: mailed }, hands.visitor(id));
		expect(
			await refusal(
				perform(
					stopOwnMail,
					{ writeId: newId(), token: mailed },
					{
						...world.as('noor'),
						actor: anybody(world.organisationId)
					}
				)
			)
		).toBe('linkOver');
		await stop();
		expect(await kept(id)).toBe(0);
		await stop();
	});

	test('goes with a no, with the end, by the worker, and on its last day', async () => {
		const no = await hands.met(metOn);
		await keep(no.id, no.sides[0]!);
		await keep(no.id, no.sides[1]!);
		await hands.agree(no.id, no.sides[0]!, { answer: 'no' });
		expect(await kept(no.id)).toBe(0);

		const ended = await hands.met(metOn);
		await keep(ended.id, ended.sides[0]!);
		const end = { writeId: newId(), id: ended.id, reason: 'goesOn' as const };
		await perform(endIntroduction, end, world.as('noor'));
		expect(await kept(ended.id)).toBe(0);

		const forgotten = await hands.met(metOn);
		await keep(forgotten.id, forgotten.sides[0]!);
		const of = { introductionId: forgotten.id, sideId: forgotten.sides[0]! };
		expect(
			await refusal(perform(forgetSideAddress, { writeId: newId(), ...of }, world.as('bram')))
		).toBe('notFound');
		await perform(forgetSideAddress, { writeId: newId(), ...of }, world.as('noor'));
		expect(await kept(forgotten.id)).toBe(0);

		const old = await hands.met(metOn);
		await keep(old.id, old.sides[0]!);
		await run(day(364));
		expect(await kept(old.id)).toBe(1);
		await run(day(366));
		expect(await kept(old.id)).toBe(0);
	});

	test('another address takes the place of the one before', async () => {
		const { id, sides } = await hands.met(metOn);
		const [wrong, right] = [address(), address()];
		await keep(id, sides[0]!, { address: wrong });
		await keep(id, sides[0]!, { address: right });
		await run(day(21));
		expect(await mails(wrong)).toHaveLength(0);
		expect(await mails(right)).toHaveLength(1);
	});

	test('refuses without a yes to it, what is no address, who said no, and the wrong person', async () => {
		const { id, sides } = await hands.met(metOn);
		const wrong = (more: object, who?: Who) => refusal(keep(id, sides[0]!, more, who));
		expect(await wrong({ agreed: false })).toBe('invalidInput agreed');
		expect(await wrong({ address: 'buur' })).toBe('invalidInput address');
		expect(await wrong({ address: 'a@b.nl\nBcc: c@d.nl' })).toBe('invalidInput address');
		expect(await wrong({ sideId: newId() })).toBe('invalidInput sideId');
		for (const who of ['samira', 'yonas'] as const) expect(await wrong({}, who)).toBe('forbidden');
		for (const who of ['bram', 'elsewhere'] as const) expect(await wrong({}, who)).toBe('notFound');
		const open = await hands.propose();
		const [asker, other] = await hands.sidesOf(open);
		await hands.agree(open, other!);
		await hands.agree(open, asker!);
		await hands.agree(open, other!, { answer: 'no' });
		expect(await refusal(keep(open, other!))).toMatch(/^(invalidInput agreed|introductionEnded)/);
	});
});
