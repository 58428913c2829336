import { beginInitiative } from '#doen/index.ts';
import { Problem, isId, newId, perform } from '#kernel/index.ts';
import { showAsked } from '#verbinden/index.ts';
import { answer, contextOf } from '#web/index.ts';
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

/** An initiative may begin from what was just read: ?van=… */
export const load: PageServerLoad = async (event) => {
	const id = event.url.searchParams.get('van') ?? '';
	if (!isId(id)) return { newId: newId(), fromId: null, asked: null };
	// A question goes along in its own words, to have them at hand; anything else goes along as it is.
	const asked = await perform(showAsked, { id }, contextOf(event)).catch((error: unknown) => {
		if (error instanceof Problem) return null;
		throw error;
	});
	return { newId: newId(), fromId: id, asked };
};

export const actions: Actions = {
	default: (event) =>
		answer(event, beginInitiative, {
			lists: ['begunBy'],
			input: (values) => ({ begunBy: [], ...values }),
			done: ({ id }) => redirect(303, `/doen/initiatieven/${id}`)
		})
};
