import { newId, perform } from '#kernel/index.ts';
import { beginCoaching, listColleagues } from '#team/index.ts';
import { answer, contextOf } from '#web/index.ts';
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
	newId: newId(),
	colleagues: await perform(listColleagues, {}, contextOf(event))
});

export const actions: Actions = {
	default: (event) =>
		answer(event, beginCoaching, {
			done: ({ id }) => redirect(303, `/team/houding/${id}`)
		})
};
