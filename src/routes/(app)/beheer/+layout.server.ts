import { Problem, letsIn } from '#kernel/index.ts';
import type { LayoutServerLoad } from './$types';

/** Pages that a coordinator keeps too. */
const ofCoordinators = ['/beheer/uitgangspunten'];

/** Administration is for administrators; the operations say so too. */
export const load: LayoutServerLoad = ({ locals, url }) => {
	const { roles } = locals.actor;
	if (letsIn(['admin'], roles)) return;
	if (!letsIn(['coordinator'], roles) || !ofCoordinators.includes(url.pathname))
		throw new Problem('forbidden');
};
