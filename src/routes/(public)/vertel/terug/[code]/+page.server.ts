import { newId, perform } from '#kernel/index.ts';
import { openToldStory, showOwnStory, takeOwnStoryBack } from '#vinden/index.ts';
import { answer, squaresOf } from '#web/index.ts';
import { redirect } from '@sveltejs/kit';
import { ownerOf } from '../../../own.server.ts';
import type { Actions, PageServerLoad } from './$types';

/** One's own story, by its own link: reading it, and taking it back. */
export const load: PageServerLoad = async (event) => {
	const { code: token } = event.params;
	const context = await ownerOf(event, token, openToldStory);
	const address = `${event.url.origin}${event.url.pathname}`;
	return {
		story: await perform(showOwnStory, { token }, context),
		...{ address, squares: squaresOf(address), writeId: newId() },
		thanks: event.url.searchParams.has('dank')
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { code: token } = event.params;
		const context = await ownerOf(event, token, openToldStory);
		return answer(event, takeOwnStoryBack, {
			context,
			input: ({ writeId }) => ({ writeId, token }),
			done: () => redirect(303, event.url.pathname)
		});
	}
};
