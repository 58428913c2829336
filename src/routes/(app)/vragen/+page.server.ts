import { newId, perform } from '#kernel/index.ts';
import { answer, contextOf } from '#web/index.ts';
import { listQuestions, noteQuestion } from '#zien/index.ts';
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const questions = await perform(listQuestions, { limit: 100 }, contextOf(event));
	return {
		questions,
		channels: [...new Set(questions.flatMap(({ channel }) => channel ?? []))],
		earlier: questions.slice(0, 50),
		newId: newId()
	};
};

export const actions: Actions = {
	default: (event) => answer(event, noteQuestion, { done: () => redirect(303, '/vragen?bewaard') })
};
