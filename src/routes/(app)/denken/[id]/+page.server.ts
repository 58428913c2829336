import { showCycle, walkWhy } from '#community/index.ts';
import { growPlan, showSmallAction } from '#denken/index.ts';
import { newId, perform } from '#kernel/index.ts';
import { answer, contextOf } from '#web/index.ts';
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { id } = event.params;
	const context = contextOf(event);
	const [plan, thread] = await Promise.all([
		perform(showSmallAction, { id }, context),
		perform(walkWhy, { id }, context)
	]);
	// What is described as a project has a page with room for it.
	const [cycleId] = plan.cycleIds;
	const weight = cycleId && (await perform(showCycle, { id: cycleId }, context)).weight;
	if (weight === 'project') redirect(303, `/denken/plannen/${id}`);
	return { plan, thread };
};

export const actions: Actions = {
	grow: (event) =>
		answer(event, growPlan, {
			input: () => ({ writeId: newId(), id: event.params.id }),
			done: ({ id }) => redirect(303, `/denken/plannen/${id}`)
		})
};
