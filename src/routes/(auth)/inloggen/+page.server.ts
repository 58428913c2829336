import { Problem } from '#kernel/index.ts';
import {
	enterByPassword,
	hasBegun,
	onward,
	readForm,
	refused,
	runtime,
	sendLink
} from '#web/index.ts';
import { fail, redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	if (locals.asker) redirect(303, onward(url.searchParams.get('naar')));
	if (!(await hasBegun(runtime()))) redirect(303, '/begin');
	return {
		/** Signed in, but with a role nowhere (any more). */
		noRole: locals.actor.accountId !== null,
		signedOut: url.searchParams.has('uit'),
		linkOver: url.searchParams.has('verlopen'),
		linkSent: url.searchParams.has('verstuurd')
	};
};

export const actions: Actions = {
	password: async (event) => {
		const { password, ...shown } = await readForm(event);
		let entered: boolean;
		try {
			entered = await enterByPassword(event, { ...shown, password });
		} catch (error) {
			if (error instanceof Problem) return refused(error, shown);
			throw error;
		}
		if (!entered) return fail(400, { wrong: true, values: shown });
		redirect(303, onward(event.url.searchParams.get('naar')));
	},
	link: async (event) => {
		const values = await readForm(event);
		const onTo = onward(event.url.searchParams.get('naar'));
		try {
			await sendLink(event, values, onTo);
		} catch (error) {
			if (error instanceof Problem) return refused(error, values);
			throw error;
		}
		redirect(303, '/inloggen?verstuurd');
	}
};
