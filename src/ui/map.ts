import type { Geometry, Position } from 'geojson';

/** The size of a map in its own units. */
export const [mapWidth, mapHeight] = [640, 400];

/** A map as the server drew it: the lines of an SVG of this size, made by map.server.ts. */
export interface MapDrawing {
	area: string | null;
	inside: string[];
	marks: { x: number; y: number; text: string }[];
}

const turn = (rings: Position[][]): Position[][] => {
	// Twice the signed area: above 0 is against the clock, as GeoJSON wants its outer rings (RFC 7946).
	const area = (ring: Position[]) =>
		ring.reduce((sum, [x = 0, y = 0], i) => {
			const [nextX = 0, nextY = 0] = ring[(i + 1) % ring.length]!;
			return sum + (x * nextY - nextX * y);
		}, 0);
	return rings.map((ring, i) => (area(ring) > 0 === (i === 0) ? ring.toReversed() : ring));
};

/** The same shape with its rings in the direction that d3-geo draws: outer ones with the clock. */
export function forDrawing(shape: Geometry): Geometry {
	if (shape.type === 'Polygon') return { ...shape, coordinates: turn(shape.coordinates) };
	if (shape.type === 'MultiPolygon') return { ...shape, coordinates: shape.coordinates.map(turn) };
	return shape;
}
