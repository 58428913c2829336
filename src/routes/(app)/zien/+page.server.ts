import { newId, perform } from '#kernel/index.ts';
import { answer, contextOf } from '#web/index.ts';
import { listAllObservations, noteObservation } from '#zien/index.ts';
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const context = contextOf(event);
	const [observations, toGiveBack] = await Promise.all([
		perform(listAllObservations, { limit: 50 }, context),
		perform(listAllObservations, { toGiveBack: true, limit: 20 }, context)
	]);
	return { newId: newId(), observations, toGiveBack };
};

export const actions: Actions = {
	default: (event) =>
		answer(event, noteObservation, {
			lists: ['facets'],
			done: ({ id }) => redirect(303, `/zien/${id}?nieuw`)
		})
};
