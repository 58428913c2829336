import { newId, newToken, perform, Problem } from '#kernel/index.ts';
import { giveStory, showStoryAsk } from '#vinden/index.ts';
import { answer, visitorByLink } from '#web/index.ts';
import { redirect } from '@sveltejs/kit';
import { comesOften } from '../../flood.server.ts';
import type { Actions, PageServerLoad } from './$types';

/** Telling a story by a link, without an account. */
export const load: PageServerLoad = async (event) => {
	const { context, entryId, forWhom } = await visitorByLink(event, event.params.token, 'tellStory');
	const ask = await perform(showStoryAsk, { roundId: entryId }, context);
	return { ask, forWhom, newId: newId(), token: newToken() };
};

export const actions: Actions = {
	default: async (event) => {
		const { context, entryId } = await visitorByLink(event, event.params.token, 'tellStory');
		const flood = comesOften(event.request);
		return answer(event, giveStory, {
			context,
			input: (values) => {
				if (flood) throw new Problem('tooManyRequests', { seconds: 3600 });
				return { ...values, roundId: entryId };
			},
			done: (_, { token }) =>
				redirect(303, `/vertel/terug/${encodeURIComponent(String(token))}?dank`)
		});
	}
};
