import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { qualityOf, runMatch } from './evaluate.ts';
import { mean, ndcg, recall, reciprocal, success3 } from './metrics.rules.ts';
import { runMiniSearch } from './peers.ts';
import { judgedSet } from './set.schema.ts';

const set = (name: string) =>
	judgedSet.parse(
		JSON.parse(
			readFileSync(join(import.meta.dirname, `../../../../test/bench/match/${name}.json`), 'utf8')
		)
	);

describe('the measures, worked by hand', () => {
	const judged = { a: 3, b: 2, c: 1 };
	test('nDCG: 7 + 3/log2(3) + 1/2 is the best there can be', () => {
		expect(ndcg(['a', 'b', 'c'], judged)).toBe(1);
		expect(ndcg(['c', 'x', 'a'], judged)).toBeCloseTo(
			(1 + 7 / 2) / (7 + 3 / Math.log2(3) + 1 / 2),
			12
		);
		expect(ndcg(['x'], judged)).toBe(0);
		expect(ndcg(['x'], {})).toBeUndefined();
	});
	test('recall, the place of the first good one, and one of the first three', () => {
		expect(recall(['a', 'x'], judged)).toBeCloseTo(1 / 3, 12);
		expect(reciprocal(['c', 'b', 'a'], judged)).toBe(1 / 2);
		expect(reciprocal(['c'], judged)).toBe(0);
		expect([success3(['x', 'y', 'b'], judged), success3(['x', 'y', 'z', 'a'], judged)]).toEqual([
			1, 0
		]);
		expect([mean([1, undefined, 0]), mean([])]).toEqual([0.5, 0]);
	});
});

describe('[R28] quality on our own judged set', () => {
	test('the part that nothing was tuned on: well above an engine off the shelf, and hardly anything that cannot be', async () => {
		const held = set('held-out');
		const run = runMatch(held, false);
		for (const ids of Object.values(run))
			expect([ids.length <= 10, new Set(ids).size]).toEqual([true, ids.length]);
		const [ours, peer] = [qualityOf(held, run), qualityOf(held, await runMiniSearch(held))];
		expect(ours.ndcg10).toBeGreaterThan(1.5 * peer.ndcg10);
		expect(ours.hardMismatches).toBeLessThanOrEqual(0.03);
		const confirmed = qualityOf(held, runMatch(held, true));
		expect(confirmed.ndcg10).toBeGreaterThan(1.3 * ours.ndcg10);
		expect(confirmed.ndcg10).toBeGreaterThan(0.65);
		expect(confirmed.hardMismatches).toBeLessThanOrEqual(0.03);
	}, 120_000);

	test('all parts share their offers and no question, and judge only what is there', () => {
		const all = ['development', 'held-out', 'second-held-out'].map(set);
		const offers = new Set(all[0]!.offers.map(({ id }) => id));
		for (const one of all) {
			expect(one.offers).toEqual(all[0]!.offers);
			const judged = one.questions.flatMap(({ judgements = {} }) => Object.keys(judgements ?? {}));
			expect(judged.filter((id) => !offers.has(id))).toEqual([]);
		}
		const ids = all.flatMap(({ questions }) => questions.map(({ id }) => id));
		expect(new Set(ids).size).toBe(ids.length);
	});

	test('a set with nothing but ids and texts can be run', () => {
		const bare = judgedSet.parse({
			offers: [{ id: 'o', text: 'Breien' }],
			questions: [{ id: 'q', text: 'breien' }]
		});
		expect(runMatch(bare, true)).toEqual({ q: ['o'] });
	});
});
