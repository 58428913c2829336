import { openInvitation } from '#community/index.ts';
import { Problem } from '#kernel/index.ts';
import { enterByPassword, join, readForm, refused, runtime } from '#web/index.ts';
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals, url }) => {
	const { db, signIn } = runtime();
	const { name, email, organisationName } = await openInvitation(db, params.token);
	const account = await signIn.findAccount(email);
	const isOwn = account !== undefined && account.id === locals.actor.accountId;
	const step = isOwn ? ('confirm' as const) : account ? ('password' as const) : ('new' as const);
	return { name, email, organisationName, step, path: url.pathname };
};

export const actions: Actions = {
	default: async (event) => {
		const { password } = await readForm(event);
		try {
			await join(runtime(), {
				token: event.params.token,
				accountId: event.locals.actor.accountId,
				password,
				tryPassword: (account) => enterByPassword(event, account)
			});
		} catch (error) {
			if (error instanceof Problem) return refused(error, {});
			throw error;
		}
		redirect(303, '/');
	}
};
