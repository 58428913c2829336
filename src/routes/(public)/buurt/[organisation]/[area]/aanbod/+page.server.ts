import { listAgenda } from '#doen/index.ts';
import { addDays, dayOf, perform } from '#kernel/index.ts';
import { showOffered } from '#verbinden/index.ts';
import { neighbourhoodOf } from '../../../neighbourhood.server.ts';
import type { PageServerLoad } from './$types';

/** So many days ahead, and so many of what comes first: the agenda has the rest. */
const ahead = 30;
const first = 6;

/** What is offered in a neighbourhood, for everybody; a signed-in resident also what is shown to residents. */
export const load: PageServerLoad = async (event) => {
	const { context, area, organisation } = await neighbourhoodOf(event, event.params);
	const from = dayOf(new Date());
	const asked = { areaId: area.id, published: true, from, to: addDays(from, ahead), limit: 30 };
	const times = (await perform(listAgenda, asked, context)).filter(({ isOff }) => !isOff);
	const once = times.filter(({ id }, at) => times.findIndex((one) => one.id === id) === at);
	return {
		...{ area: { name: area.name, slug: area.slug }, organisation, today: from },
		activities: once.slice(0, first).map(({ id, title, starts }) => ({ id, title, starts })),
		offered: await perform(showOffered, { areaId: area.id }, context),
		thanks: event.url.searchParams.has('dank')
	};
};
