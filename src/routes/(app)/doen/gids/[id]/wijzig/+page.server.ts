import { changeAListing, listListingThemes, showListing } from '#doen/index.ts';
import { listAreas } from '#community/index.ts';
import { Problem, letsIn, newId, perform } from '#kernel/index.ts';
import { answer, contextOf } from '#web/index.ts';
import { redirect } from '@sveltejs/kit';
import { asFields, timeLists } from '../../listing.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	if (!letsIn(['worker'], event.locals.actor.roles)) throw new Problem('forbidden');
	const context = contextOf(event);
	const listing = await perform(showListing, { id: event.params.id }, context);
	const areas = await perform(listAreas, {}, context);
	const themes = await perform(listListingThemes, {}, context);
	return { name: listing.name, values: asFields(listing), areas, themes, writeId: newId() };
};

export const actions: Actions = {
	default: (event) =>
		answer(event, changeAListing, {
			lists: timeLists,
			input: (values) => ({ ...values, id: event.params.id }),
			done: ({ id }) => redirect(303, `/doen/gids/${id}?bewaard`)
		})
};
