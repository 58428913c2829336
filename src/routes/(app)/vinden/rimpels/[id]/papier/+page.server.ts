import { dayOf, perform } from '#kernel/index.ts';
import { rings, showRippleMap } from '#vinden/index.ts';
import { contextOf } from '#web/index.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const map = await perform(showRippleMap, { id: event.params.id }, contextOf(event));
	return { map, picture: rings(map.ripples), today: dayOf(new Date()) };
};
