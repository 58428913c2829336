import { gather, renameTheme, walkWhy } from '#community/index.ts';
import { showTheme } from '#denken/index.ts';
import { newId, perform } from '#kernel/index.ts';
import { answer, contextOf } from '#web/index.ts';
import { redirect } from '@sveltejs/kit';
import { keepActions } from '../../../keep.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { id } = event.params;
	const context = contextOf(event);
	const [theme, thread] = await Promise.all([
		perform(showTheme, { id }, context),
		perform(walkWhy, { id }, context)
	]);
	return { theme, thread, writeId: newId() };
};

export const actions: Actions = {
	rename: (event) =>
		answer(event, renameTheme, {
			input: ({ form: _, ...values }) => ({ ...values, id: event.params.id }),
			done: ({ id }) => redirect(303, `/denken/themas/${id}`)
		}),
	take: (event) =>
		answer(event, gather, {
			input: ({ entryId }) => ({ writeId: newId(), entryId, from: event.params.id }),
			done: () => redirect(303, `/denken/themas/${event.params.id}#erbij`)
		}),
	...keepActions('/denken/themas')
};
