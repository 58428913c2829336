import { addAListing, listListingThemes } from '#doen/index.ts';
import { listAreas } from '#community/index.ts';
import { newId, perform } from '#kernel/index.ts';
import { answer, contextOf } from '#web/index.ts';
import { redirect } from '@sveltejs/kit';
import { timeLists } from '../listing.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const context = contextOf(event);
	const areas = await perform(listAreas, {}, context);
	return { areas, themes: await perform(listListingThemes, {}, context), newId: newId() };
};

export const actions: Actions = {
	default: (event) =>
		answer(event, addAListing, {
			lists: timeLists,
			done: ({ id }) => redirect(303, `/doen/gids/${id}?bewaard`)
		})
};
