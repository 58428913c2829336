import { showActivity } from '#doen/index.ts';
import { isId, newId, perform } from '#kernel/index.ts';
import { noteLookBack } from '#vinden/index.ts';
import { answer, contextOf } from '#web/index.ts';
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const id = event.url.searchParams.get('activiteit') ?? '';
	if (!isId(id)) redirect(303, '/vinden');
	return { activity: await perform(showActivity, { id }, contextOf(event)), newId: newId() };
};

export const actions: Actions = {
	default: (event) =>
		answer(event, noteLookBack, { done: ({ id }) => redirect(303, `/vinden/${id}`) })
};
