import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	adamicAdar,
	areTied,
	betweenness,
	cheapestPath,
	clustersOf,
	constraintOf,
	cutsOf,
	degreeOf,
	densityOf,
	layOut,
	makeGraph,
	modularityOf,
	neighboursOf,
	partsOfGraph,
	sameClusters,
	suggestTies,
	type Graph
} from './index.ts';
import { seededRandom } from './random.rules.ts';

interface Fixture {
	name: string;
	size: number;
	ties: number[];
	weights: number[];
	betweenness: number[];
	weightedBetweenness: number[];
	constraint: (number | null)[];
	weightedConstraint: (number | null)[];
	adamicAdar: [number, number, number][];
	leidenModularity: number;
	parts: number[];
	hinges: number[];
	bridges: [number, number][];
}
const { graphs } = JSON.parse(
	readFileSync(new URL('../../../../test/fixtures/graphs.json', import.meta.url), 'utf8')
) as { graphs: Fixture[] };

/** The largest difference, of what is large as a part of it; nothing (NaN) is like null. */
const apart = (ours: ArrayLike<number>, theirs: readonly (number | null)[]): number =>
	Math.max(
		...theirs.map((one, at) => {
			if (one === null) return Number.isNaN(ours[at]!) ? 0 : Infinity;
			return Math.abs(ours[at]! - one) / Math.max(1, Math.abs(one));
		})
	);

describe.each(graphs)('[R16] igraph says the same of $name', (told) => {
	const graph = makeGraph(told.size, told.ties);
	const weighted = makeGraph(told.size, told.ties, told.weights);

	test('betweenness, with and without weights', () => {
		expect(apart(betweenness(graph), told.betweenness)).toBeLessThan(1e-9);
		const costs = betweenness(weighted, { weighted: true });
		expect(apart(costs, told.weightedBetweenness)).toBeLessThan(1e-9);
	});

	test("Burt's constraint, with and without weights", () => {
		expect(apart(constraintOf(graph), told.constraint)).toBeLessThan(1e-9);
		expect(apart(constraintOf(weighted), told.weightedConstraint)).toBeLessThan(1e-9);
	});

	test('Adamic-Adar of every pair that is not tied', () => {
		const found = suggestTies(graph, { each: told.size });
		expect(found.map(({ one, other }) => [one, other])).toEqual(
			told.adamicAdar.map(([one, other]) => [one, other])
		);
		const shared = told.adamicAdar.map((pair) => pair[2]);
		expect(
			apart(
				found.map((pair) => pair.shared),
				shared
			)
		).toBeLessThan(1e-9);
		const alone = found.map(({ one, other }) => adamicAdar(graph, one, other));
		expect(apart(alone, shared)).toBeLessThan(1e-9);
	});

	test('which parts there are, and what holds them together', () => {
		expect([...partsOfGraph(graph)]).toEqual(told.parts);
		expect(cutsOf(graph)).toEqual({ bridges: told.bridges, hinges: told.hinges });
	});

	test('Louvain is at least 0.995 of what Leiden finds, and the same each time', () => {
		const found = clustersOf(graph);
		expect(found.modularity).toBeGreaterThanOrEqual(0.995 * told.leidenModularity);
		expect(modularityOf(graph, found.of)).toBeCloseTo(found.modularity, 9);
		expect(clustersOf(graph)).toEqual(found);
	});
});

const aGraph = fc.integer({ min: 1, max: 24 }).chain((size) =>
	fc.record({
		size: fc.constant(size),
		pairs: fc.array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)), { maxLength: 60 })
	})
);
const drawn = ({ size, pairs }: { size: number; pairs: [number, number][] }): Graph =>
	makeGraph(size, pairs.flat());

test('[R16] however ties are given, the graph is the same: no loops, no doubles, both ways', () => {
	fc.assert(
		fc.property(aGraph, ({ size, pairs }) => {
			const graph = drawn({ size, pairs });
			expect(drawn({ size, pairs: pairs.toReversed() })).toEqual(graph);
			expect(drawn({ size, pairs: pairs.map(([a, b]) => [b, a]) })).toEqual(graph);
			const wanted = new Set(
				pairs.filter(([a, b]) => a !== b).map(([a, b]) => `${Math.min(a, b)}-${Math.max(a, b)}`)
			);
			expect(graph.ties).toBe(wanted.size);
			for (let node = 0; node < size; node++) {
				const row = [...neighboursOf(graph, node)];
				expect(row).toEqual([...new Set(row)].toSorted((a, b) => a - b));
				expect(row).toHaveLength(degreeOf(graph, node));
				for (const other of row) expect(areTied(graph, other, node)).toBe(true);
				expect(areTied(graph, node, node)).toBe(false);
			}
		})
	);
	expect(() => makeGraph(2, [0, 2])).toThrow(RangeError);
});

