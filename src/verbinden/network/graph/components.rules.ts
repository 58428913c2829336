import { neighboursOf, type Graph } from './graph.rules.ts';

/** For each node the number of its part: parts hold together by ties, and are numbered in the order of their first node. */
export function partsOfGraph(graph: Graph): Int32Array {
	const part = new Int32Array(graph.size).fill(-1);
	let parts = 0;
	for (let start = 0; start < graph.size; start++) {
		if (part[start]! >= 0) continue;
		part[start] = parts;
		const open = [start];
		for (let here = open.pop(); here !== undefined; here = open.pop())
			for (const there of neighboursOf(graph, here))
				if (part[there]! < 0) {
					part[there] = parts;
					open.push(there);
				}
		parts++;
	}
	return part;
}
