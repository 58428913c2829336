// How the network is drawn: where the dots and their names stand on the sheet. The places come from the server.

export interface Node {
	id: string;
	kind: string;
	title: string;
	entryKind: string | null;
	areaName: string | null;
	x: number;
	y: number;
	cluster: number | null;
	ties: number;
}
export interface Tie {
	id: string;
	a: string;
	b: string;
	kind: string;
	together: string;
	state: string;
	heldBy: string | null;
	since: string;
	until: string | null;
	change: string;
	source: { id: string; kind: string; title: string };
}
export interface Dot extends Node {
	/** The name beside it; empty where there is no room. */
	label: string;
	/** Whether the name stands at the left. */
	isLeft: boolean;
}

export const sheet = { width: 960, height: 640, edge: 60 };
/** More than this is drawn on the large sheet only. */
export const mostOnSheet = 300;
const letter = 7.4;
const line = 18;
const longest = 26;

const short = (title: string) =>
	title.length > longest ? `${title.slice(0, longest - 1)}…` : title;

/** Fits the places in the sheet, and puts a name beside each dot where it covers no other name. */
export function dotsOf(nodes: readonly Node[]): Dot[] {
	const [xs, ys] = [nodes.map(({ x }) => x), nodes.map(({ y }) => y)];
	const fit = (all: number[], size: number) => {
		const [low, high] = [Math.min(...all), Math.max(...all)];
		const room = size - 2 * sheet.edge;
		return (at: number) =>
			sheet.edge + (high > low ? ((at - low) / (high - low)) * room : room / 2);
	};
	const [toX, toY] = [fit(xs, sheet.width), fit(ys, sheet.height)];
	const placed = nodes.map((node) => ({ ...node, x: toX(node.x), y: toY(node.y) }));
	const taken: [number, number, number, number][] = placed.map(({ x, y }) => [
		x - 9,
		y - 9,
		x + 9,
		y + 9
	]);
	const dots = new Map<string, Dot>();
	for (const node of placed.toSorted((a, b) => b.ties - a.ties || a.id.localeCompare(b.id))) {
		const label = short(node.title);
		const width = label.length * letter;
		const own = placed.indexOf(node);
		const boxes: [boolean, [number, number, number, number]][] = [
			[false, [node.x + 10, node.y - line / 2, node.x + 12 + width, node.y + line / 2]],
			[true, [node.x - 12 - width, node.y - line / 2, node.x - 10, node.y + line / 2]]
		];
		const free = boxes.find(
			([, [left, top, right, bottom]]) =>
				left > 0 &&
				right < sheet.width &&
				taken.every(
					([l, t, r, b], at) => at === own || right < l || left > r || bottom < t || top > b
				)
		);
		if (free) taken.push(free[1]);
		dots.set(node.id, { ...node, label: free ? label : '', isLeft: free?.[0] ?? false });
	}
	return nodes.map(({ id }) => dots.get(id)!);
}

/** The shape of a kind of node, around 0,0: each kind has its own, so that it does not hang on colour. */
export const shapes: Record<string, string> = {
	community: 'M-8 0a8 8 0 1 0 16 0a8 8 0 1 0 -16 0',
	group: 'M-6 0a6 6 0 1 0 12 0a6 6 0 1 0 -12 0',
	person: 'M-5 -2a5 5 0 1 1 10 0a5 5 0 1 1 -10 0M-8 8a8 5 0 0 1 16 0z',
	powerhouse: 'M-5 -2a5 5 0 1 1 10 0a5 5 0 1 1 -10 0M-8 8a8 5 0 0 1 16 0z',
	initiative: 'M0 -9L9 0L0 9L-9 0z',
	place: 'M-7 -1L0 -8L7 -1L7 8L-7 8z',
	organisation: 'M-7 -7H7V7H-7z',
	resource: 'M0 -8L8 7H-8z',
	idea: 'M0 -9L2.6 -3L9 -2.6L4 1.6L5.6 8L0 4.6L-5.6 8L-4 1.6L-9 -2.6L-2.6 -3z',
	talent: 'M-8 -4H8L0 9z',
	activity: 'M-8 -4.6L0 -9L8 -4.6V4.6L0 9L-8 4.6z'
};

/** Which kinds are residents' own: filled; the others are open. */
export const isOwn = (kind: string): boolean =>
	['community', 'group', 'person', 'powerhouse', 'initiative', 'talent'].includes(kind);
