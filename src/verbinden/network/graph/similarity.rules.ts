import { areTied, degreeOf, type Graph } from './graph.rules.ts';

/** Two nodes that are not tied, and how much they share. */
export interface Pair {
	one: number;
	other: number;
	/** Adamic-Adar: Σ 1 / ln(ties) of those who are tied to both; the fewer ties those have, the more it says. */
	shared: number;
}

/** Adamic-Adar of two nodes. */
export function adamicAdar(graph: Graph, one: number, other: number): number {
	const { offsets, targets } = graph;
	let [a, b] = [offsets[one]!, offsets[other]!];
	let sum = 0;
	while (a < offsets[one + 1]! && b < offsets[other + 1]!) {
		const [left, right] = [targets[a]!, targets[b]!];
		if (left === right) {
			sum += 1 / Math.log(degreeOf(graph, left));
			a++;
			b++;
		} else if (left < right) a++;
		else b++;
	}
	return sum;
}

interface Asked {
	/** For each node at most so many. */
	each: number;
	/** Who is tied to more than this ties everybody to everybody, and so says nothing. */
	mostTies?: number;
	/** Only from these nodes; without it from all. */
	from?: Iterable<number>;
}

/** For each node those it shares most with and is not tied to; each pair once, in the order of the nodes. */
export function suggestTies(graph: Graph, { each, mostTies = Infinity, from }: Asked): Pair[] {
	const { size, offsets, targets } = graph;
	const sums = new Float64Array(size);
	const touched = new Int32Array(size);
	const says = new Float64Array(size);
	for (let node = 0; node < size; node++) {
		const ties = degreeOf(graph, node);
		says[node] = ties > 1 && ties <= mostTies ? 1 / Math.log(ties) : 0;
	}
	const found = new Map<number, Pair>();
	for (const node of from ?? numbersTo(size)) {
		let count = 0;
		for (let at = offsets[node]!; at < offsets[node + 1]!; at++) {
			const via = targets[at]!;
			const part = says[via]!;
			if (part === 0) continue;
			for (let on = offsets[via]!; on < offsets[via + 1]!; on++) {
				const there = targets[on]!;
				if (there === node) continue;
				if (sums[there] === 0) touched[count++] = there;
				sums[there]! += part;
			}
		}
		for (const { other, shared } of mostOf(graph, node, { sums, touched, count, each })) {
			const [low, high] = node < other ? [node, other] : [other, node];
			found.set(low * size + high, { one: low, other: high, shared });
		}
		for (let at = 0; at < count; at++) sums[touched[at]!] = 0;
	}
	return [...found.values()].sort((a, b) => a.one - b.one || a.other - b.other);
}

function* numbersTo(size: number): Generator<number> {
	for (let at = 0; at < size; at++) yield at;
}

/** The best so many that it is not tied to, kept in order while looking: what is worse than the last is not even looked at. */
function mostOf(
	graph: Graph,
	node: number,
	{
		sums,
		touched,
		count,
		each
	}: { sums: Float64Array; touched: Int32Array; count: number; each: number }
): { other: number; shared: number }[] {
	const best: { other: number; shared: number }[] = [];
	for (let at = 0; at < count; at++) {
		const other = touched[at]!;
		const shared = sums[other]!;
		const last = best.at(-1);
		if (best.length >= each && last && !isMore(shared, other, last)) continue;
		if (areTied(graph, node, other)) continue;
		let place = best.length;
		while (place > 0 && isMore(shared, other, best[place - 1]!)) place--;
		best.splice(place, 0, { other, shared });
		if (best.length > each) best.pop();
	}
	return best;
}

const isMore = (shared: number, other: number, than: { other: number; shared: number }): boolean =>
	shared > than.shared || (shared === than.shared && other < than.other);
