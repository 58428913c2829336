import { cancelOwnSignUp, openSignUp, showOwnSignUp } from '#doen/index.ts';
import { newId, perform } from '#kernel/index.ts';
import { answer } from '#web/index.ts';
import { redirect } from '@sveltejs/kit';
import { ownerOf } from '../../own.server.ts';
import type { Actions, PageServerLoad } from './$types';

/** One's own sign-up, by its link: how it stands, and cancelling. */
export const load: PageServerLoad = async (event) => {
	const { token } = event.params;
	const context = await ownerOf(event, token, openSignUp);
	return { signUp: await perform(showOwnSignUp, { token }, context), writeId: newId() };
};

export const actions: Actions = {
	default: async (event) => {
		const { token } = event.params;
		const context = await ownerOf(event, token, openSignUp);
		return answer(event, cancelOwnSignUp, {
			context,
			input: ({ writeId }) => ({ writeId, token }),
			done: () => redirect(303, event.url.pathname)
		});
	}
};
