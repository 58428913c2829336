import type { MultiPolygon, Position } from './outline.ts';
import { rdToWgs84, wgs84ToRd } from './rd.ts';

type Metres = [x: number, y: number];

const crosses = ([x, y]: Metres, [ax, ay]: Metres, [bx, by]: Metres) =>
	ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax);

/** Distance from a point to a stretch of line, in metres. */
function toStretch([x, y]: Metres, [ax, ay]: Metres, [bx, by]: Metres): number {
	const [dx, dy] = [bx - ax, by - ay];
	const length = dx * dx + dy * dy;
	const along = length === 0 ? 0 : ((x - ax) * dx + (y - ay) * dy) / length;
	const at = Math.min(1, Math.max(0, along));
	return Math.hypot(x - ax - at * dx, y - ay - at * dy);
}

/**
 * How far a point lies outside an outline, in metres of the Dutch grid; 0 inside it. Holes are outside.
 * Inside is told by counting crossings of all rings (even-odd rule).
 */
export function metresOutside(outline: MultiPolygon, position: Position): number {
	const point = wgs84ToRd(position);
	let [inside, nearest] = [false, Infinity];
	for (const ring of outline.coordinates.flat()) {
		const corners = ring.map(wgs84ToRd);
		for (const [index, from] of corners.entries()) {
			const to = corners[(index + 1) % corners.length]!;
			if (crosses(point, from, to)) inside = !inside;
			nearest = Math.min(nearest, toStretch(point, from, to));
		}
	}
	return inside ? 0 : nearest;
}

const block = 100;

/** The middle of the block of 100 by 100 metres in which a point lies: what is shown to more than its writer. */
export function blockOf(position: Position): Position {
	const [x, y] = wgs84ToRd(position).map((metres) => (Math.floor(metres / block) + 0.5) * block);
	return rdToWgs84([x!, y!]);
}
