import type { Arrow } from './circle.rules.ts';

/** A place in a row: a block, or a lane by which an arrow passes that row. */
export interface Slot {
	key: string;
	node?: string;
}

/** An arrow with the places it passes, one for each row. */
export interface Way extends Arrow {
	keys: string[];
}

/** What is tied to nothing stands below, so many in a row. */
const loosePerRow = 3;
const sweeps = 8;

/**
 * How low each block lies: one lower than the lowest that leads to it. What nothing leads to lies just above the first
 * thing it leads to. The arrows run in no circle.
 */
export function layersOf(ids: readonly string[], arrows: readonly Arrow[]): Map<string, number> {
	const layer = new Map<string, number>();
	const into = (id: string) => arrows.filter(({ to }) => to === id);
	const depth = (id: string): number => {
		const found = layer.get(id);
		if (found !== undefined) return found;
		const its = Math.max(-1, ...into(id).map(({ from }) => depth(from))) + 1;
		layer.set(id, its);
		return its;
	};
	ids.forEach(depth);
	const bound = ids.filter((id) => arrows.some(({ from, to }) => from === id || to === id));
	for (const id of bound.filter((one) => into(one).length === 0)) {
		const next = arrows.filter(({ from }) => from === id).map(({ to }) => layer.get(to)!);
		layer.set(id, Math.min(...next) - 1);
	}
	const below = Math.max(-1, ...bound.map((id) => layer.get(id)!)) + 1;
	ids
		.filter((id) => !bound.includes(id))
		.forEach((id, index) => layer.set(id, below + Math.floor(index / loosePerRow)));
	return layer;
}

/** The rows with their blocks in the order given, and a lane in each row that an arrow passes. */
export function inRows(
	nodes: readonly { id: string }[],
	arrows: readonly Arrow[],
	layers: ReadonlyMap<string, number>
): { rows: Slot[][]; ways: Way[] } {
	const rows: Slot[][] = Array.from({ length: Math.max(-1, ...layers.values()) + 1 }, () => []);
	for (const { id } of nodes) rows[layers.get(id)!]!.push({ key: id, node: id });
	const ways = arrows.map(({ from, to }) => {
		const lanes: string[] = [];
		for (let row = layers.get(from)! + 1; row < layers.get(to)!; row++) {
			const key = `${from} ${to} ${row}`;
			rows[row]!.push({ key });
			lanes.push(key);
		}
		return { from, to, keys: [from, ...lanes, to] };
	});
	return { rows, ways };
}

/** Rows in which each place lies near the middle of what it is tied to in the row before, and then in the row after. */
export function orderOf(rows: readonly Slot[][], ways: readonly Way[]): Slot[][] {
	const tied = new Map<string, { up: string[]; down: string[] }>();
	const of = (key: string) => {
		const found = tied.get(key) ?? { up: [], down: [] };
		tied.set(key, found);
		return found;
	};
	for (const { keys } of ways)
		keys.slice(1).forEach((key, index) => {
			of(key).up.push(keys[index]!);
			of(keys[index]!).down.push(key);
		});
	const ordered = rows.map((row) => [...row]);
	const sort = (at: number, beside: number, side: 'up' | 'down') => {
		const place = new Map(ordered[beside]!.map(({ key }, index) => [key, index]));
		// Rows differ in length: where something lies is told as a share of its row.
		const share = (index: number, length: number) => (index + 0.5) / length;
		const row = ordered[at]!;
		const middle = new Map(
			row.map(({ key }, index) => {
				const near = of(key)[side].map((one) => share(place.get(one)!, ordered[beside]!.length));
				const sum = near.reduce((total, one) => total + one, 0);
				return [key, near.length > 0 ? sum / near.length : share(index, row.length)];
			})
		);
		ordered[at] = row.toSorted((one, other) => middle.get(one.key)! - middle.get(other.key)!);
	};
	for (let sweep = 0; sweep < sweeps; sweep++) {
		for (let at = ordered.length - 2; at >= 0; at--) sort(at, at + 1, 'down');
		for (let at = 1; at < ordered.length; at++) sort(at, at - 1, 'up');
	}
	return ordered;
}
