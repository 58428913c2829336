import { listEntries } from '#community/index.ts';
import { beginForceField } from '#denken/index.ts';
import { newId, perform } from '#kernel/index.ts';
import { answer, contextOf } from '#web/index.ts';
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
	newId: newId(),
	about: await perform(listEntries, { kinds: ['plan', 'theme'] }, contextOf(event)),
	aboutId: event.url.searchParams.get('over') ?? undefined
});

export const actions: Actions = {
	default: (event) =>
		answer(event, beginForceField, {
			input: ({ which: _, ...values }) => values,
			done: ({ id }) => redirect(303, `/denken/krachtenvelden/${id}`)
		})
};
