import { Problem } from '#kernel/index.ts';
import { begin, enterByPassword, hasBegun, readForm, refused, runtime } from '#web/index.ts';
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
	if (await hasBegun(runtime())) redirect(303, '/inloggen');
};

export const actions: Actions = {
	default: async (event) => {
		const { password, ...shown } = await readForm(event);
		try {
			await enterByPassword(event, await begin(runtime(), { ...shown, password }));
		} catch (error) {
			if (error instanceof Problem) return refused(error, shown);
			throw error;
		}
		redirect(303, '/');
	}
};
