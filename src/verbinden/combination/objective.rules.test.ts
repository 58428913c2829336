import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { candidatesOf } from './candidates.rules.ts';
import { generated } from './generated.harness.ts';
import type { Group, Neighbourhood, Unit } from './neighbourhood.types.ts';
import { haveShared, weigh } from './objective.rules.ts';

const group = fc.constantFrom<Group>(
	'women',
	'men',
	'children',
	'young',
	'old',
	'parents',
	'newcomers'
);
const lists = fc.array(fc.array(group, { maxLength: 3 }), { maxLength: 4 });

const place = (id: string, lat: number, capacity: number | null = null) => ({
	...{ id, lat, lon: 5.26, capacity }
});
const base = {
	themes: [],
	groups: [],
	people: 6,
	days: [],
	parts: [],
	lat: null,
	lon: null,
	hasRoom: true
};
const activity = (id: string, themes: string[], more: Partial<Unit> = {}): Unit => ({
	...{ ...base, id, kind: 'activity', themes, movable: true },
	...{ own: { placeId: 'weefgetouw', day: 'wo', part: 'morning' }, ...more }
});
const talent = (id: string, themes: string[], more: Partial<Unit> = {}): Unit => ({
	...{ ...base, id, kind: 'talent', themes, own: null, people: 1, movable: true, ...more }
});
const taalcafe = activity('taalcafé', ['taal']);
const yonas = talent('fietsen', ['fiets'], {
	days: ['ma', 'di', 'wo', 'do', 'vr', 'za'],
	parts: ['morning']
});
const wrecks = talent('wrakken', ['wrak'], { kind: 'resource', people: 0 });
const neighbourhood: Neighbourhood = {
	places: [place('weefgetouw', 52.55, 30), place('school', 52.554), place('ver', 52.557)],
	units: [taalcafe, yonas, wrecks],
	needs: [
		{
			...{ id: 'praten en sleutelen', themes: ['taal', 'fiets'], groups: [], days: [], parts: [] },
			askers: 4
		},
		{
			...{ id: 'een fiets', themes: ['fiets', 'wrak', 'taal'], groups: [], days: [], parts: [] },
			askers: 3
		}
	],
	budget: 2
};
const slot = { placeId: 'weefgetouw', day: 'wo' as const, part: 'morning' as const };
const faultsOf = (units: readonly Unit[], at = slot, more: Partial<Neighbourhood> = {}) =>
	weigh({ ...neighbourhood, units, ...more }, [
		{ slot: at, unitIds: units.map(({ id }) => id) }
	]).faults.map(({ fault }) => fault);

