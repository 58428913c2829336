import { listSources } from '#denken/index.ts';
import { dayOf, perform } from '#kernel/index.ts';
import { showReport } from '#vinden/index.ts';
import { contextOf } from '#web/index.ts';
import { registerOf } from '../../../../register.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { id } = event.params;
	const context = contextOf(event);
	const [report, sources] = await Promise.all([
		perform(showReport, { id }, context),
		perform(listSources, { entryId: id }, context)
	]);
	return { report, sources, register: registerOf(event.url), today: dayOf(new Date()) };
};
