import { countHeads, noteOccasion, planActivity } from '#doen/index.ts';
import { shareEntry } from '#community/index.ts';
import { addDays, dayOf, newId, perform } from '#kernel/index.ts';
import { openWorld, refusal, type World } from '#test/harness.ts';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nameKey, showMixing, type Counted, type Noted } from './index.ts';
import { begunBy, least, meetingsOf } from './mixing.rules.ts';

type Who = Parameters<World['as']>[0];
let world: World;
let dinner: string;
const day = addDays(dayOf(new Date()), -10);
const starts = `${day}T18:00`;

const plan = async (title: string, more: object = {}) => {
	const id = newId();
	const input = { id, areaId: world.areaId, title, firstStart: starts, ...more };
	await perform(planActivity, input as never, world.as('noor'));
	return id;
};
const count = (activityId: string, groupWords: string, number: number) =>
	perform(countHeads, { id: newId(), activityId, starts, groupWords, number }, world.as('noor'));
const note = (activityId: string, said: object) =>
	perform(noteOccasion, { id: newId(), activityId, starts, ...said } as never, world.as('noor'));
const show = (asked: object = {}, who: Who = 'noor') => perform(showMixing, asked, world.as(who));

beforeAll(async () => {
	world = await openWorld();
	dinner = await plan('Straatdiner', { initiatedBy: ['residents', 'worker'] });
	await plan('Spreekuur', { initiatedBy: ['worker'] });
	await plan('Wandelen');
	await count(dinner, 'bewoners van de hof', 24);
	await count(dinner, 'nieuwe buren', 7);
	await note(dinner, {
		kind: 'met',
		groupWords: 'Nieuwe buren',
		otherWords: 'de bewoners van de hof'
	});
	await note(dinner, { kind: 'brought', groupWords: 'nieuwe buren', text: 'injera' });
	await note(dinner, { kind: 'got', groupWords: 'nieuwe buren', text: 'een praatje' });
	await note(dinner, { kind: 'brought', groupWords: 'bewoners van de hof', text: 'tafels' });
	await note(dinner, { kind: 'invited', groupWords: 'bewoners boven de winkels' });
});
afterAll(() => world.close());

describe('[R23] [R24] which groups met, and what went to and fro', () => {
	test('a pair of groups, however written, with what each brought and got, and no number below ten', async () => {
		const { pairs, invited } = await show();
		expect(pairs).toHaveLength(1);
		expect(pairs[0]).toMatchObject({
			...{ times: 1, bothWays: false, activities: [{ id: dinner, title: 'Straatdiner' }] },
			one: { group: 'bewoners van de hof', most: 24, brought: ['tafels'], got: [] },
			other: { group: 'nieuwe buren', most: null, brought: ['injera'], got: ['een praatje'] }
		});
		expect(invited).toEqual(['bewoners boven de winkels']);
		expect(JSON.stringify(pairs)).not.toMatch(/:7\b/);
		await note(dinner, { kind: 'got', groupWords: 'bewoners van de hof', text: 'recepten' });
		expect((await show()).pairs[0]).toMatchObject({ bothWays: true });
	});

	test('[R22] who began it, with a kind word where no resident did', async () => {
		expect((await show()).begun).toMatchObject({
			...{ total: 3, withResidents: 1, unsaid: 1, byWorker: 2, byPartners: 0 },
			without: [{ title: 'Spreekuur' }]
		});
	});

	test('of a period and an area, as far as somebody may see it', async () => {
		expect((await show({ from: day, until: day })).pairs).toHaveLength(1);
		expect(await show({ from: '2020-01-01', until: '2020-12-31' })).toMatchObject({
			...{
				pairs: [],
				invited: [],
				from: '2020-01-01',
				introductions: { met: 0, said: 0, bothWays: 0 }
			}
		});
		expect((await show({ areaId: newId() })).pairs).toEqual([]);
		expect(await refusal(show({ from: day, until: '2020-01-01' }))).toBe('invalidInput until');
		expect(await refusal(show({ from: 'gisteren' }))).toMatch(/^invalidInput from/);
		expect((await show({}, 'samira')).pairs).toHaveLength(1);
		expect((await show({}, 'bram')).pairs).toEqual([]);
		expect(await refusal(show({}, 'yonas'))).toBe('forbidden');
		await perform(
			shareEntry,
			{ writeId: newId(), id: dinner, visibility: 'partners' },
			world.as('noor')
		);
		expect((await show({}, 'bram')).pairs[0]).toMatchObject({ other: { most: null } });
	});
});

test('[R23] each pair once, never a group with itself, never a number below ten', () => {
	const group = fc.constantFrom('ouders', 'De ouders', 'mannen', 'jongeren', 'nieuwe buren');
	const at = {
		activityId: fc.constantFrom('a', 'b'),
		day: fc.constantFrom('2026-01-01', '2026-02-01')
	};
	const counted: fc.Arbitrary<Counted> = fc.record({
		...at,
		groupWords: group,
		number: fc.integer({ min: 1, max: 30 })
	});
	const noted: fc.Arbitrary<Noted> = fc.record({
		...{ ...at, groupWords: group, otherWords: fc.option(group), text: fc.constant('soep') },
		kind: fc.constantFrom('met', 'brought', 'got', 'invited')
	});
	fc.assert(
		fc.property(
			fc.array(counted, { maxLength: 8 }),
			fc.array(noted, { maxLength: 8 }),
			(heads, notes) => {
				const found = meetingsOf([{ id: 'a', title: 'A' }], heads, notes);
				const keys = found.map(({ one, other }) =>
					[nameKey(one.group), nameKey(other.group)].toSorted().join()
				);
				expect(new Set(keys).size).toBe(keys.length);
				for (const { one, other, activities } of found) {
					expect(nameKey(one.group)).not.toBe(nameKey(other.group));
					expect(activities).toEqual([{ id: 'a', title: 'A' }]);
					for (const { most } of [one, other]) expect(most === null || most >= least).toBe(true);
				}
			}
		)
	);
});

test('[R22] every activity is with residents, without them, or not said', () => {
	const who = fc.uniqueArray(
		fc.constantFrom('residents', 'initiative', 'worker', 'partner', 'school')
	);
	fc.assert(
		fc.property(fc.array(who), (all) => {
			const given = all.map((initiatedBy, at) => ({ id: String(at), title: 'x', initiatedBy }));
			const { total, withResidents, unsaid, without } = begunBy(given);
			expect(withResidents + unsaid + without.length).toBe(total);
		})
	);
});
