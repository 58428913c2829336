import { isSetUp } from '#community/index.ts';
import { Problem, anybody, newId, perform } from '#kernel/index.ts';
import { askSignIn, contextOf, formValues, refused } from '#web/index.ts';
import { fail, redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

/** Only an address of our own to go on to: never another site. */
const onward = (to: string | null) => (to && /^\/(?![/\\])/.test(to) ? to : '/');

export const load: PageServerLoad = async (event) => {
	const { locals, url } = event;
	if (locals.asker) redirect(303, onward(url.searchParams.get('naar')));
	const asked = { ...contextOf(event), actor: anybody(newId()) };
	if (!(await perform(isSetUp, {}, asked))) redirect(303, '/begin');
	return {
		signedOut: url.searchParams.has('uit'),
		linkOver: url.searchParams.has('verlopen'),
		linkSent: url.searchParams.has('verstuurd')
	};
};

export const actions: Actions = {
	password: async (event) => {
		const values = formValues(await event.request.formData());
		const { password, ...shown } = values;
		try {
			const email = String(values.email ?? '').trim();
			if (await askSignIn(event, '/sign-in/email', { email, password: password ?? '' })) {
				redirect(303, onward(event.url.searchParams.get('naar')));
			}
		} catch (error) {
			if (error instanceof Problem) return refused(error, shown);
			throw error;
		}
		return fail(400, { wrong: true, values: shown });
	},
	link: async (event) => {
		const values = formValues(await event.request.formData());
		try {
			await askSignIn(event, '/sign-in/magic-link', { email: String(values.email ?? '').trim() });
		} catch (error) {
			if (error instanceof Problem) return refused(error, values);
			throw error;
		}
		redirect(303, '/inloggen?verstuurd');
	}
};
