import { makeReferral } from '#denken/index.ts';
import { newId, perform } from '#kernel/index.ts';
import { answer, contextOf } from '#web/index.ts';
import { listQuestions } from '#zien/index.ts';
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const questions = await perform(listQuestions, { limit: 200 }, contextOf(event));
	return { questions, questionId: event.url.searchParams.get('vraag'), newId: newId() };
};

export const actions: Actions = {
	default: (event) =>
		answer(event, makeReferral, {
			done: ({ id }) => redirect(303, `/denken/verwijzingen/${id}?bewaard`)
		})
};
