import { redirect } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

/** The address alone leads to the work, or to the way in. */
export const load: PageServerLoad = ({ locals }) =>
	redirect(303, locals.asker ? '/zien' : '/inloggen');
