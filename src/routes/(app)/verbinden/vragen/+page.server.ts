import { letsIn, newId, perform } from '#kernel/index.ts';
import { listAsked, listHanded, noteAsked } from '#verbinden/index.ts';
import { answer, contextOf } from '#web/index.ts';
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const context = contextOf(event);
	const handed = letsIn(['worker'], context.actor.roles)
		? await perform(listHanded, {}, context)
		: [];
	return {
		newId: newId(),
		asked: await perform(listAsked, {}, context),
		waiting: handed.filter(({ state }) => state === 'waiting').length
	};
};

export const actions: Actions = {
	default: (event) =>
		answer(event, noteAsked, { done: ({ id }) => redirect(303, `/verbinden/vragen/${id}`) })
};
