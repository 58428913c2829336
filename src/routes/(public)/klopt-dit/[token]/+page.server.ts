import { newId, perform } from '#kernel/index.ts';
import { giveOutcomeConfirmation, readOutcome } from '#vinden/index.ts';
import { answer, visitorByLink } from '#web/index.ts';
import { redirect, type RequestEvent } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

/** An outcome's own sentences for who was close to it: is this right? By a link, without an account. */
export const load: PageServerLoad = async (event) => {
	const { token } = event.params;
	const { context, entryId, forWhom } = await visitorByLink(event, token, 'confirmOutcome');
	return {
		outcome: await perform(readOutcome, { id: entryId }, context),
		...{ forWhom, newIds: [newId(), newId()], thanks: event.url.searchParams.has('dank') }
	};
};

const gives = async (event: RequestEvent, said: object) => {
	const { token = '' } = event.params;
	const { context, entryId } = await visitorByLink(event, token, 'confirmOutcome');
	return answer(event, giveOutcomeConfirmation, {
		context,
		input: ({ form: _, ...values }) => ({ ...values, ...said, outcomeId: entryId }),
		done: () => redirect(303, `${event.url.pathname}?dank`)
	});
};

export const actions: Actions = {
	yes: (event) => gives(event, { answer: 'yes' }),
	other: (event) => gives(event, {})
};
