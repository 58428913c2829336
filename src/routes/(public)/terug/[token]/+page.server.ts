import { giveAnAnswer, showGivenBack } from '#denken/index.ts';
import { newId, perform } from '#kernel/index.ts';
import { answer, squaresOf, visitorByLink } from '#web/index.ts';
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

/** What was seen in a neighbourhood, given back to who lives there; by a link, without an account. */
export const load: PageServerLoad = async (event) => {
	const { context, entryId, forWhom } = await visitorByLink(event, event.params.token, 'giveBack');
	const address = `${event.url.origin}${event.url.pathname}`;
	return {
		told: await perform(showGivenBack, { id: entryId }, context),
		...{ forWhom, address, code: squaresOf(address), newId: newId() },
		thanks: event.url.searchParams.has('dank')
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { context, entryId } = await visitorByLink(event, event.params.token, 'giveBack');
		return answer(event, giveAnAnswer, {
			context,
			input: (values) => ({ ...values, analysisId: entryId }),
			done: () => redirect(303, `${event.url.pathname}?dank`)
		});
	}
};
