import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bestTogether, worthOf, type Fitting } from './one-question.rules.ts';

const day = fc.constantFrom('ma' as const, 'wo' as const, 'za' as const);
const part = fc.constantFrom('morning' as const, 'evening' as const);
const share = fc.constantFrom(0, 0, 0, 0.25, 0.5, 0.85, 1);
const offers = (subjects: number) =>
	fc
		.array(
			fc.record({
				holds: fc.array(share, { minLength: subjects, maxLength: subjects }),
				placeId: fc.option(fc.constantFrom('weefgetouw', 'school')),
				times: fc.array(fc.record({ day, part }), { maxLength: 2 })
			}),
			{ maxLength: 14 }
		)
		.map((all) => all.map((one, i): Fitting => ({ id: `o${i}`, ...one })));
const asked = fc
	.array(fc.constantFrom(0.5, 1, 2), { minLength: 1, maxLength: 4 })
	.chain((weights) => fc.tuple(fc.constant(weights), offers(weights.length)));

/** Every set of two or three of which none could be left out, by trying them all. */
function byTrying(weights: readonly number[], all: readonly Fitting[]) {
	const held = (chosen: readonly Fitting[]) =>
		weights.reduce((sum, w, s) => sum + w * Math.max(0, ...chosen.map((o) => o.holds[s]!)), 0);
	const found: number[] = [];
	const consider = (chosen: Fitting[]) => {
		const adds = chosen.every(
			(one) => held(chosen.filter((other) => other !== one)) < held(chosen) - 1e-12
		);
		if (adds && worthOf(weights, chosen) > 0) found.push(worthOf(weights, chosen));
	};
	for (const [i, a] of all.entries())
		for (const [j, b] of all.entries()) {
			if (j <= i) continue;
			consider([a, b]);
			for (const c of all.slice(j + 1)) consider([a, b, c]);
		}
	return found.sort((x, y) => y - x);
}

describe('[R30] up to three offers for one question', () => {
	test('finds exactly the best there are, as trying every two and three does', () => {
		fc.assert(
			fc.property(asked, ([weights, all]) => {
				const found = bestTogether(weights, all, 3).map(({ worth }) => worth);
				const tried = byTrying(weights, all).slice(0, 3);
				expect(found.length).toBe(tried.length);
				for (const [i, worth] of found.entries()) expect(worth).toBeCloseTo(tried[i]!, 9);
			}),
			{ numRuns: 300 }
		);
	});

	test('two that meet go before two that hold as much and never meet', () => {
		const at = (id: string, holds: number[], onDay: 'ma' | 'wo', placeId: string): Fitting => ({
			...{ id, holds, placeId, times: [{ day: onDay, part: 'morning' }] }
		});
		const [first, second] = bestTogether(
			[1, 1],
			[
				at('taalcafé', [1, 0], 'wo', 'weefgetouw'),
				at('fietsen op maandag', [0, 1], 'ma', 'school'),
				at('fietsen op woensdag', [0, 1], 'wo', 'weefgetouw')
			]
		);
		expect(first).toMatchObject({ ids: ['fietsen op woensdag', 'taalcafé'], meets: true });
		expect(second).toMatchObject({ ids: ['fietsen op maandag', 'taalcafé'], meets: false });
	});

	test('one offer that holds it all is no combination, and nothing is made of nothing', () => {
		const all: Fitting = { id: 'alles', holds: [1, 1], placeId: null, times: [] };
		expect(bestTogether([1, 1], [all, { ...all, id: 'half', holds: [1, 0] }])).toEqual([]);
		expect(bestTogether([1, 1], [])).toEqual([]);
		expect(bestTogether([], [{ ...all, holds: [] }])).toEqual([]);
	});
});
