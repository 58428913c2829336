import type { Graph } from './graph.rules.ts';

/**
 * Moves single nodes to the cluster where they gain most, until nothing is gained: what Louvain cannot do any more once it has
 * taken nodes together. Changes the numbers it is given; these stay below the size of the graph.
 */
export function refine(
	{ size, offsets, targets, weights }: Graph,
	of: Int32Array,
	random: () => number
): void {
	const strength = new Float64Array(size);
	const whole = new Float64Array(size);
	let total = 0;
	for (let node = 0; node < size; node++)
		for (let at = offsets[node]!; at < offsets[node + 1]!; at++) strength[node]! += weights[at]!;
	for (let node = 0; node < size; node++) {
		whole[of[node]!]! += strength[node]!;
		total += strength[node]!;
	}
	const order = shuffled(size, random);
	const toCluster = new Float64Array(size);
	for (let round = 0, moved = true; moved && round < 50; round++) {
		moved = false;
		for (const node of order) {
			const own = of[node]!;
			for (let at = offsets[node]!; at < offsets[node + 1]!; at++)
				toCluster[of[targets[at]!]!]! += weights[at]!;
			whole[own]! -= strength[node]!;
			const gain = (cluster: number) =>
				toCluster[cluster]! - (strength[node]! * whole[cluster]!) / total;
			let best = own;
			for (let at = offsets[node]!; at < offsets[node + 1]!; at++) {
				const cluster = of[targets[at]!]!;
				if (gain(cluster) > gain(best) + 1e-12) best = cluster;
			}
			whole[best]! += strength[node]!;
			moved ||= best !== own;
			for (let at = offsets[node]!; at < offsets[node + 1]!; at++) toCluster[of[targets[at]!]!] = 0;
			of[node] = best;
		}
	}
}

function shuffled(size: number, random: () => number): Int32Array {
	const order = Int32Array.from({ length: size }, (_, node) => node);
	for (let at = size - 1; at > 0; at--) {
		const other = Math.floor(random() * (at + 1));
		[order[at], order[other]] = [order[other]!, order[at]!];
	}
	return order;
}
