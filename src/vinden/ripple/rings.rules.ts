import { inOrder, type Hung } from './ripple.rules.ts';

export interface Dot {
	id: string;
	number: number;
	level: number;
	x: number;
	y: number;
	/** Where the line to it begins: what it came of, or the middle. */
	from: { x: number; y: number };
}
export interface Rings {
	/** The picture is a square of this size; its middle is where it started. */
	size: number;
	/** The radius of each ring. */
	radii: number[];
	dots: Dot[];
}

/** The room a dot asks along its ring. */
export const room = 30;
const leastGap = 48;
const margin = 18;
const rounded = (number: number) => Math.round(number * 10) / 10;

/**
 * Lays ripples out as rings around the start: a ring for every level, and for each ripple the part of the circle that it
 * and what came of it need. A dot on ring k asks 1/k of the circle's room, so that no two dots of a ring touch.
 */
export function rings(ripples: readonly Hung[]): Rings {
	const placed = inOrder(ripples);
	const share = new Map<string, number>();
	// What came of a ripple stands after it, so from the end each share is known when it is asked for.
	const below = new Map<string | null, number>();
	for (const one of placed.toReversed()) {
		const own = Math.max(1 / one.level, below.get(one.id) ?? 0);
		share.set(one.id, own);
		below.set(one.parentId, (below.get(one.parentId) ?? 0) + own);
	}
	const total = below.get(null) ?? 1;
	const gap = Math.max(leastGap, (room * total) / (2 * Math.PI));
	const depth = Math.max(0, ...placed.map(({ level }) => level));
	const size = Math.ceil(2 * (gap * Math.max(depth, 1) + margin));
	const middle = { x: size / 2, y: size / 2 };
	const begins = new Map<string | null, number>([[null, 0]]);
	const at = new Map<string | null, { x: number; y: number }>([[null, middle]]);
	const dots = placed.map(({ id, parentId, number, level }) => {
		const start = begins.get(parentId)!;
		const own = share.get(id)!;
		begins.set(parentId, start + own);
		// Its own begin where it begins; they may need less than it has, and then stand in the midst of it.
		begins.set(id, start + (own - (below.get(id) ?? own)) / 2);
		const angle = ((start + own / 2) / total) * 2 * Math.PI - Math.PI / 2;
		const x = rounded(middle.x + gap * level * Math.cos(angle));
		const y = rounded(middle.y + gap * level * Math.sin(angle));
		at.set(id, { x, y });
		return { id, number, level, x, y, from: at.get(parentId)! };
	});
	const radii = Array.from({ length: depth }, (_, index) => rounded(gap * (index + 1)));
	return { size, radii, dots };
}
