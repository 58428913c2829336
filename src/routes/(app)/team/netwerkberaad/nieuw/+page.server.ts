import { newId } from '#kernel/index.ts';
import { beginMeeting } from '#team/index.ts';
import { answer } from '#web/index.ts';
import { redirect } from '@sveltejs/kit';
import { withYes } from '../yes.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ newId: newId() });

export const actions: Actions = {
	default: (event) =>
		answer(event, beginMeeting, {
			input: withYes('asked'),
			done: ({ id }) => redirect(303, `/team/netwerkberaad/${id}`)
		})
};
