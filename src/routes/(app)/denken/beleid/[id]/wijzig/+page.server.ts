import { changePolicyDocument, showPolicyDocument } from '#denken/index.ts';
import { newId, perform } from '#kernel/index.ts';
import { answer, contextOf } from '#web/index.ts';
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
	document: await perform(showPolicyDocument, { id: event.params.id }, contextOf(event)),
	newId: newId()
});

export const actions: Actions = {
	default: (event) =>
		answer(event, changePolicyDocument, {
			input: (values) => ({ ...values, id: event.params.id }),
			done: ({ id }) => redirect(303, `/denken/beleid/${id}`)
		})
};
