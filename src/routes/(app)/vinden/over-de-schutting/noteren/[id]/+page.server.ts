import { newId } from '#kernel/index.ts';
import { noteAdaptation } from '#vinden/index.ts';
import { answer } from '#web/index.ts';
import { redirect } from '@sveltejs/kit';
import { sourceOf } from '../../source.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
	source: await sourceOf(event, event.params.id),
	newId: newId()
});

export const actions: Actions = {
	default: (event) =>
		answer(event, noteAdaptation, {
			input: (values) => ({ ...values, sourceId: event.params.id }),
			done: ({ id }) => redirect(303, `/vinden/over-de-schutting/aanpassing/${id}`)
		})
};
