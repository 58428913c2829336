import { newId } from '#kernel/index.ts';
import { noteTalent } from '#verbinden/index.ts';
import { answer } from '#web/index.ts';
import { redirect } from '@sveltejs/kit';
import { lists, withYes } from '../talent.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ newId: newId() });

export const actions: Actions = {
	default: (event) =>
		answer(event, noteTalent, {
			...{ lists, input: withYes },
			done: ({ id }) => redirect(303, `/verbinden/talenten/${id}`)
		})
};
