import { giveReply, openMeetingInvitation, showInvitation } from '#doen/index.ts';
import { newId, perform } from '#kernel/index.ts';
import { answer } from '#web/index.ts';
import { redirect } from '@sveltejs/kit';
import { ownerOf } from '../../own.server.ts';
import type { Actions, PageServerLoad } from './$types';

/** An invitation to a meeting, by its own link, and the answer to it. */
export const load: PageServerLoad = async (event) => {
	const { token } = event.params;
	const context = await ownerOf(event, token, openMeetingInvitation);
	return {
		invitation: await perform(showInvitation, { token }, context),
		writeId: newId(),
		thanks: event.url.searchParams.has('dank')
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { token } = event.params;
		const context = await ownerOf(event, token, openMeetingInvitation);
		return answer(event, giveReply, {
			context,
			input: (values) => ({ ...values, token }),
			done: () => redirect(303, `${event.url.pathname}?dank`)
		});
	}
};
