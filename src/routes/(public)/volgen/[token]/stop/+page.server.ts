import { stopFollowing } from '#doen/index.ts';
import { Problem, newId, perform } from '#kernel/index.ts';
import { holderOf } from '../../holder.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
	follows: (await holderOf(event, event.params.token)) !== undefined
});

export const actions: Actions = {
	/** The button on this page, and the one POST that a mail program sends (RFC 8058): the same, and no sign-in. */
	default: async (event) => {
		const { token } = event.params;
		const holder = await holderOf(event, token);
		if (!holder) return { stopped: true };
		await perform(stopFollowing, { writeId: newId(), token }, holder.context).catch((error) => {
			// Two posts at once: the other one was first.
			if (!(error instanceof Problem && error.code === 'linkOver')) throw error;
		});
		return { stopped: true };
	}
};
