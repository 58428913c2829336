import { newId, perform } from '#kernel/index.ts';
import { listAsked, noteAsked } from '#verbinden/index.ts';
import { answer, contextOf } from '#web/index.ts';
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
	newId: newId(),
	asked: await perform(listAsked, {}, contextOf(event))
});

export const actions: Actions = {
	default: (event) =>
		answer(event, noteAsked, { done: ({ id }) => redirect(303, `/verbinden/vragen/${id}`) })
};
