import { askSignIn } from '#web/index.ts';
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

// Mail scanners open links: only the button on this page uses the link up.
export const load: PageServerLoad = ({ url }) => {
	const token = url.searchParams.get('token');
	if (!token) redirect(303, '/inloggen?verlopen');
	return { token };
};

export const actions: Actions = {
	default: async (event) => {
		const token = String((await event.request.formData()).get('token') ?? '');
		const done = await askSignIn(event, `/magic-link/verify?token=${encodeURIComponent(token)}`);
		redirect(303, done ? '/' : '/inloggen?verlopen');
	}
};
