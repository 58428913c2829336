import { giveBallot, openBallot } from '#denken/index.ts';
import { Problem, newId, perform } from '#kernel/index.ts';
import { readForm, refused, visitorByLink } from '#web/index.ts';
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

/** What somebody without an account sees of a vote. */
export const load: PageServerLoad = async (event) => {
	const { context, entryId } = await visitorByLink(event, event.params.token, 'vote');
	const ballot = await perform(openBallot, { priorityId: entryId }, context);
	return { ballot, newId: newId(), thanks: event.url.searchParams.get('dank') };
};

export const actions: Actions = {
	default: async (event) => {
		const { context, entryId } = await visitorByLink(event, event.params.token, 'vote');
		const values = await readForm(event);
		try {
			await perform(giveBallot, { ...values, priorityId: entryId } as never, context);
		} catch (error) {
			if (!(error instanceof Problem)) throw error;
			// Back, changed, and sent again: one form is one vote.
			if (error.code === 'idInUse') redirect(303, `${event.url.pathname}?dank=al`);
			return refused(error, values);
		}
		redirect(303, `${event.url.pathname}?dank=ja`);
	}
};
