import { listShownMessages, readInitiative } from '#doen/index.ts';
import { dayOf, perform } from '#kernel/index.ts';
import { neighbourhoodOf } from '../../../../neighbourhood.server.ts';
import type { PageServerLoad } from './$types';

/** An initiative of residents as anybody reads it, with what was told of it. */
export const load: PageServerLoad = async (event) => {
	const { context, area, organisation } = await neighbourhoodOf(event, event.params);
	const { id } = event.params;
	const initiative = await perform(readInitiative, { id, areaId: area.id }, context);
	const about = { areaId: area.id, aboutId: id, limit: 5 };
	const told = await perform(listShownMessages, about, context);
	return {
		...{ area, organisation, initiative, below: `/buurt/${organisation.slug}/${area.slug}` },
		told: told.map(({ id, title, publishedAt }) => ({ id, title, on: dayOf(publishedAt) }))
	};
};
