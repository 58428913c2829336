import { newId } from '#kernel/index.ts';
import { answer } from '#web/index.ts';
import { noteObservation } from '#zien/index.ts';
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ newId: newId() });

export const actions: Actions = {
	default: (event) =>
		answer(event, noteObservation, {
			lists: ['facets'],
			done: ({ id }) => redirect(303, `/zien/${id}?nieuw`)
		})
};
