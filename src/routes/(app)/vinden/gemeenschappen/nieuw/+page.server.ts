import { newId } from '#kernel/index.ts';
import { nameCommunity } from '#vinden/index.ts';
import { answer } from '#web/index.ts';
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ newId: newId() });

export const actions: Actions = {
	default: (event) =>
		answer(event, nameCommunity, {
			done: ({ id }) => redirect(303, `/vinden/gemeenschappen/${id}`)
		})
};
