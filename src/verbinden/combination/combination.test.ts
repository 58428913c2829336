import { walkWhy } from '#community/index.ts';
import { showActivity } from '#doen/index.ts';
import { newId, perform } from '#kernel/index.ts';
import { openWorld, refusal, type World } from '#test/harness.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { confirmAsked, noteAsked } from '../asked/index.ts';
import { takeTalentBack } from '../talent/index.ts';
import { aTalent } from '../talent/talent.harness.ts';
import { aWeekly, fietstaalIsThere, type Who } from './combination.harness.ts';
import {
	beginCombinationSearch,
	beginSearches,
	changeCombination,
	combineForQuestion,
	keepCombination,
	letCombinationGo,
	listCombinationSearches,
	listCombinations,
	moveInCombinations,
	placeCombination,
	planCombination,
	resetCombinations,
	sayPart,
	sayWhatCame,
	showCombination,
	showCombinationSearch,
	stopCombinationSearch,
	tieCombination
} from './index.ts';

let world: World;
let there: Awaited<ReturnType<typeof fietstaalIsThere>>;
beforeAll(async () => {
	world = await openWorld();
	there = await fietstaalIsThere(world);
});
afterAll(() => world.close());

const searching = async (who: Who = 'noor', more: object = {}) => {
	const id = newId();
	await perform(
		beginCombinationSearch,
		{ id, areaId: world.areaId, seconds: 10, ...more },
		world.as(who)
	);
	await Promise.all(await beginSearches(world.db, world.files));
	return id;
};
const show = (id: string, who: Who = 'noor') =>
	perform(showCombinationSearch, { id }, world.as(who));
const keep = async (more: object = {}, who: Who = 'noor') => {
	const id = newId();
	const input = {
		...{ id, title: 'Fietstaal', offerIds: [there.cafe, there.yonas], areaId: world.areaId },
		...{ placeName: 'Het Weefgetouw', weekday: 'wo' as const, part: 'morning' as const },
		...{ asks: ['', 'elke woensdag twee uur'], questionIds: there.questions }
	};
	await perform(keepCombination, { ...input, ...more }, world.as(who));
	return id;
};

