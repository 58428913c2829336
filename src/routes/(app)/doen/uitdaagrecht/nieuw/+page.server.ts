import { beginChallenge, listInitiatives } from '#doen/index.ts';
import { newId, perform } from '#kernel/index.ts';
import { answer, contextOf } from '#web/index.ts';
import { redirect } from '@sveltejs/kit';
import { withCents } from '../amounts.server.ts';
import type { Actions, PageServerLoad } from './$types';

/** A challenge may begin from an initiative: ?voor=… */
export const load: PageServerLoad = async (event) => {
	const initiatives = await perform(listInitiatives, {}, contextOf(event));
	const asked = event.url.searchParams.get('voor');
	return { newId: newId(), begun: initiatives.find(({ id }) => id === asked) ?? null };
};

export const actions: Actions = {
	default: (event) =>
		answer(event, beginChallenge, {
			input: withCents,
			done: ({ id }) => redirect(303, `/doen/uitdaagrecht/${id}`)
		})
};
