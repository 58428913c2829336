import { shareEntry, walkWhy } from '#community/index.ts';
import { newId, perform } from '#kernel/index.ts';
import { openWorld, refusal, type World } from '#test/harness.ts';
import { listQuestions, noteQuestion } from '#zien/index.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { handReferralOn, hearBack, listReferrals, makeReferral, showReferral } from './index.ts';

let world: World;
let questionId: string;
beforeAll(async () => {
	world = await openWorld();
	questionId = await ask('Wie kijkt mee naar mijn energierekening?');
});
afterAll(() => world.close());

type Who = 'noor' | 'ilse' | 'samira' | 'bram' | 'yonas' | 'kees' | 'elsewhere';
async function ask(text: string) {
	const id = newId();
	const at = { areaId: world.areaId, visibility: 'team' as const };
	await perform(noteQuestion, { id, text, ...at }, world.as('noor'));
	return id;
}
const refer = async (more: object = {}) => {
	const id = newId();
	const input = { id, questionId, toWhom: 'energiecoach van de gemeente', agreed: 'yes' as const };
	await perform(makeReferral, { ...input, ...more }, world.as('noor'));
	return id;
};
const show = (id: string, who: Who = 'samira') => perform(showReferral, { id }, world.as(who));

describe('[R76] [S4] a question handed on', () => {
	test('is open until something is heard back, and then no longer', async () => {
		const id = await refer({ handedOn: '2026-11-03', text: 'Belt zelf.' });
		const open = await show(id);
		expect(open).toMatchObject({
			...{ toWhom: 'energiecoach van de gemeente', agreed: 'yes', handedOn: '2026-11-03' },
			...{ heardBack: null, heardOn: null, question: { id: questionId } }
		});
		const other = await refer({ toWhom: 'formulierenbrigade' });
		await perform(
			hearBack,
			{ writeId: newId(), id, text: 'De coach is langs geweest.', heardOn: '2026-11-12' },
			world.as('ilse')
		);
		const list = await perform(listReferrals, { questionId }, world.as('samira'));
		expect(list.map((one) => [one.id, one.heardBack])).toEqual([
			[other, null],
			[id, 'De coach is langs geweest.']
		]);
		const knots = await perform(walkWhy, { id }, world.as('ilse'));
		expect(knots.map((knot) => knot.kind)).toEqual(['question', 'referral']);
	});

	test('[R46] [R47] asks first what they can do themselves, and with whom they know', async () => {
		const network = 'De buurman leest de brieven mee; zij zet koffie.';
		expect(await show(await refer({ network }))).toMatchObject({ network });
		expect(await show(await refer({ network: '' }))).toMatchObject({ network: null });
		expect(await refusal(refer({ network: 'x'.repeat(1001) }))).toBe('invalidInput network');
		expect(await refusal(refer({ network: 'BSN 123456782' }))).toBe('invalidInput network');
	});

	test('goes on its way only when it was agreed with who asked', async () => {
		const id = await refer({ agreed: 'notYet' });
		expect(await show(id)).toMatchObject({ agreed: 'notYet', handedOn: null });
		await perform(
			handReferralOn,
			{ writeId: newId(), id, handedOn: '2026-11-20' },
			world.as('ilse')
		);
		expect(await show(id)).toMatchObject({ agreed: 'yes', handedOn: '2026-11-20' });
	});

	test('stays when its question is removed, and shows nothing of a question that may not be seen', async () => {
		const gone = await ask('Deze gaat weg.');
		const id = await refer({ questionId: gone });
		await world.owner.query('delete from entry where id = $1', [gone]);
		expect(await show(id)).toMatchObject({ question: null });
		const shared = await refer();
		const share = { writeId: newId(), id: shared, visibility: 'partners' as const };
		await perform(shareEntry, share, world.as('noor'));
		expect(await show(shared, 'bram')).toMatchObject({ question: null });
		const heard = { writeId: newId(), id: shared, text: 'x' };
		expect(await refusal(perform(hearBack, heard, world.as('bram')))).toBe('forbidden');
	});

	test('keeps the question it is about', async () => {
		const kept = await ask('Blijft.');
		await refer({ questionId: kept });
		const { rows } = await world.owner.query('select expires_on from entry where id = $1', [kept]);
		expect(rows).toEqual([{ expires_on: null }]);
		expect(await perform(listQuestions, {}, world.as('ilse'))).toContainEqual(
			expect.objectContaining({ id: kept })
		);
	});

	test('refuses nobody as a receiver, no question, a day to come and the wrong person', async () => {
		const of = (more: object, who: Who = 'noor') =>
			refusal(
				perform(
					makeReferral,
					{ id: newId(), questionId, toWhom: 'coach', agreed: 'yes', ...more },
					world.as(who)
				)
			);
		expect(await of({ toWhom: ' ' })).toBe('invalidInput toWhom');
		expect(await of({ questionId: newId() })).toBe('invalidInput questionId');
		expect(await of({ questionId: await refer() })).toBe('invalidInput questionId');
		expect(await of({ handedOn: '2999-01-01' })).toBe('invalidInput handedOn');
		for (const who of ['samira', 'yonas', 'kees'] as const)
			expect(await of({}, who)).toBe('forbidden');
		for (const who of ['bram', 'elsewhere'] as const)
			expect(await of({}, who)).toBe('invalidInput questionId');
		const id = await refer();
		const write = { writeId: newId(), id };
		expect(await refusal(perform(hearBack, { ...write, text: '' }, world.as('noor')))).toBe(
			'invalidInput text'
		);
		expect(await refusal(perform(hearBack, { ...write, text: 'x' }, world.as('bram')))).toBe(
			'notFound'
		);
		expect(await refusal(perform(handReferralOn, write, world.as('samira')))).toBe('forbidden');
		expect(
			await refusal(perform(handReferralOn, { ...write, id: newId() }, world.as('noor')))
		).toBe('notFound');
		expect(await refusal(perform(listReferrals, {}, world.as('yonas')))).toBe('forbidden');
		expect(await refusal(show(id, 'bram'))).toBe('notFound');
	});
});
