import { walkWhy } from '#community/index.ts';
import { finishPlanTask, showPlan } from '#denken/index.ts';
import {
	noteStepChange,
	noteStuck,
	sayPlanState,
	showProgress,
	solvePlanStuck
} from '#doen/index.ts';
import { newId, perform } from '#kernel/index.ts';
import { contextOf } from '#web/index.ts';
import { adds, changes } from '../../../part.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { id } = event.params;
	const context = contextOf(event);
	const [progress, plan, thread] = await Promise.all([
		perform(showProgress, { id }, context),
		perform(showPlan, { id }, context),
		perform(walkWhy, { id }, context)
	]);
	const { tasks, money, isProject } = plan;
	return { progress, tasks, money, isProject, thread, newId: newId() };
};

const key = 'planId';

export const actions: Actions = {
	say: changes(sayPlanState, { key: 'id' }),
	finish: changes(finishPlanTask, {
		key,
		reshape: ({ done, ...values }) => ({ ...values, done: done !== 'no' })
	}),
	otherwise: adds(noteStepChange, { key }),
	stuck: adds(noteStuck, { key }),
	solve: changes(solvePlanStuck, { key })
};
