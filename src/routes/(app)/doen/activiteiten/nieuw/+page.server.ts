import { cyclesOf } from '#community/index.ts';
import { listPlans } from '#denken/index.ts';
import { planActivity } from '#doen/index.ts';
import { isId, newId, perform, read } from '#kernel/index.ts';
import { answer, readFormData, runtime, contextOf } from '#web/index.ts';
import { redirect } from '@sveltejs/kit';
import { activityInput, activityLists } from '../../activity-form.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const planId = event.url.searchParams.get('plan') ?? '';
	const plans = await perform(listPlans, { limit: 200 }, contextOf(event));
	return {
		...{ newId: newId(), planId: isId(planId) ? planId : null },
		plans: plans.map(({ id, title }) => ({ value: id, label: title }))
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { actor } = event.locals;
		const data = await readFormData(event);
		const planId = String(data.get('planId') ?? '');
		const organisationId = actor.organisationId;
		const [cycle] =
			organisationId && isId(planId)
				? await read(runtime().db, actor, (tx) => cyclesOf(tx, organisationId, planId))
				: [];
		return answer(event, planActivity, {
			...{ data, lists: activityLists },
			input: (values) => ({ ...activityInput(values), cycleId: cycle?.id }),
			done: ({ id }) => redirect(303, `/doen/${id}`)
		});
	}
};
