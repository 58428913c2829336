import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = () => redirect(303, '/');

export const actions: Actions = {
	default: async ({ request, cookies }) => {
		const data = await request.formData();
		const back = String(data.get('terug') ?? '/');
		cookies.set('vierzet-locale', data.get('taal') === 'en' ? 'en' : 'nl', {
			...{ path: '/', httpOnly: true, sameSite: 'lax', secure: false },
			maxAge: 60 * 60 * 24 * 365
		});
		redirect(303, /^\/(?![/\\])/.test(back) ? back : '/');
	}
};
