import { newId, perform } from '#kernel/index.ts';
import { answer, contextOf } from '#web/index.ts';
import { closePromise, listPromises } from '#zien/index.ts';
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const promises = await perform(listPromises, {}, contextOf(event));
	return { promises: promises.map((promise) => ({ ...promise, writeId: newId() })) };
};

export const actions: Actions = {
	default: (event) =>
		answer(event, closePromise, { done: () => redirect(303, '/beloftes?bewaard') })
};
