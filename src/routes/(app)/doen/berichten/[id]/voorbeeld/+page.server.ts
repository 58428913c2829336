import { publishMessage, showMessage } from '#doen/index.ts';
import { newId, perform } from '#kernel/index.ts';
import { answer, contextOf } from '#web/index.ts';
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
	message: await perform(showMessage, { id: event.params.id }, contextOf(event)),
	writeId: newId()
});

export const actions: Actions = {
	default: (event) =>
		answer(event, publishMessage, {
			input: (values) => ({ ...values, id: event.params.id }),
			done: ({ id }) => redirect(303, `/doen/berichten/${id}?nu`)
		})
};
