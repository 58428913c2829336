import { newId, perform } from '#kernel/index.ts';
import { openWorld, refusal, type World } from '#test/harness.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { challengeMoves, challengeStates, mayReview } from './challenge.rules.ts';
import {
	beginChallenge,
	changeChallenge,
	listChallenges,
	moveChallenge,
	reviewChallenge,
	showChallenge
} from './index.ts';

let world: World;
beforeAll(async () => void (world = await openWorld()));
afterAll(() => world.close());

type Who = Parameters<World['as']>[0];
const fields = {
	...{ title: 'Beheer van Het Weefgetouw', owner: 'Vereniging Spindelkracht', roleWanted: 4 },
	...{ currentCents: 8_600_000, bidCents: 7_900_000, roleOffered: 2, since: '2026-02-01' }
};
const begin = async (more: object = {}, who: Who = 'noor') => {
	const id = newId();
	await perform(beginChallenge, { id, ...fields, areaId: world.areaId, ...more }, world.as(who));
	return id;
};
const move = (id: string, more: object, who: Who = 'noor') =>
	perform(moveChallenge, { writeId: newId(), id, ...more } as never, world.as(who));
const show = (id: string, who: Who = 'samira') => perform(showChallenge, { id }, world.as(who));

describe('[S9] the right to challenge (methods.md 5 and 9, scenario 9)', () => {
	test('shows the gap between the role wanted and offered, and cost now beside the bid', async () => {
		const id = await begin();
		// facilitate (4) wanted, direct (2) offered.
		expect(await show(id)).toMatchObject({ roleGap: -2, saves: 700_000, state: 'exploring' });
		const open = { writeId: newId(), id, title: 'Beheer', owner: 'Spindelkracht' };
		await perform(changeChallenge, open, world.as('ilse'));
		expect(await show(id)).toMatchObject({ roleGap: null, saves: null, title: 'Beheer' });
		expect(await perform(listChallenges, {}, world.as('samira'))).toContainEqual(
			expect.objectContaining({ id, owner: 'Spindelkracht' })
		);
	});

	test('a rejection needs its reason, and a trial may still come of it', async () => {
		const id = await begin();
		for (const state of ['notified', 'talking', 'bid', 'assessing']) await move(id, { state });
		expect(await refusal(move(id, { state: 'rejected' }))).toBe('invalidInput reason');
		const why = { byWhom: 'het college', reason: 'Wie is aansprakelijk?' };
		await move(id, { state: 'rejected', ...why });
		await move(id, { state: 'trial', byWhom: 'het college', reason: 'twee avonden in de week' });
		await move(id, { state: 'evaluation' });
		const { states } = await show(id);
		expect(states.map((one) => one.state)).toEqual([
			...['evaluation', 'trial', 'rejected', 'assessing', 'bid', 'talking', 'notified', 'exploring']
		]);
		expect(states[2]).toMatchObject(why);
	});

	test('is looked back on by its own questions, also when it was rejected, and not before', async () => {
		const id = await begin({ criteria: 'Twee avonden open.' });
		const review = (more: object = {}, who: Who = 'noor') =>
			perform(
				reviewChallenge,
				{
					...{ writeId: newId(), id, reviewNext: 'laterAgain', reviewWorked: 'Veertien leden.' },
					...more
				} as never,
				world.as(who)
			);
		expect(await refusal(review())).toBe('invalidInput reviewNext');
		for (const state of ['notified', 'talking', 'bid', 'assessing']) await move(id, { state });
		expect((await show(id)).mayReview).toBe(false);
		await move(id, { state: 'rejected', byWhom: 'de raad', reason: 'Aansprakelijkheid.' });
		expect(await refusal(review({ reviewNext: 'perhaps' }))).toBe('invalidInput reviewNext');
		expect(await refusal(review({ reviewWorked: '' }))).toBe('invalidInput reviewWorked');
		expect(await refusal(review({ reviewedOn: '2025-01-01' }))).toBe('invalidInput reviewedOn');
		for (const who of ['samira', 'yonas', 'kees'] as const)
			expect(await refusal(review({}, who))).toBe('forbidden');
		for (const who of ['bram', 'elsewhere'] as const)
			expect(await refusal(review({}, who))).toBe('notFound');
		await review({ reviewCriteria: 'Eén avond lukte.' });
		expect(await show(id)).toMatchObject({
			...{ mayReview: true, reviewNext: 'laterAgain', reviewCriteria: 'Eén avond lukte.' },
			...{ reviewWorked: 'Veertien leden.', reviewNotWorked: null, state: 'rejected' }
		});
		expect(challengeStates.filter(mayReview)).toEqual([
			...['trial', 'granted', 'rejected', 'evaluation']
		]);
	});

	test('every state can be reached, and none is a dead end', () => {
		const reached = new Set(['exploring']);
		for (const state of reached)
			for (const next of challengeMoves(state as never)) reached.add(next);
		expect([...reached].toSorted()).toEqual([...challengeStates].toSorted());
	});

	test('refuses a step that is not there, a day before the last, wrong amounts and the wrong person', async () => {
		const id = await begin();
		expect(await refusal(move(id, { state: 'granted' }))).toBe('invalidInput state');
		expect(await refusal(move(id, { state: 'notified', since: '2025-01-01' }))).toBe(
			'invalidInput since'
		);
		expect(await refusal(begin({ bidCents: -1 }))).toBe('invalidInput bidCents');
		expect(await refusal(begin({ roleWanted: 6 }))).toBe('invalidInput roleWanted');
		expect(await refusal(begin({ asksForId: newId() }))).toBe('invalidInput asksForId');
		for (const who of ['samira', 'yonas', 'kees'] as const)
			expect(await refusal(begin({}, who))).toBe('forbidden');
		for (const who of ['bram', 'elsewhere'] as const)
			expect(await refusal(move(id, { state: 'notified' }, who))).toBe('notFound');
		expect(await refusal(show(id, 'yonas'))).toBe('forbidden');
	});
});
