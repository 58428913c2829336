import { newId, perform } from '#kernel/index.ts';
import { listIntroductions, noteLanding } from '#verbinden/index.ts';
import { answer, contextOf } from '#web/index.ts';
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
	...(await perform(listIntroductions, {}, contextOf(event)))
});

export const actions: Actions = {
	// One tap: what one side says.
	landed: (event) =>
		answer(event, noteLanding, {
			input: ({ form: _, ...values }) => ({ id: newId(), ...values }),
			done: () => redirect(303, `${event.url.pathname}#vragen`)
		})
};
