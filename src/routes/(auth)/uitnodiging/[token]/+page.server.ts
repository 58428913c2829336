import { acceptInvitation, openInvitation } from '#community/index.ts';
import { Problem, anybody, fieldProblem, newId, perform } from '#kernel/index.ts';
import {
	askSignIn,
	contextOf,
	createAccount,
	formValues,
	refused,
	removeAccount,
	runtime
} from '#web/index.ts';
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
	const { db, signIn } = runtime();
	const { name, email, organisationName } = await openInvitation(db, params.token);
	const known = (await signIn.findAccount(email)) !== undefined;
	return { name, email, organisationName, known };
};

export const actions: Actions = {
	default: async (event) => {
		const { token } = event.params;
		const { db, signIn } = runtime();
		const password = String(formValues(await event.request.formData()).password ?? '');
		let made: string | undefined;
		try {
			const { organisationId, name, email } = await openInvitation(db, token);
			const known = await signIn.findAccount(email);
			if (known && !(await askSignIn(event, '/sign-in/email', { email, password })))
				throw fieldProblem('password', 'passwordWrong');
			if (!known) made = await createAccount(signIn, { name, email, password });
			await perform(
				acceptInvitation,
				{ writeId: newId(), personId: newId(), token, accountId: known?.id ?? made! },
				{ ...contextOf(event), actor: anybody(organisationId), task: 'sign-in' }
			);
			if (made) await askSignIn(event, '/sign-in/email', { email, password });
		} catch (error) {
			if (made) await removeAccount(signIn, made);
			if (error instanceof Problem) return refused(error, {});
			throw error;
		}
		redirect(303, '/');
	}
};
