import { giveReaction, listPublications } from '#community/index.ts';
import { listListings, listShownInitiatives } from '#doen/index.ts';
import { anybody, newId, perform } from '#kernel/index.ts';
import { drawMap } from '#ui/map.server.ts';
import { answer } from '#web/index.ts';
import { redirect } from '@sveltejs/kit';
import { neighbourhoodOf } from '../../neighbourhood.server.ts';
import type { Actions, PageServerLoad } from './$types';

/** What anybody may read of a neighbourhood; a signed-in resident also what is shown to residents. */
export const load: PageServerLoad = async (event) => {
	const { context, area, organisation } = await neighbourhoodOf(event, event.params);
	const publications = await perform(listPublications, { areaId: area.id }, context);
	const initiatives = await perform(listShownInitiatives, { areaId: area.id }, context);
	// The directory is the same for everybody, whoever is signed in.
	const visitor = { ...context, actor: anybody(context.actor.organisationId) };
	const listings = await perform(listListings, { areaId: area.id, limit: 1 }, visitor);
	return {
		initiatives,
		hasDirectory: listings.length > 0,
		...{ area, organisation, map: area.outline ? drawMap({ outline: area.outline }) : null },
		publications: publications.map((one) => ({ ...one, newId: newId() })),
		thanks: event.url.searchParams.has('dank')
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { context } = await neighbourhoodOf(event, event.params);
		return answer(event, giveReaction, {
			context,
			done: () => redirect(303, `${event.url.pathname}?dank`)
		});
	}
};
