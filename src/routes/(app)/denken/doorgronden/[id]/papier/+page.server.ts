import { arrowsOf, layOut, listSources, showFathom } from '#denken/index.ts';
import { dayOf, perform } from '#kernel/index.ts';
import { contextOf } from '#web/index.ts';
import { registerOf } from '../../../../register.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { id } = event.params;
	const context = contextOf(event);
	const fathom = await perform(showFathom, { id }, context);
	return {
		...{ fathom, register: registerOf(event.url), today: dayOf(new Date()) },
		sources: await perform(listSources, { entryId: id }, context),
		drawing: layOut(fathom.steps, arrowsOf(fathom.steps))
	};
};
