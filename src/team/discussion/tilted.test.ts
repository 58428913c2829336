import { deleteEntry } from '#community/index.ts';
import { newId, perform } from '#kernel/index.ts';
import { refusal, type World } from '#test/harness.ts';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { begin, openTeams, type Who } from './discussion.harness.ts';
import {
	addDiscussionNote,
	chooseRoutes,
	closeDiscussion,
	sayWhatCame,
	showTilted
} from './index.ts';
import { tiltedOf, toldOutside, type Tally } from './tilted.rules.ts';

let world: World;
beforeAll(async () => {
	world = await openTeams();
});
afterAll(() => world.close());

async function held(heldOn: string, talents: boolean, collective: boolean, cameOf?: string) {
	const id = await begin(world, { heldOn });
	const as = world.as('samira');
	const note = { id: newId(), discussionId: id, part: 'talent' as const, words: 'kookt' };
	if (talents) await perform(addDiscussionNote, note, as);
	if (collective)
		await perform(chooseRoutes, { writeId: newId(), discussionId: id, routes: ['community'] }, as);
	const close = { writeId: newId(), discussionId: id, noTalentReason: 'nog niemand kent hem' };
	await perform(closeDiscussion, close, as);
	const came = { id: newId(), discussionId: id, cameOf: cameOf as 'good', words: 'plantjes' };
	if (cameOf) await perform(sayWhatCame, came, as);
	return id;
}
const year = { from: '2026-01-01', until: '2026-12-31' };
const ask = (who: Who, more: object = {}) =>
	perform(showTilted, { ...year, teamId: world.teams.spindelveld, ...more }, world.as(who));

describe('[R33] the report on tilted working', () => {
	test('[S6] counts talents raised, collective routes and what came of them, each with its sources', async () => {
		const talents = [true, true, true, true, true, true, true, false, false];
		const ids: string[] = [];
		for (const [at, one] of talents.entries())
			ids.push(await held(`2026-0${at + 1}-12`, one, at < 4, at === 0 ? 'good' : undefined));
		expect(await ask('noor')).toMatchObject({
			...{ held: 9, talents: 7, collective: 4, good: 1, open: 8, isOwn: true, isSmall: false }
		});
		const { sources } = await ask('noor');
		expect(sources.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
		expect(sources.filter((one) => one.talents)).toHaveLength(7);
		expect(await ask('noor', { from: '2026-02-01', until: '2026-03-31' })).toMatchObject({
			held: 2
		});
		// Outside the team nothing is told of so few.
		const outside = await ask('bram');
		expect(outside).toMatchObject({ isOwn: false, isSmall: true, sources: [] });
		expect([outside.held, outside.talents, outside.collective, outside.open]).toEqual([
			...[null, null, null, null]
		]);
		expect(await refusal(ask('yonas'))).toBe('forbidden');
		expect(await refusal(ask('noor', { until: '2025-01-01' }))).toBe('invalidInput until');
		expect(await refusal(ask('noor', { teamId: newId() }))).toBe('invalidInput teamId');
		expect(await refusal(ask('elsewhere'))).toBe('invalidInput teamId');

		// The words go, the count stays.
		const noorOwn = await begin(world, { heldOn: '2026-06-30' }, 'noor');
		const reason = { noTalentReason: 'nog niemand kent hem' };
		await perform(
			closeDiscussion,
			{ writeId: newId(), discussionId: noorOwn, ...reason },
			world.as('noor')
		);
		await perform(deleteEntry, { writeId: newId(), id: noorOwn }, world.as('noor'));
		const after = await ask('noor');
		expect(after).toMatchObject({ held: 10, talents: 7 });
		expect(after.sources).toHaveLength(9);
		// Seven of ten leaves three: that is left out, as is what came of one.
		expect(await ask('bram')).toMatchObject({
			...{ held: 10, talents: null, collective: null, good: null, open: null, isSmall: true }
		});
	});

	const tally = fc.record<Tally>({
		talents: fc.boolean(),
		collective: fc.boolean(),
		cameOf: fc.constantFrom('good', 'bit', 'nothing', null)
	});
	const many = fc.array(tally, { maxLength: 60 });

	test('the parts make up the whole, in any order', () => {
		fc.assert(
			fc.property(many, (all) => {
				const { held, talents, collective, good, bit, nothing, open } = tiltedOf(all);
				expect(good! + bit! + nothing! + open!).toBe(held);
				expect(talents!).toBeLessThanOrEqual(held!);
				expect(collective!).toBeLessThanOrEqual(held!);
				expect(tiltedOf(all.toReversed())).toEqual(tiltedOf(all));
			})
		);
	});

	test('outside the team no count of one to four is told, nor follows from what is told', () => {
		fc.assert(
			fc.property(many, (all) => {
				const told = toldOutside(all);
				const isFew = (number: number) => number >= 1 && number <= 4;
				if (all.length < 10) expect(told.held).toBeNull();
				for (const one of [told.talents, told.collective])
					if (one !== null) {
						expect(isFew(one)).toBe(false);
						expect(isFew(told.held! - one)).toBe(false);
					}
				const outcomes = [told.good, told.bit, told.nothing, told.open];
				expect(outcomes.every((one) => one === null) || outcomes.every((one) => !isFew(one!))).toBe(
					true
				);
				expect(told.isSmall).toBe(
					[told.held, told.talents, told.collective, ...outcomes].some((one) => one === null)
				);
			})
		);
	});
});
