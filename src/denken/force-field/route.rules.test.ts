import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { betweenness, connectorsOf } from './connector.rules.ts';
import { costOf, isAlly, routeTo, type Tie } from './route.rules.ts';

const tie = (fromId: string, toId: string, strength: number, effect: Tie['effect'] = 'plus') => ({
	...{ fromId, toId, strength, effect }
});

describe('[R79] via wie?', () => {
	const ties = [
		tie('ouderraad', 'directie', 3),
		tie('ouderraad', 'gemeente', 1),
		tie('directie', 'gemeente', 3),
		tie('gemeente', 'Kooy', 2, 'minus')
	];
	test('goes along the strongest ties that help, and says how', () => {
		expect(routeTo(['ouderraad'], 'gemeente', ties)).toEqual({
			ids: ['ouderraad', 'directie', 'gemeente'],
			ties: [ties[0], ties[2]],
			cost: 2
		});
	});
	test('finds none against the direction, along what works against it, or without a start', () => {
		expect(routeTo(['ouderraad'], 'Kooy', ties)).toBeNull();
		expect(routeTo(['gemeente'], 'ouderraad', ties)).toBeNull();
		expect(routeTo([], 'gemeente', ties)).toBeNull();
		expect(routeTo(['ouderraad'], 'wie', ties)).toBeNull();
	});
	test('who starts there is there', () => {
		expect(routeTo(['directie'], 'directie', ties)).toEqual({
			...{ ids: ['directie'], ties: [], cost: 0 }
		});
	});
	test('starts with who is for it and trusted, or an ally', () => {
		expect(isAlly({ stance: 1, trust: 'high', type: 'doubter' })).toBe(true);
		expect(isAlly({ stance: null, trust: 'high', type: 'ally' })).toBe(true);
		expect(isAlly({ stance: 2, trust: 'unknown', type: 'coalitionPartner' })).toBe(false);
		expect(isAlly({ stance: null, trust: 'high', type: 'doubter' })).toBe(false);
	});

	const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
	const someTies = fc.array(
		fc.record({
			fromId: fc.constantFrom(...ids),
			toId: fc.constantFrom(...ids),
			strength: fc.integer({ min: 1, max: 3 }),
			effect: fc.constantFrom('plus' as const, 'minus' as const)
		}),
		{ maxLength: 14 }
	);
	/** Every way without coming twice at the same place. */
	function* ways(at: string, to: string, all: Tie[], seen: string[]): Generator<number> {
		if (at === to) yield 0;
		for (const one of all)
			if (one.fromId === at && one.effect === 'plus' && !seen.includes(one.toId))
				for (const rest of ways(one.toId, to, all, [...seen, one.toId])) yield costOf(one) + rest;
	}
	test('no way is cheaper than the one it finds', () => {
		fc.assert(
			fc.property(someTies, fc.subarray(ids), fc.constantFrom(...ids), (all, starts, to) => {
				const costs = starts.flatMap((start) => [...ways(start, to, all, [start])]);
				const found = routeTo(starts, to, all);
				expect(found?.cost ?? Infinity).toBe(Math.min(...costs));
				if (!found) return;
				expect(found.ties.reduce((total, one) => total + costOf(one), 0)).toBe(found.cost);
				found.ties.forEach((one, index) =>
					expect([one.fromId, one.toId]).toEqual(found.ids.slice(index, index + 2))
				);
			})
		);
	});

	/** All pairs by Floyd and Warshall with the number of cheapest ways. */
	function byPairs(all: Tie[]): Map<string, number> {
		const cost = (a: string, b: string) =>
			Math.min(
				...all
					.filter((one) => one.effect === 'plus')
					.filter((one) => [one.fromId, one.toId].includes(a) && [one.fromId, one.toId].includes(b))
					.map(costOf)
			);
		const between = new Map(ids.map((id) => [id, 0]));
		const walk = (at: string, to: string, seen: string[], sum: number): [number, string[]][] =>
			at === to
				? [[sum, seen]]
				: ids
						.filter((next) => !seen.includes(next) && cost(at, next) < Infinity)
						.flatMap((next) => walk(next, to, [...seen, next], sum + cost(at, next)));
		ids.forEach((a, i) =>
			ids.slice(i + 1).forEach((b) => {
				const found = walk(a, b, [a], 0);
				const least = Math.min(...found.map(([sum]) => sum));
				const best = found.filter(([sum]) => sum === least);
				for (const [, way] of best)
					for (const id of way.slice(1, -1)) between.set(id, between.get(id)! + 1 / best.length);
			})
		);
		return between;
	}
	test('who lies between others is counted as walking every way does', () => {
		fc.assert(
			fc.property(
				someTies.map((all) => all.filter((one) => one.fromId !== one.toId)),
				(all) => {
					const [found, walked] = [betweenness(ids, all), byPairs(all)];
					for (const id of ids) expect(found.get(id)).toBeCloseTo(walked.get(id)!, 9);
				}
			),
			{ numRuns: 60 }
		);
	});
});

describe('[R79] who ties others together', () => {
	test('is told with why, and is no league table', () => {
		const ids = ['bewoners', 'school', 'wijkagent', 'gemeente'];
		const ties = [
			tie('school', 'bewoners', 3),
			tie('school', 'wijkagent', 2),
			tie('wijkagent', 'gemeente', 1)
		];
		expect(connectorsOf(ids, ties)).toEqual([
			{ id: 'school', others: 2, strength: 5, between: 2 },
			{ id: 'wijkagent', others: 2, strength: 3, between: 2 }
		]);
		expect(connectorsOf(ids, [tie('school', 'bewoners', 3)])).toEqual([]);
	});
});
