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
	/** Never tied to anything: it waits at the foot of the sheet. */
	isLoose: boolean;
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

const rows = { high: 26, wide: 230 };

/** Half where the server put it, half by its order: the middle, where most lies, gets more room than the edges. */
function spread(all: readonly number[], size: number): (at: number) => number {
	const sorted = all.toSorted((a, b) => a - b);
	const [low, high] = [sorted[0]!, sorted.at(-1)!];
	const order = new Map(sorted.map((one, at) => [one, at / Math.max(1, sorted.length - 1)]));
	const room = size - 2 * sheet.edge;
	return (at) =>
		sheet.edge +
		room * (high > low ? 0.4 * ((at - low) / (high - low)) + 0.6 * order.get(at)! : 0.5);
}

/** Where each dot stands on a sheet of some height: what is tied in the field, what is loose in rows at its foot. */
export function placed(nodes: readonly Node[]): { places: Node[]; height: number } {
	const tied = nodes.filter(({ isLoose }) => !isLoose);
	const loose = nodes
		.filter(({ isLoose }) => isLoose)
		.toSorted((a, b) => a.title.localeCompare(b.title, 'nl'));
	const toX = spread(
		tied.map(({ x }) => x),
		sheet.width
	);
	const toY = spread(
		tied.map(({ y }) => y),
		sheet.height
	);
	const across = Math.floor((sheet.width - 40) / rows.wide);
	const foot = tied.length > 0 ? sheet.height : 30;
	const at = (index: number) => ({
		x: 30 + (index % across) * rows.wide,
		y: foot + Math.floor(index / across) * rows.high
	});
	return {
		places: [
			...tied.map((node) => ({ ...node, x: toX(node.x), y: toY(node.y) })),
			...loose.map((node, index) => ({ ...node, ...at(index) }))
		],
		height: foot + Math.ceil(loose.length / across) * rows.high
	};
}

/** Fits the places in the sheet, and puts a name beside each dot where it covers no other name. */
export function dotsOf(nodes: readonly Node[]): { dots: Dot[]; height: number } {
	const { places, height } = placed(nodes);
	const taken = places.map(({ x, y }) => [x - 9, y - 9, x + 9, y + 9] as const);
	const dots: Dot[] = [];
	for (const node of places.toSorted((a, b) => b.ties - a.ties || a.id.localeCompare(b.id))) {
		const label = short(node.title);
		const width = label.length * letter;
		const own = places.indexOf(node);
		const box = (from: number, to: number) =>
			[from, node.y - line / 2, to, node.y + line / 2] as const;
		const boxes = [
			[false, box(node.x + 10, node.x + 12 + width)],
			[true, box(node.x - 12 - width, node.x - 10)]
		] as const;
		const free = boxes.find(
			([, [left, top, right, bottom]]) =>
				left > 0 &&
				right < sheet.width &&
				taken.every(
					([l, t, r, b], at) => at === own || right < l || left > r || bottom < t || top > b
				)
		);
		if (free) taken.push(free[1]);
		dots.push({ ...node, label: free ? label : '', isLeft: free?.[0] ?? false });
	}
	return { dots, height };
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
