import { newId } from '#kernel/index.ts';
import { keepInterview } from '#verbinden/index.ts';
import { answer } from '#web/index.ts';
import { redirect } from '@sveltejs/kit';
import { lists, withYes } from '../talent.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ writeId: newId() });

export const actions: Actions = {
	default: (event) =>
		answer(event, keepInterview, {
			...{ lists, input: withYes },
			done: () => redirect(303, '/verbinden/talenten')
		})
};
