import { Problem } from '#kernel/index.ts';
import { enterByLink, onward, readForm, refused } from '#web/index.ts';
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

// Mail scanners open links: only the button on this page uses the link up.
export const load: PageServerLoad = ({ url }) => {
	const token = url.searchParams.get('token');
	if (!token) redirect(303, '/inloggen?verlopen');
	return { token, onTo: onward(url.searchParams.get('naar')) };
};

export const actions: Actions = {
	default: async (event) => {
		const { token = '', naar } = await readForm(event);
		let entered: boolean;
		try {
			entered = await enterByLink(event, String(token));
		} catch (error) {
			if (error instanceof Problem) return refused(error, {});
			throw error;
		}
		redirect(303, entered ? onward(naar) : '/inloggen?verlopen');
	}
};
