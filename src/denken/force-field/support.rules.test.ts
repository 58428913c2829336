import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { actorKinds, completeness, isResident, residentsFirst } from './actor.rules.ts';
import { asOn, shiftBetween, supportOf, type Standing } from './support.rules.ts';

const one = (kind: Standing['kind'], power: number | null, stance: number | null) => ({
	...{ kind, power, stance }
});

/** methods.md 9, scenario 2. */
const breng = (kooy: number) => [
	one('residentGroup', 2, 2),
	one('school', 4, 0),
	one('police', 3, 1),
	one('municipality', 5, 0),
	one('entrepreneur', 3, kooy),
	one('residentGroup', 3, null)
];

describe('[R79] support, never one number alone', () => {
	test('the worked check of methods.md 2.3: +0.10, residents only +1.00', () => {
		const support = supportOf([
			one('housingAssociation', 5, 1),
			one('municipality', 5, 0),
			one('residentGroup', 2, 2),
			one('entrepreneur', 3, -2)
		]);
		expect(support).toEqual({
			...{ index: 0.1, residents: 1, known: 4, unknown: 0, withoutPower: 0 }
		});
	});

	test('[S2] scenario 2: 1/34 without the parents who drive, of whom it is not known; residents +1.00', () => {
		const support = supportOf(breng(-2));
		expect(support.index).toBeCloseTo(1 / 34, 10);
		expect(support).toMatchObject({ residents: 1, known: 5, unknown: 1 });
		expect(supportOf(breng(1)).index).toBeCloseTo(10 / 34, 10);
	});

	test('without a known stance, or without any power known, there is no number', () => {
		const nothing = { index: null, residents: null, known: 0, withoutPower: 0 };
		expect(supportOf([])).toEqual({ ...nothing, unknown: 0 });
		expect(supportOf([one('school', 4, null)])).toEqual({ ...nothing, unknown: 1 });
		expect(supportOf([one('residentGroup', null, -1), one('school', 4, null)])).toEqual({
			...{ index: null, residents: -0.5, known: 1, unknown: 1, withoutPower: 1 }
		});
	});

	const standing = fc.record({
		kind: fc.constantFrom(...actorKinds),
		power: fc.option(fc.integer({ min: 1, max: 5 })),
		stance: fc.option(fc.integer({ min: -2, max: 2 }))
	});
	const some = fc.array(standing, { maxLength: 30 });
	const numbers = (actors: Standing[]) => {
		const { index, residents } = supportOf(actors);
		return [index, residents].map((number) => number && Math.round(number * 1e9));
	};

	test('both numbers lie between -1 and 1', () => {
		fc.assert(
			fc.property(some, (actors) => {
				const { index, residents } = supportOf(actors);
				for (const number of [index ?? 0, residents ?? 0])
					expect(Math.abs(number)).toBeLessThanOrEqual(1);
			})
		);
	});
	test('who is not known changes neither number', () => {
		fc.assert(
			fc.property(some, some, (actors, more) => {
				const unknown = more.map((actor) => ({ ...actor, stance: null }));
				expect(numbers([...actors, ...unknown])).toEqual(numbers(actors));
				expect(supportOf([...actors, ...unknown]).unknown).toBe(
					supportOf(actors).unknown + unknown.length
				);
			})
		);
	});
	test('all powers times the same leave it as it is, and so does another order', () => {
		fc.assert(
			fc.property(some, fc.integer({ min: 2, max: 9 }), (actors, factor) => {
				const scaled = actors.map((actor) => ({
					...actor,
					power: actor.power && actor.power * factor
				}));
				expect(numbers(scaled)).toEqual(numbers(actors));
				expect(numbers([...actors].reverse())).toEqual(numbers(actors));
			})
		);
	});
});

describe('[R79] shifts', () => {
	const kooy = [
		{ assessedOn: '2026-06-01', stance: 1 },
		{ assessedOn: '2026-03-01', stance: -2 }
	];
	test('[S2] Kooy went from -2 to +1 between two days', () => {
		expect(shiftBetween(kooy, '2026-03-01', '2026-06-01')).toEqual({ before: -2, after: 1 });
		expect(shiftBetween(kooy, '2026-01-01', '2026-06-01')).toEqual({ before: null, after: 1 });
		expect(shiftBetween(kooy, '2026-03-01', '2026-05-31')).toBeNull();
	});
	test('how it was on a day is the newest that is not later', () => {
		expect(asOn(kooy, '2026-05-31')?.stance).toBe(-2);
		expect(asOn(kooy, '2026-02-28')).toBeUndefined();
	});
});

describe('[R19] residents first', () => {
	test('in every list, then by name', () => {
		fc.assert(
			fc.property(
				fc.array(fc.record({ name: fc.string(), kind: fc.constantFrom(...actorKinds) })),
				(actors) => {
					const flags = [...actors].sort(residentsFirst).map((actor) => isResident(actor.kind));
					expect(flags).toEqual([...flags].sort((a, b) => Number(b) - Number(a)));
				}
			)
		);
	});
	test('also on the five lists; and it tells when the own organisation was forgotten', () => {
		const actors = [
			{ id: 'a', name: 'Aldi', kind: 'entrepreneur', list: 'alwaysForget' },
			{ id: 'b', name: 'portiek 3', kind: 'residentGroup', list: 'alwaysForget' }
		] as const;
		const { lists, selfThere } = completeness(actors);
		expect(lists).toMatchObject({ alwaysForget: ['b', 'a'], hardToFind: [] });
		expect(selfThere).toBe(false);
		const own = { id: 'c', name: 'wij', kind: 'ownOrganisation', list: null } as const;
		expect(completeness([...actors, own]).selfThere).toBe(true);
	});
});
