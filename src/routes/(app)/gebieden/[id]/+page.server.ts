import { listCycles, showArea } from '#community/index.ts';
import { letsIn, perform } from '#kernel/index.ts';
import { drawMap } from '#ui/map.server.ts';
import { contextOf } from '#web/index.ts';
import { listAllObservations, showFigures, showNeighbourhood } from '#zien/index.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { id } = event.params;
	const context = contextOf(event);
	const [area, picture, observations, cycles, neighbourhood] = await Promise.all([
		perform(showArea, { id }, context),
		perform(showFigures, { areaId: id }, context),
		perform(listAllObservations, { areaId: id, limit: 20 }, context),
		letsIn(['member'], event.locals.actor.roles)
			? perform(listCycles, { areaId: id, limit: 20 }, context)
			: [],
		letsIn(['member'], event.locals.actor.roles)
			? perform(showNeighbourhood, { areaId: id }, context)
			: null
	]);
	const { areas } = await event.parent();
	const parts = areas.filter((one) => one.parentId === id);
	const whole = await Promise.all(parts.map((one) => perform(showArea, { id: one.id }, context)));
	const inside = whole.map((one) => one.outline).filter((outline) => outline !== null);
	const points = (neighbourhood?.blocks ?? []).map(({ longitude, latitude, times }) => ({
		...{ longitude, latitude, text: String(times) }
	}));
	const { outline, ...told } = area;
	const map = outline ? drawMap({ outline, inside, points }) : null;
	return { area: told, map, picture, neighbourhood, observations, cycles };
};
