import { listEntries, walkWhy } from '#community/index.ts';
import {
	addPlanAlternative,
	addPlanMoney,
	addPlanTask,
	centsOf,
	countSupport,
	finishPlanTask,
	growPlan,
	liftPlanFrom,
	lookAtThreshold,
	noteExperience,
	noteMissed,
	noteSupport,
	removePlanRow,
	restPlanOn,
	restable,
	showPlan
} from '#denken/index.ts';
import { letsIn, newId, perform, type Receipt, type WriteOperation } from '#kernel/index.ts';
import { answer, contextOf, type Values } from '#web/index.ts';
import { redirect, type RequestEvent } from '@sveltejs/kit';
import { keepActions } from '../../../keep.server.ts';
import { informedOf } from '../../../informed.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { id } = event.params;
	const context = contextOf(event);
	// A resident reads it in the words for residents.
	if (!letsIn(['member'], event.locals.actor.roles))
		redirect(303, `/denken/plannen/${id}/papier?voor=resident`);
	const plan = await perform(showPlan, { id }, context);
	const thread = await perform(walkWhy, { id }, context);
	const grounds = plan.isProject
		? await perform(listEntries, { kinds: [...restable], limit: 200 }, context)
		: [];
	return { plan, thread, newId: newId(), grounds, informed: await informedOf(event, id) };
};

/* eslint-disable-next-line @typescript-eslint/no-explicit-any -- any write beside a plan */
type AnyWrite = WriteOperation<any>;

/** A form beside the plan; `part` only says which form it was. */
const beside =
	(operation: AnyWrite, anchor: string, input: (values: Values) => Values = (values) => values) =>
	(event: RequestEvent) =>
		answer(event, operation, {
			input: ({ part: _, ...values }) => input({ planId: event.params.id, ...values }),
			done: (_: Receipt) => redirect(303, `/denken/plannen/${event.params.id}#${anchor}`)
		});
const again = (values: Values): Values => ({ writeId: newId(), ...values });

export const actions: Actions = {
	...keepActions('/denken/plannen'),
	grow: (event) =>
		answer(event, growPlan, {
			input: () => ({ writeId: newId(), id: event.params.id }),
			done: () => redirect(303, `/denken/plannen/${event.params.id}`)
		}),
	alternative: beside(addPlanAlternative, 'overwogen'),
	ground: beside(restPlanOn, 'analyses', again),
	lift: beside(liftPlanFrom, 'analyses', again),
	threshold: beside(lookAtThreshold, 'inclusie', again),
	missed: beside(noteMissed, 'inclusie'),
	support: beside(noteSupport, 'draagvlak'),
	count: beside(countSupport, 'draagvlak'),
	experience: beside(noteExperience, 'invloed'),
	money: beside(addPlanMoney, 'geld', ({ euros, quoted, ...values }) => ({
		...values,
		quoted: quoted === 'yes',
		cents: centsOf(String(euros ?? '')) ?? Number.NaN
	})),
	task: beside(addPlanTask, 'taken'),
	finish: beside(finishPlanTask, 'taken', ({ done, ...values }) => ({
		...again(values),
		done: done !== 'no'
	})),
	removeRow: beside(removePlanRow, 'plan', again)
};
