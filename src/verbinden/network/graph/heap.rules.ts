/** A heap of nodes, the one with the smallest key first; nodes with equal keys in their own order. */
export interface Heap {
	/** Puts a node in, or moves it up after its key became smaller. */
	put(node: number): void;
	/** Takes the first one out; -1 when there is none left. */
	take(): number;
}

export function makeHeap(size: number, keys: Float64Array): Heap {
	const nodes = new Int32Array(size);
	/** Where a node stands, counted from 1; 0 is not in it. */
	const places = new Int32Array(size);
	let length = 0;
	const isBefore = (one: number, other: number) =>
		keys[one]! < keys[other]! || (keys[one] === keys[other] && one < other);
	const set = (at: number, node: number) => {
		nodes[at] = node;
		places[node] = at + 1;
	};
	const up = (from: number, node: number) => {
		let at = from;
		while (at > 0) {
			const parent = (at - 1) >> 1;
			if (!isBefore(node, nodes[parent]!)) break;
			set(at, nodes[parent]!);
			at = parent;
		}
		set(at, node);
	};
	const down = (node: number) => {
		let at = 0;
		for (let child = 1; child < length; child = 2 * at + 1) {
			if (child + 1 < length && isBefore(nodes[child + 1]!, nodes[child]!)) child++;
			if (!isBefore(nodes[child]!, node)) break;
			set(at, nodes[child]!);
			at = child;
		}
		set(at, node);
	};
	return {
		put: (node) => up(places[node]! > 0 ? places[node]! - 1 : length++, node),
		take() {
			if (length === 0) return -1;
			const first = nodes[0]!;
			const last = nodes[--length]!;
			places[first] = 0;
			if (length > 0) down(last);
			return first;
		}
	};
}
