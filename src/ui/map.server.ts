import { geoMercator, geoPath } from 'd3-geo';
import type { Feature, Geometry } from 'geojson';
import { forDrawing, mapHeight as height, mapWidth as width, type MapDrawing } from './map.ts';

interface ToDraw {
	/** GeoJSON in degrees: a point, polygon or multipolygon. Without it the points alone are drawn. */
	outline?: unknown;
	/** What lies in it, drawn softly. */
	inside?: readonly unknown[];
	/** Marks with a short text in them, for example the number of a note. */
	points?: readonly { longitude: number; latitude: number; text: string }[];
}

const feature = (shape: unknown): Feature => ({
	type: 'Feature',
	properties: {},
	geometry: forDrawing(shape as Geometry)
});

/** An area and points as lines of a picture: a browser that only shows it needs no map of its own. */
export function drawMap({ outline, inside = [], points = [] }: ToDraw): MapDrawing {
	const marks: Geometry = {
		type: 'MultiPoint',
		coordinates: points.map(({ longitude, latitude }) => [longitude, latitude])
	};
	const drawn = feature(outline ?? marks);
	const projection = projectionFor(drawn, outline ? undefined : points);
	const path = geoPath(projection).digits(1).pointRadius(9);
	const round = (length: number) => Math.round(length * 10) / 10;
	return {
		area: outline ? path(drawn) : null,
		inside: inside.flatMap((shape) => path(feature(shape)) ?? []),
		marks: points.map(({ longitude, latitude, text }) => {
			const [x, y] = projection([longitude, latitude]) ?? [0, 0];
			return { x: round(x), y: round(y), text };
		})
	};
}

function projectionFor(drawn: Feature, alone: ToDraw['points']) {
	const isPoint = drawn.geometry.type === 'Point';
	// Less than a street wide there is nothing to fit to.
	const isSmall =
		isPoint || (alone && new Set(alone.map((p) => `${p.longitude} ${p.latitude}`)).size < 2);
	if (isSmall) {
		const centre = isPoint
			? (drawn.geometry as { coordinates: number[] }).coordinates
			: [alone?.[0]?.longitude ?? 0, alone?.[0]?.latitude ?? 0];
		return geoMercator()
			.center(centre as [number, number])
			.scale(2_000_000)
			.translate([width / 2, height / 2]);
	}
	return geoMercator().fitExtent(
		[
			[24, 24],
			[width - 24, height - 24]
		],
		drawn
	);
}