describe('[R30] [S3] what a good combination is', () => {
	test('the language café, who makes bicycles and the wrecks meet on Wednesday morning: seven askers, one thing to ask each', () => {
		const all = weigh(neighbourhood, [{ slot, unitIds: ['taalcafé', 'fietsen', 'wrakken'] }]);
		expect(all.faults).toEqual([]);
		expect(all.met.map(({ needId }) => needId)).toEqual(['praten en sleutelen', 'een fiets']);
		expect(all.worth).toBe(70 - 2 - 2);
		expect(candidatesOf(neighbourhood).candidates.map(({ unitIds }) => unitIds.length)).toContain(
			3
		);
	});

	test('a need counts only where all its themes meet', () => {
		const two = weigh(neighbourhood, [{ slot, unitIds: ['taalcafé', 'fietsen'] }]);
		expect(two.met.map(({ needId }) => needId)).toEqual(['praten en sleutelen']);
		const apart = {
			...neighbourhood,
			units: [taalcafe, yonas, { ...taalcafe, id: 'koffie', themes: [] }]
		};
		expect(weigh(apart, [{ slot, unitIds: ['fietsen', 'koffie'] }]).met).toEqual([]);
	});

	test('what one thing answers by itself needs no combination, unless it is full or for others', () => {
		const fietstaal = activity('fietstaal', ['taal', 'fiets']);
		const found = (more: Partial<Unit>) =>
			weigh({ ...neighbourhood, units: [...neighbourhood.units, { ...fietstaal, ...more }] }, [
				{ slot, unitIds: ['taalcafé', 'fietsen'] }
			]).met.map(({ needId }) => needId);
		expect(found({})).toEqual([]);
		expect(found({ hasRoom: false })).toEqual(['praten en sleutelen']);
	});

	test('says of each rule when it does not hold', () => {
		expect(faultsOf([taalcafe])).toEqual(['tooFew']);
		expect(faultsOf([yonas, wrecks])).toEqual(['noActivity']);
		expect(faultsOf([taalcafe, yonas, wrecks, activity('dammen', ['dammen'])])).toEqual([
			'tooMany'
		]);
		expect(faultsOf([taalcafe, { ...yonas, days: ['za'] }])).toEqual(['cannotMove']);
		expect(
			faultsOf([activity('a', ['x'], { groups: ['women'] }), { ...yonas, groups: ['men'] }])
		).toEqual(['audience']);
		expect(faultsOf([activity('vol', ['x'], { people: 40 }), yonas])).toEqual(['room']);
		expect(faultsOf([taalcafe, yonas], { ...slot, day: 'do' as never })).toEqual(['cannotMove']);
		expect(faultsOf([taalcafe, yonas], { ...slot, placeId: 'school' })).toEqual([]);
		expect(faultsOf([taalcafe, yonas], { ...slot, placeId: 'ver' })).toEqual(['cannotMove']);
		expect(faultsOf([taalcafe, yonas], slot, { budget: 0 })).toEqual(['budget']);
		const twice = [1, 2].map(() => ({ slot, unitIds: ['taalcafé', 'fietsen'] }));
		expect(weigh(neighbourhood, twice).faults).toEqual([
			{ at: 1, fault: 'twice' },
			{ at: 1, fault: 'slotTaken' }
		]);
		expect(weigh(neighbourhood, [{ slot, unitIds: ['taalcafé', 'weg'] }]).faults[0]!.fault).toBe(
			'unknown'
		);
	});

	test('who stays in a room keeps their place', () => {
		const koffie = activity('koffie', ['koffie'], { people: 24 });
		const all = { ...neighbourhood, units: [...neighbourhood.units, koffie] };
		expect(weigh(all, [{ slot, unitIds: ['taalcafé', 'fietsen'] }]).faults).toEqual([
			{ at: 0, fault: 'room' }
		]);
	});

	test('sharing does not depend on the order, and who names nobody keeps nobody out', () => {
		fc.assert(
			fc.property(lists, (all) => {
				expect(haveShared([...all].reverse())).toBe(haveShared(all));
				expect(haveShared([...all, []])).toBe(haveShared(all));
				if (!haveShared(all)) expect(haveShared([...all, ['women']])).toBe(false);
			})
		);
	});

	test('every candidate may be, answers something, and is worth what weighing says', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 500 }),
				fc.integer({ min: 5, max: 60 }),
				(seed, size) => {
					const all = generated(seed, size);
					const { candidates, needs } = candidatesOf(all);
					for (const { unitIds, spots, needs: met } of candidates.slice(0, 40))
						for (const { slot: at, cost } of spots.slice(0, 3)) {
							const weighed = weigh(all, [{ slot: at, unitIds }]);
							expect(weighed.faults).toEqual([]);
							const ids = met.map((one) => needs[one]!.id);
							expect(weighed.met.map(({ needId }) => needId)).toEqual(expect.arrayContaining(ids));
							const gain = met.reduce((sum, one) => sum + needs[one]!.askers * 10, 0);
							expect(weighed.worth).toBeGreaterThanOrEqual(gain - cost);
						}
				}
			),
			{ numRuns: 60 }
		);
	});
});
