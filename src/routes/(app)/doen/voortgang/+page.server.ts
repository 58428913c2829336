import { listProgress, planStates, sayPlanState } from '#doen/index.ts';
import { newId, perform } from '#kernel/index.ts';
import { answer, contextOf } from '#web/index.ts';
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const plans = await perform(listProgress, { limit: 200 }, contextOf(event));
	const moved = plans.find(({ id }) => id === event.url.searchParams.get('gezet'));
	return { plans, moved, states: [...planStates] };
};

export const actions: Actions = {
	say: (event) =>
		answer(event, sayPlanState, {
			input: (values) => ({ writeId: newId(), ...values }),
			done: ({ id }) => redirect(303, `/doen/voortgang?gezet=${id}#plan-${id}`)
		})
};
