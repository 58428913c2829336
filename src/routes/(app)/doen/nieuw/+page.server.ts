import { showSmallAction } from '#denken/index.ts';
import { noteActivity } from '#doen/index.ts';
import { isId, newId, perform } from '#kernel/index.ts';
import { answer, contextOf } from '#web/index.ts';
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const id = event.url.searchParams.get('plan') ?? '';
	if (!isId(id)) redirect(303, '/doen');
	return { plan: await perform(showSmallAction, { id }, contextOf(event)), newId: newId() };
};

export const actions: Actions = {
	default: (event) =>
		answer(event, noteActivity, {
			lists: ['verbs'],
			done: ({ id }) => redirect(303, `/doen/${id}`)
		})
};
