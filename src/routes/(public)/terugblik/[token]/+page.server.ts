import { newId, perform } from '#kernel/index.ts';
import { giveVoice, openLookBack } from '#vinden/index.ts';
import { answer, squaresOf, visitorByLink } from '#web/index.ts';
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

/** Residents fill their own row of a look-back; by a link, without an account. */
export const load: PageServerLoad = async (event) => {
	const { context, entryId, forWhom } = await visitorByLink(event, event.params.token, 'ownRow');
	const address = `${event.url.origin}${event.url.pathname}`;
	return {
		asked: await perform(openLookBack, { id: entryId }, context),
		...{ forWhom, address, code: squaresOf(address), newId: newId() },
		thanks: event.url.searchParams.has('dank')
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { context, entryId } = await visitorByLink(event, event.params.token, 'ownRow');
		return answer(event, giveVoice, {
			context,
			input: (values) => ({ ...values, lookBackId: entryId }),
			done: () => redirect(303, `${event.url.pathname}?dank`)
		});
	}
};
