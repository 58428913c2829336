import { degreeOf, type Graph } from './graph.rules.ts';

/**
 * Burt's constraint: how much of what a node has to do with others leads back to the same ones. Low is who stands between
 * circles that do not meet. Who has no ties has none (NaN), as in igraph.
 */
export function constraintOf(graph: Graph): Float64Array {
	const { size, offsets, targets, weights } = graph;
	const strength = new Float64Array(size);
	for (let node = 0; node < size; node++)
		for (let at = offsets[node]!; at < offsets[node + 1]!; at++) strength[node]! += weights[at]!;
	const found = new Float64Array(size);
	const invested = new Float64Array(size);
	const touched: number[] = [];
	const invest = (node: number, part: number) => {
		if (invested[node] === 0) touched.push(node);
		invested[node]! += part;
	};
	for (let node = 0; node < size; node++) {
		if (degreeOf(graph, node) === 0) {
			found[node] = NaN;
			continue;
		}
		for (let at = offsets[node]!; at < offsets[node + 1]!; at++) {
			const via = targets[at]!;
			const part = weights[at]! / strength[node]!;
			invest(via, part);
			for (let on = offsets[via]!; on < offsets[via + 1]!; on++)
				if (targets[on] !== node) invest(targets[on]!, (part * weights[on]!) / strength[via]!);
		}
		let sum = 0;
		for (let at = offsets[node]!; at < offsets[node + 1]!; at++)
			sum += invested[targets[at]!]! ** 2;
		for (const one of touched) invested[one] = 0;
		touched.length = 0;
		found[node] = sum;
	}
	return found;
}
