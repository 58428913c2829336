import type { Graph } from './graph.rules.ts';
import { makeHeap } from './heap.rules.ts';

/** What a search from one node leaves behind: in which order the others were met, and in how many ways. */
interface Search {
	order: Int32Array;
	ways: Float64Array;
	far: Float64Array;
}

/** Ways differ by rounding only when their costs do by less than this part. */
const almost = 1e-12;

/** Breadth first; answers how many nodes were met. */
function byTies({ offsets, targets }: Graph, start: number, { order, ways, far }: Search): number {
	far.fill(-1);
	ways.fill(0);
	far[start] = 0;
	ways[start] = 1;
	order[0] = start;
	let met = 1;
	for (let read = 0; read < met; read++) {
		const here = order[read]!;
		const next = far[here]! + 1;
		for (let at = offsets[here]!; at < offsets[here + 1]!; at++) {
			const there = targets[at]!;
			if (far[there]! < 0) {
				far[there] = next;
				order[met++] = there;
			}
			if (far[there] === next) ways[there]! += ways[here]!;
		}
	}
	return met;
}

/** By what the ties cost (Dijkstra); answers how many nodes were met. */
function byCost(
	{ offsets, targets, weights, size }: Graph,
	start: number,
	{ order, ways, far }: Search
): number {
	const done = new Uint8Array(size);
	const heap = makeHeap(size, far);
	far.fill(Infinity);
	ways.fill(0);
	far[start] = 0;
	ways[start] = 1;
	heap.put(start);
	let met = 0;
	for (let here = heap.take(); here >= 0; here = heap.take()) {
		done[here] = 1;
		order[met++] = here;
		for (let at = offsets[here]!; at < offsets[here + 1]!; at++) {
			const there = targets[at]!;
			if (done[there]) continue;
			const cost = far[here]! + weights[at]!;
			if (cost < far[there]! * (1 - almost)) {
				far[there] = cost;
				ways[there] = ways[here]!;
				heap.put(there);
			} else if (cost <= far[there]! * (1 + almost)) ways[there]! += ways[here]!;
		}
	}
	return met;
}

/**
 * Exact betweenness (Brandes): through each node, for how many pairs of others the shortest way runs, a share where there are
 * more such ways. With `weighted` the weight of a tie is what it costs.
 */
export function betweenness(graph: Graph, { weighted = false } = {}): Float64Array {
	const { size, offsets, targets, weights } = graph;
	const between = new Float64Array(size);
	const share = new Float64Array(size);
	const order = new Int32Array(size);
	const [ways, far] = [new Float64Array(size), new Float64Array(size)];
	const search = { order, ways, far };
	for (let start = 0; start < size; start++) {
		const met = weighted ? byCost(graph, start, search) : byTies(graph, start, search);
		for (let back = met - 1; back > 0; back--) {
			const here = order[back]!;
			const one = (1 + share[here]!) / ways[here]!;
			for (let at = offsets[here]!; at < offsets[here + 1]!; at++) {
				const before = targets[at]!;
				const cost = weighted ? weights[at]! : 1;
				if (far[before]! < far[here]! && isOnWay(far[before]! + cost, far[here]!))
					share[before]! += ways[before]! * one;
			}
			// Each pair is met from both its ends.
			between[here]! += share[here]! / 2;
		}
		for (let at = 0; at < met; at++) share[order[at]!] = 0;
	}
	return between;
}

const isOnWay = (cost: number, far: number): boolean => Math.abs(cost - far) <= far * almost;
