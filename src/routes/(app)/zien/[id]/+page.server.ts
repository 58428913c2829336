import { walkWhy } from '#community/index.ts';
import { newId, perform } from '#kernel/index.ts';
import { answer, contextOf } from '#web/index.ts';
import { answerWish, showObservation } from '#zien/index.ts';
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { id } = event.params;
	const context = contextOf(event);
	const [observation, thread] = await Promise.all([
		perform(showObservation, { id }, context),
		perform(walkWhy, { id }, context)
	]);
	return { observation, thread, writeId: newId(), isNew: event.url.searchParams.has('nieuw') };
};

export const actions: Actions = {
	default: (event) =>
		answer(event, answerWish, {
			input: (values) => ({ ...values, id: event.params.id }),
			done: () => redirect(303, `/zien/${event.params.id}#stille-wens`)
		})
};
