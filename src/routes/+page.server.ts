import { redirect } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

/** The address alone leads to the work of whoever asks, or to the way in. */
export const load: PageServerLoad = ({ locals: { asker } }) => {
	if (!asker) redirect(303, '/inloggen');
	if (asker.mayRead) redirect(303, '/zien');
	redirect(303, asker.roles.includes('admin') ? '/beheer' : '/gebieden');
};
