import { newId, perform } from '#kernel/index.ts';
import { answer, contextOf } from '#web/index.ts';
import { beginWalkthrough, listWalkthroughs } from '#zien/index.ts';
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
	walks: await perform(listWalkthroughs, { limit: 100 }, contextOf(event)),
	newId: newId()
});

export const actions: Actions = {
	default: (event) =>
		answer(event, beginWalkthrough, { done: ({ id }) => redirect(303, `/schouw/${id}`) })
};
