import { listPublications } from '#community/index.ts';
import { dayOf, perform } from '#kernel/index.ts';
import { drawMap } from '#ui/map.server.ts';
import { squaresOf } from '#web/index.ts';
import { neighbourhoodOf } from '../../../neighbourhood.server.ts';
import type { PageServerLoad } from './$types';

/** The page of a neighbourhood as a poster, with a code that leads to where it can be answered. */
export const load: PageServerLoad = async (event) => {
	const { context, area, organisation } = await neighbourhoodOf(event, event.params);
	const all = await perform(listPublications, { areaId: area.id }, context);
	const chosen = event.url.searchParams.get('over');
	const publications = chosen ? all.filter(({ id }) => id === chosen) : all.slice(0, 4);
	const address = `${event.url.origin}/buurt/${organisation.slug}/${area.slug}`;
	return {
		area,
		map: area.outline ? drawMap({ outline: area.outline }) : null,
		organisation,
		publications,
		address,
		code: squaresOf(address),
		today: dayOf(new Date())
	};
};
