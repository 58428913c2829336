import type { Tag } from '../field.ts';

interface Point {
	x: number;
	y: number;
}
interface Field {
	/** Where a tag lies now, in the units of the picture. */
	place(tag: Tag): Point;
	/** Where in the picture a finger or pointer is. */
	pointOf(event: PointerEvent): Point;
	/** Lays a tag somewhere else; the field keeps it within its edge. */
	put(tag: Tag, at: Point): void;
	/** Keeps the place where a tag was laid. */
	save(tag: Tag): unknown;
}

/** A finger that trembles is a tap. */
const tremble = 6;
const ways: Record<string, [number, number]> = {
	ArrowUp: [0, -12],
	ArrowDown: [0, 12],
	ArrowLeft: [-12, 0],
	ArrowRight: [12, 0]
};
/** How long the keys rest before a place is kept, in milliseconds. */
const rest = 500;

/** Moving a tag over a field: by finger, by pointer and by the arrow keys; a tag that was moved does not open. */
export function makeMoving({ place, pointOf, put, save }: Field) {
	let held: { tag: Tag; from: Point; isMoving: boolean } | undefined;
	let wasMoved = false;
	let waiting: ReturnType<typeof setTimeout> | undefined;

	return {
		take(event: PointerEvent & { currentTarget: Element }, tag: Tag) {
			if (event.button !== 0) return;
			wasMoved = false;
			held = { tag, from: pointOf(event), isMoving: false };
			event.currentTarget.setPointerCapture(event.pointerId);
		},
		drag(event: PointerEvent) {
			if (!held) return;
			const to = pointOf(event);
			const [x, y] = [to.x - held.from.x, to.y - held.from.y];
			if (!held.isMoving && Math.hypot(x, y) < tremble) return;
			held.isMoving = true;
			const at = place(held.tag);
			put(held.tag, { x: at.x + x, y: at.y + y });
			held.from = to;
		},
		release() {
			if (held?.isMoving) {
				wasMoved = true;
				save(held.tag);
			}
			held = undefined;
		},
		open(event: MouseEvent) {
			if (wasMoved && event.detail > 0) event.preventDefault();
			wasMoved = false;
		},
		step(event: KeyboardEvent, tag: Tag) {
			const way = ways[event.key];
			if (!way) return;
			event.preventDefault();
			const at = place(tag);
			put(tag, { x: at.x + way[0], y: at.y + way[1] });
			clearTimeout(waiting);
			waiting = setTimeout(() => save(tag), rest);
		}
	};
}
