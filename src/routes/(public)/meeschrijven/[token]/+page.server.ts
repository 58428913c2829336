import { giveProposal, readPlan } from '#denken/index.ts';
import { newId, perform } from '#kernel/index.ts';
import { answer, visitorByLink } from '#web/index.ts';
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

/** Two forms under each of eight parts; each sends under an id of its own. */
const forms = 16;

/** A plan for who came in by a link: to read, and to write along without an account. */
export const load: PageServerLoad = async (event) => {
	const { context, entryId, forWhom } = await visitorByLink(event, event.params.token, 'coWrite');
	const plan = await perform(readPlan, { id: entryId }, context);
	return {
		plan,
		forWhom,
		newIds: Array.from({ length: forms }, newId),
		thanks: event.url.searchParams.has('dank')
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { context, entryId } = await visitorByLink(event, event.params.token, 'coWrite');
		return answer(event, giveProposal, {
			context,
			input: (values) => ({ ...values, planId: entryId }),
			done: () => redirect(303, `${event.url.pathname}?dank`)
		});
	}
};
