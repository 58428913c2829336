import { listSources } from '#denken/index.ts';
import { dayOf, perform } from '#kernel/index.ts';
import { showOutcome } from '#vinden/index.ts';
import { contextOf } from '#web/index.ts';
import { registerOf } from '../../../../register.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { id } = event.params;
	const context = contextOf(event);
	return {
		outcome: await perform(showOutcome, { id }, context),
		sources: await perform(listSources, { entryId: id }, context),
		...{ register: registerOf(event.url), today: dayOf(new Date()) }
	};
};
