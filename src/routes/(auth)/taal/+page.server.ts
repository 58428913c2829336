import { onward, readForm } from '#web/index.ts';
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = () => redirect(303, '/');

export const actions: Actions = {
	default: async (event) => {
		const { taal, terug } = await readForm(event);
		event.cookies.set('vierzet-locale', taal === 'en' ? 'en' : 'nl', {
			...{ path: '/', httpOnly: true, sameSite: 'lax', secure: event.url.protocol === 'https:' },
			maxAge: 60 * 60 * 24 * 365
		});
		redirect(303, onward(terug));
	}
};
