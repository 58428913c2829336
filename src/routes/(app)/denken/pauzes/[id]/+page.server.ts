import { walkWhy } from '#community/index.ts';
import { changePause, closePause, showPause } from '#denken/index.ts';
import { newId, perform } from '#kernel/index.ts';
import { answer, contextOf } from '#web/index.ts';
import { redirect } from '@sveltejs/kit';
import { keepActions } from '../../../keep.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { id } = event.params;
	const context = contextOf(event);
	const [pause, thread] = await Promise.all([
		perform(showPause, { id }, context),
		perform(walkWhy, { id }, context)
	]);
	return { pause, thread, closeId: newId(), changeId: newId() };
};

export const actions: Actions = {
	close: (event) =>
		answer(event, closePause, {
			input: ({ form: _, ...values }) => ({ ...values, id: event.params.id }),
			done: ({ id }) => redirect(303, `/denken/pauzes/${id}#uitkomst`)
		}),
	change: (event) =>
		answer(event, changePause, {
			input: ({ form: _, ...values }) => ({ ...values, id: event.params.id }),
			done: ({ id }) => redirect(303, `/denken/pauzes/${id}`)
		}),
	...keepActions('/denken/pauzes')
};