test('[R16] the cheapest way: nothing along the ties is cheaper, and its cost is that of its ties', () => {
	const costs = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 60, maxLength: 60 });
	fc.assert(
		fc.property(aGraph, costs, ({ size, pairs }, weights) => {
			// Of two nodes tied more than once the weights add up; here each pair once.
			const once = new Map(
				pairs.map(([a, b]) => [[a, b].toSorted((x, y) => x - y).join(), [a, b]])
			);
			const ends = [...once.values()].flat();
			const graph = makeGraph(size, ends, weights);
			const far = Array.from({ length: size }, () => Array<number>(size).fill(Infinity));
			for (let node = 0; node < size; node++) {
				far[node]![node] = 0;
				for (let at = graph.offsets[node]!; at < graph.offsets[node + 1]!; at++)
					far[node]![graph.targets[at]!] = graph.weights[at]!;
			}
			for (let via = 0; via < size; via++)
				for (let a = 0; a < size; a++)
					for (let b = 0; b < size; b++)
						far[a]![b] = Math.min(far[a]![b]!, far[a]![via]! + far[via]![b]!);
			for (let to = 0; to < size; to++) {
				const found = cheapestPath(graph, 0, to);
				expect(found?.cost ?? Infinity).toBe(far[0]![to]);
				expect(found ? [found.nodes[0], found.nodes.at(-1)] : []).toEqual(found ? [0, to] : []);
				for (const [at, node] of (found?.nodes ?? []).entries())
					if (at > 0) expect(areTied(graph, found!.nodes[at - 1]!, node)).toBe(true);
			}
		}),
		{ numRuns: 50 }
	);
});

test('[R16] without a bridge or hinge there is one part more', () => {
	fc.assert(
		fc.property(aGraph, ({ size, pairs }) => {
			const graph = drawn({ size, pairs });
			const count = (one: Graph) => new Set(partsOfGraph(one)).size;
			const { bridges, hinges } = cutsOf(graph);
			const parts = count(graph);
			const all = new Set(
				pairs.filter(([a, b]) => a !== b).map((pair) => pair.toSorted((x, y) => x - y).join())
			);
			for (const tie of all) {
				const [a, b] = tie.split(',').map(Number);
				const left = pairs.filter((pair) => pair.toSorted((x, y) => x - y).join() !== tie);
				const falls = count(drawn({ size, pairs: left })) > parts;
				expect(bridges.some(([x, y]) => x === a && y === b)).toBe(falls);
			}
			for (let node = 0; node < size; node++) {
				const left = pairs.filter((pair) => !pair.includes(node));
				// The node itself stays, as a part of its own.
				const falls =
					count(drawn({ size, pairs: left })) - (degreeOf(graph, node) > 0 ? 1 : 0) > parts;
				expect(hinges.includes(node)).toBe(falls);
			}
		}),
		{ numRuns: 60 }
	);
});

test('[R16] a network with no ties, one node, none at all, and ties with oneself', () => {
	for (const graph of [
		makeGraph(0, []),
		makeGraph(1, []),
		makeGraph(1, [0, 0]),
		makeGraph(3, [])
	]) {
		expect([...betweenness(graph)]).toEqual(Array(graph.size).fill(0));
		expect([...betweenness(graph, { weighted: true })]).toEqual(Array(graph.size).fill(0));
		expect([...constraintOf(graph)]).toEqual(Array(graph.size).fill(NaN));
		expect(suggestTies(graph, { each: 5 })).toEqual([]);
		expect(cutsOf(graph)).toEqual({ bridges: [], hinges: [] });
		expect(clustersOf(graph)).toMatchObject({ modularity: 0 });
		expect(new Set(clustersOf(graph).of).size).toBe(graph.size);
		expect(densityOf(graph)).toBe(graph.size < 2 ? null : 0);
		const ids = Array.from({ length: graph.size }, (_, node) => `n${node}`);
		for (const { x, y } of layOut(graph, ids)) expect(Number.isFinite(x + y)).toBe(true);
	}
	expect(densityOf(makeGraph(3, [0, 1, 1, 2, 0, 2]))).toBe(1);
	expect(cheapestPath(makeGraph(2, []), 0, 1)).toBeNull();
	expect(cheapestPath(makeGraph(1, []), 0, 0)).toEqual({ nodes: [0], cost: 0 });
});

