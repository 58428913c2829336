/**
 * An undirected graph on typed arrays: the neighbours of node i stand in `targets`, from `offsets[i]` until `offsets[i + 1]`,
 * in rising order. Ties of a node with itself are left out; of several ties between two nodes one is kept, with the sum of
 * their weights.
 */
export interface Graph {
	/** How many nodes. */
	size: number;
	/** How many ties. */
	ties: number;
	offsets: Int32Array;
	targets: Int32Array;
	weights: Float64Array;
}

/** @param ends two nodes for each tie, one after the other */
export function makeGraph(
	size: number,
	ends: ArrayLike<number>,
	weights?: ArrayLike<number>
): Graph {
	const given = Math.floor(ends.length / 2);
	const starts = new Int32Array(size + 1);
	for (let tie = 0; tie < given; tie++) {
		const [a, b] = [ends[2 * tie]!, ends[2 * tie + 1]!];
		if (a < 0 || b < 0 || a >= size || b >= size) throw new RangeError(`no such node: ${a}, ${b}`);
		if (a === b) continue;
		starts[a + 1]!++;
		starts[b + 1]!++;
	}
	for (let node = 0; node < size; node++) starts[node + 1]! += starts[node]!;
	// By counting twice, each row comes out in rising order: first by the one end, then by the other.
	const half = laid(size, given, starts, (tie, lay) => {
		const [a, b] = [ends[2 * tie]!, ends[2 * tie + 1]!];
		if (a === b) return;
		lay(a, b, weights?.[tie] ?? 1);
		lay(b, a, weights?.[tie] ?? 1);
	});
	const full = laid(size, size, starts, (node, lay) => {
		for (let at = starts[node]!; at < starts[node + 1]!; at++)
			lay(half.targets[at]!, node, half.weights[at]!);
	});
	return merged(size, starts, full);
}

type Row = Pick<Graph, 'targets' | 'weights'>;

function laid(
	size: number,
	rounds: number,
	starts: Int32Array,
	each: (round: number, lay: (row: number, target: number, weight: number) => void) => void
): Row {
	const next = starts.slice(0, size);
	const targets = new Int32Array(starts[size]!);
	const weights = new Float64Array(starts[size]!);
	const lay = (row: number, target: number, weight: number) => {
		const at = next[row]!++;
		targets[at] = target;
		weights[at] = weight;
	};
	for (let round = 0; round < rounds; round++) each(round, lay);
	return { targets, weights };
}

function merged(size: number, starts: Int32Array, { targets, weights }: Row): Graph {
	const offsets = new Int32Array(size + 1);
	let write = 0;
	for (let node = 0; node < size; node++) {
		const first = write;
		for (let at = starts[node]!; at < starts[node + 1]!; at++) {
			if (write > first && targets[write - 1] === targets[at]) weights[write - 1]! += weights[at]!;
			else {
				targets[write] = targets[at]!;
				weights[write++] = weights[at]!;
			}
		}
		offsets[node + 1] = write;
	}
	return {
		...{ size, ties: write / 2, offsets },
		...{ targets: targets.slice(0, write), weights: weights.slice(0, write) }
	};
}

export const degreeOf = ({ offsets }: Graph, node: number): number =>
	offsets[node + 1]! - offsets[node]!;

export const neighboursOf = ({ offsets, targets }: Graph, node: number): Int32Array =>
	targets.subarray(offsets[node]!, offsets[node + 1]!);

/** Whether two nodes are tied; looks in the row of the one with the fewest ties. */
export function areTied(graph: Graph, one: number, other: number): boolean {
	const [a, b] = degreeOf(graph, one) <= degreeOf(graph, other) ? [one, other] : [other, one];
	let [low, high] = [graph.offsets[a]!, graph.offsets[a + 1]! - 1];
	while (low <= high) {
		const middle = (low + high) >> 1;
		const found = graph.targets[middle]!;
		if (found === b) return true;
		if (found < b) low = middle + 1;
		else high = middle - 1;
	}
	return false;
}

/** Which part of all ties that could be are there; of fewer than two nodes nothing can be said. */
export const densityOf = ({ size, ties }: Pick<Graph, 'size' | 'ties'>): number | null =>
	size < 2 ? null : (2 * ties) / (size * (size - 1));
