import { isSetUp, setUpOrganisation } from '#community/index.ts';
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

export const load: PageServerLoad = async (event) => {
	const context = { ...contextOf(event), actor: anybody(newId()) };
	if (await perform(isSetUp, {}, context)) redirect(303, '/inloggen');
};

export const actions: Actions = {
	default: async (event) => {
		const { password = '', ...values } = formValues(await event.request.formData());
		const { signIn } = runtime();
		const id = newId();
		let accountId: string | undefined;
		try {
			const context = { ...contextOf(event), actor: anybody(id) };
			if (await perform(isSetUp, {}, context)) throw new Problem('alreadySetUp');
			for (const name of ['organisation', 'area', 'name'])
				if (!values[name]?.trim()) throw fieldProblem(name, 'empty');
			const { name, email = '' } = values;
			accountId = await createAccount(signIn, { name, email, password });
			await perform(
				setUpOrganisation,
				{
					...{ id, name: values.organisation, accountId, personId: newId(), personName: name },
					...{ alsoWorker: values.alsoWorker === 'yes', teamId: newId(), areaId: newId() },
					areaName: values.area
				},
				{ ...context, task: 'setup' }
			);
		} catch (error) {
			// Set-up and account are one thing: without the one the other does not stay.
			if (accountId) await removeAccount(signIn, accountId);
			if (error instanceof Problem) return refused(error, values);
			throw error;
		}
		await askSignIn(event, '/sign-in/email', { email: values.email.trim(), password });
		redirect(303, '/');
	}
};
