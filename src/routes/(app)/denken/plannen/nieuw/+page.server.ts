import { beginPlan } from '#denken/index.ts';
import { isId, newId } from '#kernel/index.ts';
import { answer } from '#web/index.ts';
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

/** A plan may begin from what was just read: ?van=…, once or more. */
export const load: PageServerLoad = ({ url }) => ({
	newId: newId(),
	newCycleId: newId(),
	sourceIds: url.searchParams.getAll('van').filter(isId)
});

export const actions: Actions = {
	default: (event) =>
		answer(event, beginPlan, {
			lists: ['sourceIds'],
			done: ({ id }) => redirect(303, `/denken/plannen/${id}`)
		})
};
