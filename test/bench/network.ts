// npm run bench -- --parts network, or node test/bench/network.ts [--largest 10000]: the arithmetic of the network, beside graphology's where that has it.
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import {
	betweenness,
	clustersOf,
	constraintOf,
	layOut,
	makeGraph,
	suggestTies
} from '../../src/verbinden/network/graph/index.ts';
import { seededRandom } from '../../src/verbinden/network/graph/random.rules.ts';

const { values } = parseArgs({
	strict: false,
	options: { largest: { type: 'string', default: '10000' } }
});

/** A few circles that hang together, with two ties for each that is new: most have few ties, some many. */
function grown(size: number, seed = 7): Int32Array {
	const random = seededRandom(seed);
	const ends: number[] = [0, 1];
	for (let node = 2; node < size; node++)
		for (let tie = 0; tie < 2; tie++)
			ends.push(
				node,
				random() < 0.7 ? ends[Math.floor(random() * ends.length)]! : Math.floor(random() * node)
			);
	return Int32Array.from(ends);
}

function say(what: string, times: number, work: () => unknown): number {
	const taken = Array.from({ length: times }, () => {
		const start = performance.now();
		work();
		return performance.now() - start;
	}).toSorted((a, b) => a - b);
	const middle = taken[times >> 1]!;
	console.log(`| ${what} | ${middle.toFixed(0)} |`);
	return middle;
}

/** Graphology's own, when graphology-metrics is installed beside it. */
async function theirs(size: number, ends: Int32Array): Promise<(() => unknown) | undefined> {
	const name = 'graphology-metrics/centrality/betweenness.js';
	const found = (await import(name).catch(() => undefined)) as
		{ default: (graph: unknown) => unknown } | undefined;
	if (!found) return undefined;
	const { UndirectedGraph } = await import('graphology');
	const graph = new UndirectedGraph();
	for (let node = 0; node < size; node++) graph.addNode(node);
	for (let at = 0; at < ends.length; at += 2)
		if (ends[at] !== ends[at + 1]) graph.mergeEdge(ends[at], ends[at + 1]);
	return () => found.default(graph);
}

console.log('| what | ms |\n| --- | ---: |');
for (const size of [1000, 10_000].filter((one) => one <= Number(values.largest))) {
	const ends = grown(size);
	const graph = makeGraph(size, ends);
	const times = size > 1000 ? 1 : 5;
	const own = say(`exact betweenness, ${size} nodes`, times, () => betweenness(graph));
	const other = await theirs(size, ends);
	if (other)
		console.log(
			`graphology: ${(say(`graphology, ${size} nodes`, times, other) / own).toFixed(1)} ×`
		);
}
const large = makeGraph(100_000, grown(100_000));
say('who could meet, 100000 nodes', 3, () => suggestTies(large, { each: 5, mostTies: 60 }));
say("Burt's constraint, 100000 nodes", 3, () => constraintOf(large));
const middle = makeGraph(2000, grown(2000));
const ids = Array.from({ length: 2000 }, (_, node) => `n${node}`);
say('layout, 2000 nodes', 3, () => layOut(middle, ids));
const first = layOut(middle, ids);
say('layout going on, 2000 nodes', 3, () => layOut(middle, ids, first));
say('clusters, 2000 nodes', 3, () => clustersOf(middle));
