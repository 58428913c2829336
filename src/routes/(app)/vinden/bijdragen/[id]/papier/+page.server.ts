import { listSources } from '#denken/index.ts';
import { dayOf, perform } from '#kernel/index.ts';
import { showClaim } from '#vinden/index.ts';
import { contextOf } from '#web/index.ts';
import { registerOf } from '../../../../register.ts';
import { drawn } from '../../drawn.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { id } = event.params;
	const context = contextOf(event);
	const claim = await perform(showClaim, { id }, context);
	return {
		...{ claim, register: registerOf(event.url), today: dayOf(new Date()), ...drawn(claim.links) },
		sources: await perform(listSources, { entryId: id }, context)
	};
};
