import { askSignIn } from '#web/index.ts';
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = () => redirect(303, '/');

export const actions: Actions = {
	default: async (event) => {
		await askSignIn(event, '/sign-out', {});
		redirect(303, '/inloggen?uit');
	}
};
