import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ locals }) => ({
	asker: locals.asker,
	locale: locals.locale
});
