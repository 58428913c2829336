import { showCycle, walkWhy } from '#community/index.ts';
import { showPlan } from '#denken/index.ts';
import { newId, perform } from '#kernel/index.ts';
import { showLookBack, startNextRound, takeVoice, typeVoice } from '#vinden/index.ts';
import { answer, contextOf } from '#web/index.ts';
import { redirect } from '@sveltejs/kit';
import { keepActions, linkActions, linksOf } from '../../keep.server.ts';
import { adds, changes } from '../../part.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { id } = event.params;
	const context = contextOf(event);
	const [lookBack, thread, links] = await Promise.all([
		perform(showLookBack, { id }, context),
		perform(walkWhy, { id }, context),
		linksOf(event, id)
	]);
	const { planId, cycleIds } = lookBack;
	const [plan, cycle] = await Promise.all([
		planId ? perform(showPlan, { id: planId }, context) : null,
		cycleIds[0] ? perform(showCycle, { id: cycleIds[0] }, context) : null
	]);
	const influence = plan && {
		...{ id: plan.id, ladder: plan.ladder, promised: plan.promised, wanted: plan.wanted },
		...{ claimed: plan.claimed, experiences: plan.experiences }
	};
	const ids = { newId: newId(), newObservationId: newId(), newLinkId: newId() };
	return { lookBack, thread, links, influence, cycle, ...ids };
};

const key = 'lookBackId';

export const actions: Actions = {
	round: (event) =>
		answer(event, startNextRound, {
			lists: ['alsoIds'],
			input: ({ form: _, ...values }) => ({ ...values, lookBackId: event.params.id }),
			done: (_, { observationId }) => redirect(303, `/zien/${observationId}?nieuw`)
		}),
	type: adds(typeVoice, { key }),
	take: changes(takeVoice, { key }),
	...linkActions,
	...keepActions('/vinden/terugblikken')
};
