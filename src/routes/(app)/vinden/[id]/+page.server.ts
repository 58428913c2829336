import { showCycle, walkWhy } from '#community/index.ts';
import { newId, perform } from '#kernel/index.ts';
import { showLookBack, startNextRound } from '#vinden/index.ts';
import { answer, contextOf } from '#web/index.ts';
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { id } = event.params;
	const context = contextOf(event);
	const [lookBack, thread] = await Promise.all([
		perform(showLookBack, { id }, context),
		perform(walkWhy, { id }, context)
	]);
	const cycle = await perform(showCycle, { id: lookBack.cycleIds[0]! }, context);
	return { lookBack, thread, cycle, newId: newId(), newObservationId: newId() };
};

export const actions: Actions = {
	default: (event) =>
		answer(event, startNextRound, {
			input: (values) => ({ ...values, lookBackId: event.params.id }),
			done: (_, { observationId }) => redirect(303, `/zien/${observationId}?nieuw`)
		})
};
