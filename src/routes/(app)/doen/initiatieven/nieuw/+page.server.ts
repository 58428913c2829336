import { beginInitiative } from '#doen/index.ts';
import { isId, newId } from '#kernel/index.ts';
import { answer } from '#web/index.ts';
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

/** An initiative may begin from what was just read: ?van=… */
export const load: PageServerLoad = ({ url }) => {
	const from = url.searchParams.get('van') ?? '';
	return { newId: newId(), fromId: isId(from) ? from : null };
};

export const actions: Actions = {
	default: (event) =>
		answer(event, beginInitiative, {
			lists: ['begunBy'],
			input: (values) => ({ begunBy: [], ...values }),
			done: ({ id }) => redirect(303, `/doen/initiatieven/${id}`)
		})
};
