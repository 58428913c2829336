import type { Arrow } from './circle.rules.ts';
import { inRows, layersOf, orderOf, type Slot } from './layers.order.rules.ts';

/** What is drawn: blocks at their place, and lines between them; in units of a CSS pixel. */
export interface Drawing {
	width: number;
	height: number;
	boxes: { id: string; x: number; y: number; width: number; height: number; lines: string[] }[];
	/** From the bottom of the one block to the top of the other, around what lies between. */
	lines: { from: string; to: string; points: [x: number, y: number][] }[];
}

const [boxWidth, laneWidth, gap, between] = [200, 24, 24, 56];
const [lineHeight, padding, margin] = [20, 12, 4];
const [perLine, mostLines] = [24, 6];

/** A text over lines that fit in a block; what does not fit ends in three dots. */
export function wrap(text: string): string[] {
	const lines: string[] = [];
	const words = text.split(/\s+/).flatMap((word) => word.match(/.{1,24}/gu) ?? []);
	for (const word of words) {
		const last = lines.at(-1);
		if (last !== undefined && last.length + 1 + word.length <= perLine)
			lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	if (lines.length <= mostLines) return lines;
	return [...lines.slice(0, mostLines - 1), `${lines[mostLines - 1]!.slice(0, perLine - 1)}…`];
}

/**
 * Lays out what leads to what in layers, from top to bottom: the longest way to a block says how low it lies, and within
 * a layer each block lies near the middle of what it is tied to. The same story always gives the same drawing.
 * @param headLines how many lines each block holds above its text
 */
export function layOut(
	nodes: readonly { id: string; text: string }[],
	arrows: readonly Arrow[],
	headLines = 0
): Drawing {
	const known = new Set(nodes.map(({ id }) => id));
	const drawn = arrows.filter(({ from, to }) => known.has(from) && known.has(to));
	const layers = layersOf(
		nodes.map(({ id }) => id),
		drawn
	);
	const { rows, ways } = inRows(nodes, drawn, layers);
	const text = new Map(nodes.map((node) => [node.id, wrap(node.text)]));
	const heightOf = (id: string) => (text.get(id)!.length + headLines) * lineHeight + 2 * padding;
	const widthOf = (slot: Slot) => (slot.node ? boxWidth : laneWidth);
	const ordered = orderOf(rows, ways);
	const rowWidth = (row: readonly Slot[]) =>
		row.reduce((sum, slot) => sum + widthOf(slot), 0) + gap * Math.max(0, row.length - 1);
	const width = Math.max(0, ...ordered.map(rowWidth)) + 2 * margin;

	const middle = new Map<string, number>();
	const edges: { top: number; bottom: number }[] = [];
	const boxes: Drawing['boxes'] = [];
	let y = margin;
	for (const row of ordered) {
		const tallest = Math.max(0, ...row.map(({ node }) => (node ? heightOf(node) : 0)));
		let x = (width - rowWidth(row)) / 2;
		for (const slot of row) {
			middle.set(slot.key, x + widthOf(slot) / 2);
			if (slot.node)
				boxes.push({
					...{ id: slot.node, x, y, width: boxWidth, height: heightOf(slot.node) },
					lines: text.get(slot.node)!
				});
			x += widthOf(slot) + gap;
		}
		edges.push({ top: y, bottom: y + tallest });
		y += tallest + between;
	}
	const boxOf = new Map(boxes.map((box) => [box.id, box]));
	const lines = ways.map(({ from, to, keys }) => ({
		...{ from, to },
		points: keys.flatMap((key, index): [number, number][] => {
			const { top, bottom } = edges[layers.get(from)! + index]!;
			const x = middle.get(key)!;
			const start = boxOf.get(from)!;
			if (index === 0)
				return [
					[x, start.y + start.height],
					[x, bottom]
				];
			if (index === keys.length - 1) return [[x, top]];
			return [
				[x, top],
				[x, bottom]
			];
		})
	}));
	return { width, height: nodes.length ? y - between + margin : 0, boxes, lines };
}
