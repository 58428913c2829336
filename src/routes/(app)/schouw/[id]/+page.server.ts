import { walkWhy } from '#community/index.ts';
import { newId, perform } from '#kernel/index.ts';
import { answer, contextOf } from '#web/index.ts';
import { closeAWalkthrough, showWalkthrough } from '#zien/index.ts';
import { redirect } from '@sveltejs/kit';
import { note, noteIds } from '../../note.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { id } = event.params;
	const context = contextOf(event);
	const [walk, thread] = await Promise.all([
		perform(showWalkthrough, { id }, context),
		perform(walkWhy, { id }, context)
	]);
	return { walk, thread, ...noteIds(), writeId: newId() };
};

export const actions: Actions = {
	note: (event) => note(event, () => `/schouw/${event.params.id}?bewaard`),
	close: (event) =>
		answer(event, closeAWalkthrough, {
			input: ({ id, summary }) => ({ writeId: id, id: event.params.id, summary }),
			done: ({ id }) => redirect(303, `/schouw/${id}`)
		})
};
