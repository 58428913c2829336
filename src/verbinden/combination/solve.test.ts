import { describe, expect, test } from 'vitest';
import { candidatesOf } from './candidates.rules.ts';
import { wrongs } from './check.harness.ts';
import { generated } from './generated.harness.ts';
import type { Combination, Neighbourhood, Unit } from './neighbourhood.types.ts';
import { weigh } from './objective.rules.ts';
import { chooseGreedily, chooseWell } from './search.rules.ts';
import { solve } from './solve.ts';

const slow = 120_000;

describe('[R30] combinations for a neighbourhood', () => {
	test(
		'30 neighbourhoods of at most 200: never worse than greedy, the search at most 2% from what HiGHS proves, every rule kept',
		{ timeout: slow },
		async () => {
			for (let seed = 1; seed <= 30; seed++) {
				const all = generated(seed, 30 + ((seed * 37) % 171));
				const found = chooseWell(candidatesOf(all), all.budget);
				const solved = await solve(all, { seconds: 30 });
				expect(solved, `neighbourhood ${seed}`).toMatchObject({ isProven: true, ended: 'proven' });
				expect(solved.answer.worth).toBe(solved.bound);
				expect(solved.answer.worth).toBeGreaterThanOrEqual(solved.greedyWorth);
				expect(found.worth).toBeGreaterThanOrEqual(solved.greedyWorth);
				expect(found.worth).toBeGreaterThanOrEqual(0.98 * solved.bound!);
				for (const { combinations, worth } of [solved.answer, found]) {
					expect(wrongs(all, combinations)).toEqual([]);
					expect(weigh(all, combinations)).toMatchObject({ faults: [], worth });
				}
			}
		}
	);

	test(
		'is the very best there is, as trying everything in small neighbourhoods shows',
		{ timeout: slow },
		async () => {
			for (let seed = 1; seed <= 6; seed++) {
				const all = generated(seed, 14, { budget: 2, themes: 7 });
				const solved = await solve(all, { seconds: 20 });
				expect(solved.answer.worth, `neighbourhood ${seed}`).toBe(bestByTrying(all));
			}
		}
	);

	test(
		'out of time it gives what greedy and the search found, and how far it may be from the best',
		{ timeout: slow },
		async () => {
			const all = generated(3, 600, { themes: 25, budget: 30 });
			const solved = await solve(all, { seconds: 0.02 });
			expect(solved).toMatchObject({ ended: 'time', isProven: false });
			expect(solved.answer.worth).toBeGreaterThanOrEqual(solved.greedyWorth);
			expect(solved.answer.worth).toBeGreaterThan(0);
			expect(solved.bound!).toBeGreaterThanOrEqual(solved.answer.worth);
			expect(wrongs(all, solved.answer.combinations)).toEqual([]);
		}
	);

	test('stopped it answers at once with what there is', { timeout: slow }, async () => {
		const all = generated(5, 250, { themes: 25, budget: 30 });
		const stop = new AbortController();
		const solved = await solve(all, {
			...{ seconds: 60, signal: stop.signal },
			onTold: ({ kind }) => kind === 'searching' && stop.abort()
		});
		expect(solved.ended).toBe('stopped');
		expect(solved.seconds).toBeLessThan(20);
		expect(solved.answer.worth).toBeGreaterThanOrEqual(solved.greedyWorth);
		expect(wrongs(all, solved.answer.combinations)).toEqual([]);
	});

	test(
		'all activities at one place: what is there at one time meets, and no other place is made up',
		{ timeout: slow },
		async () => {
			const one = generated(7, 80);
			const [place] = one.places;
			const units = one.units.map((unit) => ({
				...unit,
				own: unit.own && { ...unit.own, placeId: place!.id }
			}));
			const all: Neighbourhood = { ...one, units, places: [{ ...place!, capacity: null }] };
			const { answer, isProven } = await solve(all, { seconds: 20 });
			expect(isProven).toBe(true);
			expect(answer.combinations.length).toBeGreaterThan(0);
			expect(new Set(answer.combinations.map(({ slot }) => slot.placeId))).toEqual(
				new Set([place!.id])
			);
			expect(wrongs(all, answer.combinations)).toEqual([]);
		}
	);

	test(
		'where nothing can move only what meets already is combined',
		{ timeout: slow },
		async () => {
			const one = generated(9, 120);
			const all = { ...one, units: one.units.map((unit) => ({ ...unit, movable: false })) };
			const { answer } = await solve(all, { seconds: 20 });
			const activity = new Map(all.units.map((unit) => [unit.id, unit]));
			for (const { slot, unitIds } of answer.combinations)
				for (const own of unitIds.flatMap((id) => activity.get(id)!.own ?? []))
					expect(own).toEqual(slot);
			expect(wrongs(all, answer.combinations)).toEqual([]);
		}
	);

	test(
		'nothing there, nothing asked and no budget give no combination, and say it is the best',
		{ timeout: slow },
		async () => {
			const some = generated(1, 60);
			for (const all of [
				{ ...some, units: [] },
				{ ...some, needs: [] },
				{ ...some, budget: 0 },
				{ ...some, places: [] }
			])
				expect(await solve(all, { seconds: 5 })).toMatchObject({
					...{ answer: { combinations: [], worth: 0 }, isProven: true, ended: 'proven' }
				});
		}
	);

	test('the same neighbourhood gives the same answer', () => {
		const [a, b] = [1, 2].map(() => candidatesOf(generated(11, 150)));
		expect(a).toEqual(b);
		expect(chooseWell(a!, 8)).toEqual(chooseWell(b!, 8));
		expect(chooseWell(a!, 8).worth).toBeGreaterThanOrEqual(chooseGreedily(a!, 8).worth);
	});
});

/** The worth of the best answer of at most two combinations, by trying every set of two and three in every slot. */
function bestByTrying(all: Neighbourhood): number {
	const days = new Set(all.units.flatMap(({ own }) => own?.day ?? []));
	const slots = all.places.flatMap(({ id }) =>
		[...days].flatMap((day) =>
			(['morning', 'afternoon', 'evening'] as const).map((part) => ({ placeId: id, day, part }))
		)
	);
	const sets: Unit[][] = [];
	for (const [i, a] of all.units.entries())
		for (const [j, b] of all.units.entries()) {
			if (j <= i) continue;
			sets.push([a, b], ...all.units.slice(j + 1).map((c) => [a, b, c]));
		}
	const valid = sets.flatMap((set) =>
		slots.flatMap((slot): { one: Combination; worth: number }[] => {
			const one = { slot, unitIds: set.map(({ id }) => id) };
			const { faults, worth, met } = weigh(all, [one]);
			return faults.length === 0 && met.length > 0 ? [{ one, worth }] : [];
		})
	);
	const good = valid.filter(({ worth }) => worth > 0);
	let best = 0;
	for (const [i, { one, worth }] of good.entries()) {
		best = Math.max(best, worth);
		for (const { one: other, worth: more } of good.slice(i + 1)) {
			if (worth + more <= best) continue;
			const both = weigh(all, [one, other]);
			if (both.faults.length === 0) best = Math.max(best, both.worth);
		}
	}
	return best;
}
