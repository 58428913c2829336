import { listMail, retryMail } from '#community/index.ts';
import { dayOf, newId, perform } from '#kernel/index.ts';
import { answer, contextOf } from '#web/index.ts';
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const mail = await perform(listMail, {}, contextOf(event));
	return {
		mail: mail.map((one) => ({
			...one,
			sentOn: one.sentAt && dayOf(one.sentAt),
			givenUpOn: one.givenUpAt && dayOf(one.givenUpAt)
		}))
	};
};

export const actions: Actions = {
	retry: (event) =>
		answer(event, retryMail, {
			input: ({ id }) => ({ writeId: newId(), id }),
			done: () => redirect(303, '/beheer/postvak')
		})
};
