import { addPolicyDocument } from '#denken/index.ts';
import { newId } from '#kernel/index.ts';
import { answer } from '#web/index.ts';
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ newId: newId() });

export const actions: Actions = {
	default: (event) =>
		answer(event, addPolicyDocument, { done: ({ id }) => redirect(303, `/denken/beleid/${id}`) })
};
