import { perform } from '#kernel/index.ts';
import { drawMap } from '#ui/map.server.ts';
import { contextOf } from '#web/index.ts';
import { showWalkthrough } from '#zien/index.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { outline, ...walk } = await perform(
		showWalkthrough,
		{ id: event.params.id },
		contextOf(event)
	);
	const points = walk.notes.flatMap(({ longitude, latitude }, index) =>
		longitude === null || latitude === null
			? []
			: [{ longitude, latitude, text: String(index + 1) }]
	);
	const map = outline || points.length > 0 ? drawMap({ outline, points }) : null;
	return { walk, map };
};
