import { newId, perform } from '#kernel/index.ts';
import { changeLookBack, showLookBack } from '#vinden/index.ts';
import { answer, contextOf } from '#web/index.ts';
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
	lookBack: await perform(showLookBack, { id: event.params.id }, contextOf(event))
});

export const actions: Actions = {
	default: (event) =>
		answer(event, changeLookBack, {
			input: (values) => ({ writeId: newId(), ...values, id: event.params.id }),
			done: ({ id }) => redirect(303, `/vinden/${id}`)
		})
};
