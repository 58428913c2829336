import type { Graph } from './graph.rules.ts';

export interface Cuts {
	/** Ties without which a part would fall apart in two, each with its smaller end first. */
	bridges: [number, number][];
	/** Nodes without which a part would fall apart. */
	hinges: number[];
}

/** What holds parts together on its own (Tarjan), without calling itself: a chain of 100,000 is no problem. */
export function cutsOf({ size, offsets, targets }: Graph): Cuts {
	const seen = new Int32Array(size).fill(-1);
	const low = new Int32Array(size);
	const parent = new Int32Array(size).fill(-1);
	const next = offsets.slice(0, size);
	const isHinge = new Uint8Array(size);
	const bridges: [number, number][] = [];
	let clock = 0;
	for (let root = 0; root < size; root++) {
		if (seen[root]! >= 0) continue;
		let branches = 0;
		seen[root] = low[root] = clock++;
		const path = [root];
		while (path.length > 0) {
			const here = path.at(-1)!;
			if (next[here]! < offsets[here + 1]!) {
				const there = targets[next[here]!++]!;
				if (seen[there]! < 0) {
					parent[there] = here;
					seen[there] = low[there] = clock++;
					path.push(there);
				} else if (there !== parent[here]) low[here] = Math.min(low[here]!, seen[there]!);
				continue;
			}
			path.pop();
			const above = parent[here]!;
			if (above < 0) continue;
			low[above] = Math.min(low[above]!, low[here]!);
			if (low[here]! > seen[above]!) bridges.push([Math.min(here, above), Math.max(here, above)]);
			if (above === root) branches++;
			else if (low[here]! >= seen[above]!) isHinge[above] = 1;
		}
		if (branches > 1) isHinge[root] = 1;
	}
	return {
		bridges: bridges.sort(([a, b], [c, d]) => a - c || b - d),
		hinges: [...isHinge.keys()].filter((node) => isHinge[node])
	};
}
