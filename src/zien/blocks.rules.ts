import { blockOf } from '#kernel/index.ts';

interface Point {
	longitude: number;
	latitude: number;
	areaName: string;
}

/**
 * Points as blocks of a hundred metres, the fullest first: what the picture shows instead of the points themselves.
 * A block is called after the area that most of its points were noted for.
 */
export function blocksOf(points: readonly Point[]): (Point & { times: number })[] {
	const blocks = Map.groupBy(points, ({ longitude, latitude }) =>
		blockOf([longitude, latitude]).join(' ')
	);
	return [...blocks]
		.map(([place, inside]) => {
			const [longitude = 0, latitude = 0] = place.split(' ').map(Number);
			const names = Map.groupBy(inside, (one) => one.areaName);
			const [areaName] = [...names].reduce((a, b) => (b[1].length > a[1].length ? b : a));
			return { longitude, latitude, areaName, times: inside.length };
		})
		.sort((a, b) => b.times - a.times || a.longitude - b.longitude);
}
