import { dutchThesaurus } from '#kernel/index.ts';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { qualityOf, runMatch } from './evaluation/evaluate.ts';
import {
	hardMismatches,
	mean,
	ndcg,
	recall,
	reciprocal,
	success3
} from './evaluation/metrics.rules.ts';
import { runMiniSearch } from './evaluation/peers.ts';
import { judgedSet } from './evaluation/set.schema.ts';
import { makeReady } from './offer.rules.ts';
import { facetsIn } from './question.rules.ts';

const shipped = (name: string) =>
	judgedSet.parse(
		JSON.parse(
			readFileSync(new URL(`../../../test/bench/match/${name}.json`, import.meta.url), 'utf8')
		)
	);

describe('The measures, by hand', () => {
	const judged = { a: 3, b: 2, c: 1, d: 0 };
	test('nDCG: gains 7, 3 and 1 over log2 of the place plus one', () => {
		expect(ndcg(['a', 'b', 'c'], judged)).toBeCloseTo(1, 10);
		// (1 + 3/log2 3 + 7/2) over (7 + 3/log2 3 + 1/2) = 6.39279 / 9.39279
		expect(ndcg(['c', 'b', 'a'], judged)).toBeCloseTo(0.68061, 4);
		expect(ndcg(['d', 'x'], judged)).toBe(0);
		expect(ndcg(['a'], { a: 0 })).toBeUndefined();
	});
	test('recall: what is graded 1 or more among the first ten', () => {
		expect(recall(['a', 'd', 'c'], judged)).toBeCloseTo(2 / 3, 10);
		expect(recall([...'0123456789', 'a'], judged)).toBe(0);
		expect(recall(['a'], {})).toBeUndefined();
	});
	test('reciprocal: the first graded 2 or more', () => {
		expect(reciprocal(['c', 'd', 'b'], judged)).toBeCloseTo(1 / 3, 10);
		expect(reciprocal(['c'], judged)).toBe(0);
	});
	test('success: one graded 2 or more among the first three', () => {
		expect(success3(['c', 'd', 'b'], judged)).toBe(1);
		expect(success3(['c', 'd', 'x', 'a'], judged)).toBe(0);
	});
	test('the mean leaves out what is not known', () => {
		expect(mean([1, undefined, 0])).toBe(0.5);
		expect(mean([])).toBe(0);
	});
	test('hard mismatches: one of two is full', () => {
		const one = (id: string, spacesLeft: number) =>
			makeReady(
				{ id, kind: 'activity', title: 'Koor', text: 'Zingen', spacesLeft },
				dutchThesaurus()
			);
		const ready = new Map([one('a', 0), one('b', 2)].map((own) => [own.offer.id, own]));
		expect(hardMismatches(['a', 'b'], ready, facetsIn('zingen'))).toBe(0.5);
		expect(hardMismatches([], ready, facetsIn('zingen'))).toBe(0);
	});
});

describe('The judged sets that come with Vierzet [R28]', () => {
	test.each(['development', 'held-out'])('%s: judges only offers that exist', (name) => {
		const { offers, questions } = shipped(name);
		const ids = new Set(offers.map(({ id }) => id));
		expect(ids.size).toBe(offers.length);
		const loose = questions.flatMap(({ judgements }) =>
			Object.keys(judgements ?? {}).filter((id) => !ids.has(id))
		);
		expect(loose).toEqual([]);
	});
	test('a run has at most ten for each question, each once', () => {
		const set = shipped('held-out');
		const run = runMatch(set, false);
		expect(Object.keys(run).sort()).toEqual(set.questions.map(({ id }) => id).sort());
		for (const found of Object.values(run)) {
			expect(found.length).toBeLessThanOrEqual(10);
			expect(new Set(found).size).toBe(found.length);
		}
	});
	test('on the held-out part it is half as good again as MiniSearch, with hardly a hard mismatch', async () => {
		const set = shipped('held-out');
		const own = qualityOf(set, runMatch(set, false));
		const peer = qualityOf(set, await runMiniSearch(set));
		expect(peer.ndcg10).toBeGreaterThan(0);
		expect(own.ndcg10).toBeGreaterThanOrEqual(1.5 * peer.ndcg10);
		expect(own.hardMismatches).toBeLessThanOrEqual(0.03);
	});
});
