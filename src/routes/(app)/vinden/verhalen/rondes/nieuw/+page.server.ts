import { newId } from '#kernel/index.ts';
import { beginStoryRound, firstDomains } from '#vinden/index.ts';
import { answer } from '#web/index.ts';
import { redirect } from '@sveltejs/kit';
import { withDomains } from '../round.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ newId: newId(), domains: firstDomains.join(', ') });

export const actions: Actions = {
	default: (event) =>
		answer(event, beginStoryRound, {
			input: withDomains,
			done: ({ id }) => redirect(303, `/vinden/verhalen/rondes/${id}`)
		})
};
