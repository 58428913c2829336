import { walkWhy } from '#community/index.ts';
import { handReferralOn, hearBack, showReferral } from '#denken/index.ts';
import { newId, perform } from '#kernel/index.ts';
import { answer, contextOf } from '#web/index.ts';
import { redirect } from '@sveltejs/kit';
import { keepActions } from '../../../keep.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { id } = event.params;
	const context = contextOf(event);
	const [referral, thread] = await Promise.all([
		perform(showReferral, { id }, context),
		perform(walkWhy, { id }, context)
	]);
	return { referral, thread, writeIds: [newId(), newId()] };
};

export const actions: Actions = {
	...keepActions('/denken/verwijzingen'),
	handOn: (event) =>
		answer(event, handReferralOn, {
			input: ({ writeId, handedOn }) => ({ writeId, handedOn, id: event.params.id }),
			done: () => redirect(303, `${event.url.pathname}?bewaard`)
		}),
	hear: (event) =>
		answer(event, hearBack, {
			input: ({ writeId, text, heardOn }) => ({ writeId, text, heardOn, id: event.params.id }),
			done: () => redirect(303, `${event.url.pathname}?bewaard`)
		})
};
