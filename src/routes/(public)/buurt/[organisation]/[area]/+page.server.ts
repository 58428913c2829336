import { giveReaction, listPublications } from '#community/index.ts';
import { newId, perform } from '#kernel/index.ts';
import { answer } from '#web/index.ts';
import { redirect } from '@sveltejs/kit';
import { neighbourhoodOf } from '../../neighbourhood.server.ts';
import type { Actions, PageServerLoad } from './$types';

/** What anybody may read of a neighbourhood; a signed-in resident also what is shown to residents. */
export const load: PageServerLoad = async (event) => {
	const { context, area, organisation } = await neighbourhoodOf(event, event.params);
	const publications = await perform(listPublications, { areaId: area.id }, context);
	return {
		...{ area, organisation },
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
