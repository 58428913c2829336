import { Problem } from '#kernel/index.ts';
import type { LayoutServerLoad } from './$types';

/** Administration is for administrators; the operations say so too. */
export const load: LayoutServerLoad = ({ locals }) => {
	if (!locals.actor.roles.includes('admin')) throw new Problem('forbidden');
};
