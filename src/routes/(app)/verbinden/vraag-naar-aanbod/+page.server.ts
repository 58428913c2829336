import { perform } from '#kernel/index.ts';
import { listTrendOffers } from '#verbinden/index.ts';
import { contextOf } from '#web/index.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const areaId = event.url.searchParams.get('plek') || undefined;
	return {
		areaId: areaId ?? null,
		...(await perform(listTrendOffers, { areaId }, contextOf(event)))
	};
};
