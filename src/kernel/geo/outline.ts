import { rdToWgs84 } from './rd.ts';

export type Position = [longitude: number, latitude: number];
export interface MultiPolygon {
	type: 'MultiPolygon';
	coordinates: Position[][][];
}

/** What is wrong with a shape, by a name that its reader turns into a sentence. */
export type OutlineFault =
	'noPolygon' | 'ringTooShort' | 'ringNotClosed' | 'notNumbers' | 'notDegrees' | 'notRd';

/** A shape that is no outline. */
export class WrongOutline extends Error {
	readonly fault: OutlineFault;
	constructor(fault: OutlineFault) {
		super(fault);
		this.fault = fault;
	}
}

/** In which numbers a file is written: degrees, or metres of the Dutch grid. */
export type Grid = 'wgs84' | 'rd';

function position(value: unknown, grid: Grid): Position {
	const [x, y] = Array.isArray(value) ? (value as unknown[]) : [];
	if (typeof x !== 'number' || typeof y !== 'number' || !Number.isFinite(x + y))
		throw new WrongOutline('notNumbers');
	if (grid === 'wgs84') {
		if (Math.abs(x) > 180 || Math.abs(y) > 90) throw new WrongOutline('notDegrees');
		return [x, y];
	}
	// The Dutch grid runs from -7 to 300 km east and from 289 to 629 km north.
	if (x < -7000 || x > 300_000 || y < 289_000 || y > 629_000) throw new WrongOutline('notRd');
	return rdToWgs84([x, y]);
}

function ring(value: unknown, grid: Grid): Position[] {
	if (!Array.isArray(value) || value.length < 4) throw new WrongOutline('ringTooShort');
	if (String(value[0]) !== String(value.at(-1))) throw new WrongOutline('ringNotClosed');
	return value.map((point) => position(point, grid));
}

const polygon = (value: unknown, grid: Grid): Position[][] => {
	if (!Array.isArray(value) || value.length === 0) throw new WrongOutline('noPolygon');
	return value.map((one) => ring(one, grid));
};

/**
 * An outline of GeoJSON (RFC 7946) as a multipolygon in degrees.
 * @throws WrongOutline when it is none
 */
export function readOutline(geometry: unknown, grid: Grid): MultiPolygon {
	const { type, coordinates } = (geometry ?? {}) as { type?: unknown; coordinates?: unknown };
	if (type === 'Polygon')
		return { type: 'MultiPolygon', coordinates: [polygon(coordinates, grid)] };
	if (type !== 'MultiPolygon' || !Array.isArray(coordinates) || coordinates.length === 0)
		throw new WrongOutline('noPolygon');
	return { type: 'MultiPolygon', coordinates: coordinates.map((one) => polygon(one, grid)) };
}
