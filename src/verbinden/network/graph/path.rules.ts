import { type Graph } from './graph.rules.ts';
import { makeHeap } from './heap.rules.ts';

/** The cheapest way from one node to another (Dijkstra), both included; null when there is none. */
export function cheapestPath(
	{ size, offsets, targets, weights }: Graph,
	from: number,
	to: number
): { nodes: number[]; cost: number } | null {
	const cost = new Float64Array(size).fill(Infinity);
	const before = new Int32Array(size).fill(-1);
	const done = new Uint8Array(size);
	const heap = makeHeap(size, cost);
	cost[from] = 0;
	heap.put(from);
	for (let here = heap.take(); here >= 0 && here !== to; here = heap.take()) {
		done[here] = 1;
		for (let at = offsets[here]!; at < offsets[here + 1]!; at++) {
			const there = targets[at]!;
			const reached = cost[here]! + weights[at]!;
			if (done[there] || reached >= cost[there]!) continue;
			cost[there] = reached;
			before[there] = here;
			heap.put(there);
		}
	}
	if (cost[to] === Infinity) return null;
	const nodes = [to];
	for (let at = to; at !== from;) {
		at = before[at]!;
		nodes.push(at);
	}
	return { nodes: nodes.reverse(), cost: cost[to]! };
}
