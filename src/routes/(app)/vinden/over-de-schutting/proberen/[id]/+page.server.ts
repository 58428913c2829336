import { newId } from '#kernel/index.ts';
import { tryApproach } from '#vinden/index.ts';
import { answer } from '#web/index.ts';
import { redirect } from '@sveltejs/kit';
import { sourceOf } from '../../source.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
	source: await sourceOf(event, event.params.id),
	...{ newId: newId(), cycleId: newId() }
});

export const actions: Actions = {
	default: (event) =>
		answer(event, tryApproach, {
			input: (values) => ({ ...values, sourceId: event.params.id }),
			done: ({ id }) => redirect(303, `/denken/plannen/${id}`)
		})
};
