import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import type { Graph } from './graph.rules.ts';
import { seededRandom } from './random.rules.ts';
import { refine } from './refine.rules.ts';

export interface Clusters {
	/** For each node the number of its cluster, numbered in the order of their first node. */
	of: Int32Array;
	modularity: number;
}

/**
 * Which nodes belong together (Louvain), the best of several seeds, so always the same for the same graph. A node without ties
 * is a cluster of its own.
 */
export function clustersOf(graph: Graph, { seeds = graph.size > 1000 ? 6 : 40 } = {}): Clusters {
	const { size, offsets, targets, weights, ties } = graph;
	if (ties === 0)
		return { of: Int32Array.from({ length: size }, (_, node) => node), modularity: 0 };
	const drawn = new UndirectedGraph();
	for (let node = 0; node < size; node++) drawn.addNode(String(node));
	for (let node = 0; node < size; node++)
		for (let at = offsets[node]!; at < offsets[node + 1]!; at++)
			if (node < targets[at]!)
				drawn.addEdge(String(node), String(targets[at]), { weight: weights[at] });
	let best: Clusters | undefined;
	for (let seed = 1; seed <= seeds; seed++) {
		const found = louvain.detailed(drawn, { rng: seededRandom(seed) });
		const numbers = Int32Array.from({ length: size }, (_, node) => found.communities[node]!);
		refine(graph, numbers, seededRandom(seed + seeds));
		const modularity = modularityOf(graph, numbers);
		if (!best || modularity > best.modularity + 1e-12) best = { of: inOrder(numbers), modularity };
	}
	return best!;
}

function inOrder(numbers: Int32Array): Int32Array {
	const known = new Map<number, number>();
	return numbers.map((number) => {
		if (!known.has(number)) known.set(number, known.size);
		return known.get(number)!;
	});
}

/** How much more ties run within the clusters than by chance. */
export function modularityOf({ size, offsets, targets, weights }: Graph, of: Int32Array): number {
	const [within, strength] = [new Map<number, number>(), new Map<number, number>()];
	let total = 0;
	for (let node = 0; node < size; node++)
		for (let at = offsets[node]!; at < offsets[node + 1]!; at++) {
			const weight = weights[at]!;
			total += weight;
			strength.set(of[node]!, (strength.get(of[node]!) ?? 0) + weight);
			if (of[node] === of[targets[at]!])
				within.set(of[node]!, (within.get(of[node]!) ?? 0) + weight);
		}
	if (total === 0) return 0;
	let sum = 0;
	for (const [cluster, one] of strength)
		sum += (within.get(cluster) ?? 0) / total - (one / total) ** 2;
	return sum;
}