test('[R16] 100,000 nodes: what is linear is done in a moment, and a long chain does not fall over', () => {
	const size = 100_000;
	const chain = makeGraph(
		size,
		Int32Array.from({ length: 2 * (size - 1) }, (_, at) => (at + 1) >> 1)
	);
	expect(chain.ties).toBe(size - 1);
	expect(cutsOf(chain).bridges).toHaveLength(size - 1);
	expect(new Set(partsOfGraph(chain)).size).toBe(1);
	expect(cheapestPath(chain, 0, size - 1)!.cost).toBe(size - 1);
	expect(suggestTies(chain, { each: 3 })).toHaveLength(size - 2);
});

test('[R16] who is tied to nearly everybody says nothing of whom they could meet', () => {
	// 0 is tied to all; 1 and 2 share 3 as well.
	const star = makeGraph(8, [0, 1, 0, 2, 0, 3, 0, 4, 0, 5, 0, 6, 0, 7, 3, 1, 3, 2]);
	expect(suggestTies(star, { each: 9, mostTies: 5 })).toMatchObject([{ one: 1, other: 2 }]);
	expect(suggestTies(star, { each: 9 }).length).toBeGreaterThan(1);
	const [from] = suggestTies(star, { each: 1, from: [1] });
	expect(from).toMatchObject({ one: 1, other: 2 });
});

describe('[R16] clusters keep who they are', () => {
	test('with other members it stays the same one; what is new is new', () => {
		const before = [
			{ id: 'hof', members: ['a', 'b', 'c', 'd'] },
			{ id: 'plein', members: ['x', 'y'] }
		];
		expect(sameClusters(before, [['x', 'y', 'z'], ['a', 'b', 'c'], ['new']])).toEqual([
			...['plein', 'hof', null]
		]);
		// Split in two: the larger half keeps the name.
		expect(sameClusters(before, [['a'], ['b', 'c', 'd']])).toEqual([null, 'hof']);
		expect(sameClusters([], [['a']])).toEqual([null]);
	});

	test('each name is used once, and nothing that stays is renamed', () => {
		const members = fc.uniqueArray(fc.constantFrom(...'abcdefghij'), { minLength: 1 });
		fc.assert(
			fc.property(fc.array(members, { maxLength: 5 }), (all) => {
				const taken = new Set<string>();
				const before = all
					.map((some) => some.filter((one) => !taken.has(one) && taken.add(one)))
					.filter((some) => some.length > 0)
					.map((some, at) => ({ id: String(at), members: some }));
				const lists = before.map((one) => one.members);
				expect(sameClusters(before, lists)).toEqual(before.map(({ id }) => id));
				const again = sameClusters(
					before,
					lists.toReversed().map((one) => one.slice(1))
				);
				const named = again.filter((one) => one !== null);
				expect(new Set(named).size).toBe(named.length);
			})
		);
	});
});

describe('[R20] the picture', () => {
	const random = seededRandom(7);
	const size = 60;
	const ends = Array.from({ length: 240 }, () => Math.floor(random() * size));
	const ids = Array.from({ length: size }, (_, node) => `node ${node}`);
	const graph = makeGraph(size, ends);
	const far = (places: { x: number; y: number }[], others: { x: number; y: number }[]) =>
		places.reduce(
			(sum, { x, y }, at) => sum + Math.hypot(x - others[at]!.x, y - others[at]!.y),
			0
		) / places.length;

	test('is the same each time, and one tie more moves it little', () => {
		const first = layOut(graph, ids);
		expect(layOut(graph, ids)).toEqual(first);
		const more = makeGraph(size, [...ends, 3, 41]);
		const next = layOut(more, ids, first);
		const width = Math.max(...first.map(({ x }) => x)) - Math.min(...first.map(({ x }) => x));
		expect(far(first, next)).toBeLessThan(0.1 * width);
		expect(
			far(
				first,
				layOut(
					more,
					ids.map((id) => `other ${id}`)
				)
			)
		).toBeGreaterThan(0.1 * width);
	});

	test('who is new begins beside those it is tied to', () => {
		const first = layOut(graph, ids);
		const grown = makeGraph(size + 1, [...ends, 60, 3]);
		const next = layOut(grown, [...ids, 'new'], [...first, null]);
		const { x, y } = next[60]!;
		const distances = next
			.slice(0, 60)
			.map((one, node) => ({ node, far: Math.hypot(one.x - x, one.y - y) }))
			.toSorted((a, b) => a.far - b.far);
		expect(distances.slice(0, 12).map(({ node }) => node)).toContain(3);
	});
});