describe('[R30] [S3] looking for combinations', () => {
	test('the language café and who mends bicycles meet on Wednesday morning: three people helped, one thing to ask', async () => {
		const found = await show(await searching());
		expect(found).toMatchObject({
			state: 'done',
			isProven: true,
			helped: 3,
			asks: 1,
			atMostBetter: 0
		});
		const [one] = found.combinations;
		expect(one).toMatchObject({
			day: 'wo',
			part: 'morning',
			place: { name: 'Het Weefgetouw' },
			faults: []
		});
		expect(one!.units.map(({ id }) => id)).toContain(there.cafe);
		expect(one!.units.map(({ asks }) => asks)).toEqual(expect.arrayContaining([[], ['join']]));
		const meets = one!.meets;
		expect(meets.reduce((sum, { askers }) => sum + askers!, 0)).toBe(3);
		expect(meets.flatMap(({ questionIds }) => questionIds).toSorted()).toEqual(
			there.questions.toSorted()
		);
	});

	test('changed by hand it is weighed again, and the way back is one step', async () => {
		const id = await searching();
		const found = await show(id);
		const added = found.combinations[0]!.units.find(({ kind }) => kind !== 'activity')!;
		const move = (unitId: string, to: 'out' | 'new' | number) =>
			perform(moveInCombinations, { writeId: newId(), id, unitId, to }, world.as('noor'));
		await move(added.id, 'out');
		expect(await show(id)).toMatchObject({ isChanged: true, helped: 0, asks: 0 });
		expect((await show(id)).combinations[0]!.faults).toEqual(['tooFew']);
		await move(added.id, 0);
		expect(await show(id)).toMatchObject({ helped: 3, difference: 0 });
		const place = { id, at: 0, placeId: found.places[0]!.id, part: 'evening' as const };
		await perform(placeCombination, { writeId: newId(), ...place }, world.as('noor'));
		expect((await show(id)).combinations[0]!.faults).toContain('cannotMove');
		await perform(resetCombinations, { writeId: newId(), id }, world.as('noor'));
		expect(await show(id)).toMatchObject({ isChanged: false, helped: 3 });
		expect(await refusal(move(added.id, 'new'))).toBe('invalidInput to');
		expect(await refusal(move(newId(), 'out'))).toBe('invalidInput unitId');
	});

	test('says what was not chosen, and why', async () => {
		const id = newId();
		await perform(
			noteAsked,
			{ id, text: 'Zingen en schaatsen', areaId: world.areaId },
			world.as('noor')
		);
		await perform(
			confirmAsked,
			{ writeId: newId(), id, add: ['zingen', 'schilderen'] },
			world.as('noor')
		);
		const { notChosen } = await show(await searching());
		expect(notChosen.map(({ why, missing }) => [why, missing.map((one) => one.id)])).toEqual([
			['nobody', ['schilderen', 'zingen']]
		]);
	});

	test('two go on at once and the server answers meanwhile; one that waits is stopped at once', async () => {
		const begin = async (more: object = {}) => {
			const id = newId();
			await perform(beginCombinationSearch, { id, seconds: 5, ...more }, world.as('noor'));
			return id;
		};
		const ids = [await begin(), await begin(), await begin()];
		const going = await beginSearches(world.db, world.files);
		expect(going).toHaveLength(2);
		const began = performance.now();
		await perform(listCombinations, {}, world.as('noor'));
		expect(performance.now() - began).toBeLessThan(2000);
		await perform(stopCombinationSearch, { writeId: newId(), id: ids[2]! }, world.as('noor'));
		expect(await show(ids[2]!)).toMatchObject({ state: 'stopped', combinations: [] });
		await Promise.all(going);
		expect((await show(ids[0]!)).state).toBe('done');
	});

	test('one that a worker of the program left is begun again', async () => {
		const id = newId();
		await perform(beginCombinationSearch, { id, seconds: 5 }, world.as('noor'));
		await world.owner.query(
			`update combination_search set state = 'running', told_at = now() - interval '1 minute' where id = $1`,
			[id]
		);
		await Promise.all(await beginSearches(world.db, world.files));
		expect((await show(id)).state).toBe('done');
	});

	test('a talent that is taken back is gone from a search the same moment, words and subjects', async () => {
		const gone = await aTalent(world, { words: 'Fietsen maken met kinderen.' });
		const id = await searching();
		await perform(takeTalentBack, { writeId: newId(), id: gone }, world.as('noor'));
		const kept = await world.owner.query(
			`select from combination_search where id = $1 and problem->'units' @> jsonb_build_array(jsonb_build_object('id', $2::text))`,
			[id, gone]
		);
		expect(kept.rowCount).toBe(0);
		expect(JSON.stringify(await show(id))).not.toContain(gone);
	});

	test('only who started a search reads it, and outside the team no small number is told', async () => {
		const id = await searching();
		expect(await refusal(show(id, 'ilse'))).toBe('notFound');
		expect(await refusal(show(id, 'yonas'))).toBe('forbidden');
		expect(await perform(listCombinationSearches, {}, world.as('ilse'))).toEqual([]);
		const stop = { writeId: newId(), id };
		expect(await refusal(perform(stopCombinationSearch, stop, world.as('ilse')))).toBe('notFound');
		const begin = (who: Who, more: object) =>
			perform(beginCombinationSearch, { id: newId(), ...more }, world.as(who));
		expect(await refusal(begin('yonas', {}))).toBe('forbidden');
		expect(await refusal(begin('noor', { areaId: newId() }))).toBe('invalidInput areaId');
		expect(await refusal(begin('noor', { budget: 0 }))).toBe('invalidInput budget');
		expect(await refusal(begin('noor', { seconds: 3000 }))).toBe('invalidInput seconds');
		const bram = await show(await searching('bram', { areaId: null }), 'bram');
		expect(bram.combinations).toEqual([]);
	});
});

