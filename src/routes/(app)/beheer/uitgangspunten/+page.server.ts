import { listPrinciples, wordPrinciple } from '#denken/index.ts';
import { newId, perform } from '#kernel/index.ts';
import { answer, contextOf } from '#web/index.ts';
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
	principles: await perform(listPrinciples, {}, contextOf(event)),
	newId: newId(),
	saved: event.url.searchParams.has('bewaard')
});

export const actions: Actions = {
	default: (event) =>
		answer(event, wordPrinciple, { done: () => redirect(303, '/beheer/uitgangspunten?bewaard') })
};
