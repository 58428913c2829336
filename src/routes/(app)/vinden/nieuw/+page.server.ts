import { isId, newId, perform } from '#kernel/index.ts';
import { noteLookBack, readLookedBackOn } from '#vinden/index.ts';
import { answer, contextOf } from '#web/index.ts';
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url, ...event }) => {
	const id = url.searchParams.get('over') ?? '';
	if (!isId(id)) redirect(303, '/vinden/terugblikken');
	return { about: await perform(readLookedBackOn, { id }, contextOf(event)), newId: newId() };
};

export const actions: Actions = {
	default: (event) =>
		answer(event, noteLookBack, { done: ({ id }) => redirect(303, `/vinden/${id}`) })
};
