import { listShownMessages } from '#doen/index.ts';
import { perform } from '#kernel/index.ts';
import { neighbourhoodOf } from '../../../neighbourhood.server.ts';
import { asTold } from './told.server.ts';
import type { PageServerLoad } from './$types';

/** How it goes in a neighbourhood, told to anybody; the newest first. */
export const load: PageServerLoad = async (event) => {
	const { context, area, organisation } = await neighbourhoodOf(event, event.params);
	const messages = await perform(listShownMessages, { areaId: area.id }, context);
	const below = `/buurt/${organisation.slug}/${area.slug}`;
	return { area, organisation, below, messages: messages.map((one) => asTold(one, below)) };
};