describe('[R30] for one question', () => {
	test('finds what holds it together, and says whether it meets', async () => {
		const input = { questionId: there.questions[0]! };
		const found = await perform(combineForQuestion, input, world.as('samira'));
		expect(found.subjects.map(({ id }) => id)).toEqual(['fietsreparatie', 'taal-nederlands']);
		const [first] = found.together;
		expect(first!.offers.map(({ id }) => id)).toContain(there.cafe);
		expect(first).toMatchObject({ meets: true, missing: [] });
		expect(await refusal(perform(combineForQuestion, input, world.as('yonas')))).toBe('forbidden');
		const unknown = perform(combineForQuestion, { questionId: newId() }, world.as('noor'));
		expect(await refusal(unknown)).toBe('notFound');
	});
});

describe('[R30] a combination that is kept', () => {
	test('becomes an activity with its origin: "Waarom?" walks back to what was asked', async () => {
		const combinationId = await keep({ notChosen: 'Zaterdag: dan is de zaal vol.' });
		const shown = await perform(showCombination, { id: combinationId }, world.as('samira'));
		expect(shown).toMatchObject({
			state: 'idea',
			weekday: 'wo',
			notChosen: 'Zaterdag: dan is de zaal vol.'
		});
		expect(shown.parts.map(({ entryId, asks }) => [entryId, asks])).toEqual([
			[there.cafe, null],
			[there.yonas, 'elke woensdag twee uur']
		]);
		const id = newId();
		const plan = { id, combinationId, title: 'Fietstaal', firstStart: '2026-12-02T10:00' };
		await perform(planCombination, plan, world.as('noor'));
		await perform(planCombination, plan, world.as('noor'));
		const activity = await perform(showActivity, { id }, world.as('noor'));
		expect(activity.planned).toMatchObject({ where: 'Het Weefgetouw', minutes: 120 });
		const knots = await perform(walkWhy, { id }, world.as('noor'));
		const ids = knots.map((knot) => knot.id);
		expect(ids).toEqual(expect.arrayContaining([combinationId, there.cafe, ...there.questions]));
		await perform(
			sayWhatCame,
			{ writeId: newId(), id: combinationId, cameOfIt: 'Van 6 naar 14 bezoekers.' },
			world.as('noor')
		);
		const made = await perform(showCombination, { id: combinationId }, world.as('noor'));
		expect(made).toMatchObject({ state: 'made', cameOfIt: 'Van 6 naar 14 bezoekers.' });
		expect(made.activities).toEqual([{ id, title: 'Fietstaal', state: 'planned' }]);
		const lines = await perform(listCombinations, {}, world.as('samira'));
		expect(lines.find((one) => one.id === combinationId)).toMatchObject({
			cameOfIt: made.cameOfIt
		});
		const again = perform(planCombination, { ...plan, id: newId() }, world.as('noor'));
		expect(await refusal(again)).toBe('invalidInput combinationId');
	});

	test('what was asked of whom is noted with the answer; it can be changed and let go with the reason', async () => {
		const id = await keep();
		const { parts } = await perform(showCombination, { id }, world.as('noor'));
		const said = { id, partId: parts[1]!.id, asks: 'woensdag', answer: 'yes' as const };
		await perform(sayPart, { writeId: newId(), ...said }, world.as('noor'));
		await perform(
			changeCombination,
			{ writeId: newId(), id, title: 'Fiets en taal', weekday: 'do' },
			world.as('ilse')
		);
		await perform(
			letCombinationGo,
			{ writeId: newId(), id, reason: 'De zaal is bezet.' },
			world.as('noor')
		);
		const shown = await perform(showCombination, { id }, world.as('noor'));
		expect(shown).toMatchObject({
			title: 'Fiets en taal',
			weekday: 'do',
			state: 'letGo',
			letGoBecause: 'De zaal is bezet.'
		});
		expect(shown.parts[1]).toMatchObject({ answer: 'yes', asks: 'woensdag' });
		expect(
			await refusal(
				perform(sayPart, { writeId: newId(), ...said, partId: newId() }, world.as('noor'))
			)
		).toBe('notFound');
		expect(
			await refusal(
				perform(letCombinationGo, { writeId: newId(), id, reason: '' }, world.as('noor'))
			)
		).toBe('invalidInput reason');
	});

	test('is tied to an activity that is there already; not to something else, or one of another team', async () => {
		const id = await keep();
		const tie = (activityId: string, who: Who = 'noor') =>
			perform(tieCombination, { writeId: newId(), id, activityId }, world.as(who));
		expect(await refusal(tie(there.yonas))).toBe('invalidInput activityId');
		const elsewhere = await aWeekly(world, { areaId: null, visibility: 'partners' }, 'bram');
		expect(await refusal(tie(elsewhere))).toBe('forbidden');
		expect(await refusal(tie(there.cafe, 'samira'))).toBe('forbidden');
		const own = await aWeekly(world, { title: 'Fietstaal' });
		await tie(own);
		const shown = await perform(showCombination, { id }, world.as('noor'));
		expect(shown).toMatchObject({ state: 'made', activities: [{ id: own }] });
	});

	test('refuses one thing alone, what cannot be combined, a BSN, and a moment that is none', async () => {
		expect(await refusal(keep({ offerIds: [there.cafe] }))).toBe('invalidInput offerIds');
		expect(await refusal(keep({ offerIds: [there.cafe, there.cafe] }))).toBe(
			'invalidInput offerIds'
		);
		expect(await refusal(keep({ offerIds: [there.cafe, there.questions[0]] }))).toBe(
			'invalidInput offerIds.1'
		);
		expect(await refusal(keep({ questionIds: [there.cafe] }))).toBe('invalidInput questionIds');
		expect(await refusal(keep({ text: 'van 111222333' }))).toBe('invalidInput text');
		const combinationId = await keep();
		const plan = { id: newId(), combinationId, title: 'x', firstStart: 'woensdag' };
		expect(await refusal(perform(planCombination, plan, world.as('noor')))).toBe(
			'invalidInput firstStart'
		);
	});

	test('refuses who is no worker, and another team', async () => {
		for (const who of ['samira', 'yonas'] as const)
			expect(await refusal(keep({}, who))).toBe('forbidden');
		const id = await keep();
		const asBram = world.as('bram');
		expect(await refusal(perform(showCombination, { id }, asBram))).toBe('notFound');
		const plan = { combinationId: id, title: 'x', firstStart: '2026-12-02T10:00' };
		const refused = [
			() => perform(changeCombination, { writeId: newId(), id, title: 'x' }, asBram),
			() => perform(letCombinationGo, { writeId: newId(), id, reason: 'x' }, asBram),
			() => perform(sayWhatCame, { writeId: newId(), id, cameOfIt: 'x' }, asBram),
			() => perform(planCombination, { id: newId(), ...plan }, asBram)
		];
		for (const one of refused) expect(await refusal(one())).toBe('notFound');
		expect(await refusal(perform(showCombination, { id }, world.as('yonas')))).toBe('forbidden');
		const own = await aWeekly(world, { visibility: 'onlyMe' }, 'bram');
		expect(await refusal(keep({ offerIds: [there.cafe, own] }))).toBe('invalidInput offerIds.1');
	});

	test('a talent that is taken back is gone from the combination the same moment', async () => {
		const gone = await aTalent(world, { words: 'Banden plakken.' });
		const id = await keep({ offerIds: [there.cafe, there.yonas, gone], asks: [] });
		await perform(takeTalentBack, { writeId: newId(), id: gone }, world.as('noor'));
		const { parts } = await perform(showCombination, { id }, world.as('noor'));
		expect(parts.map(({ entryId }) => entryId)).toEqual([there.cafe, there.yonas]);
	});
});
