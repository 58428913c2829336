import { newId, perform } from '#kernel/index.ts';
import { suggestEvidence, takeEvidence } from '#vinden/index.ts';
import { answer, contextOf } from '#web/index.ts';
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
	id: event.params.id,
	suggested: await perform(suggestEvidence, { id: event.params.id }, contextOf(event))
});

export const actions: Actions = {
	default: (event) =>
		answer(event, takeEvidence, {
			lists: ['entryIds'],
			input: (values) => ({ ...values, writeId: newId(), id: event.params.id }),
			done: ({ id }) => redirect(303, `/vinden/overdracht/${id}`)
		})
};
