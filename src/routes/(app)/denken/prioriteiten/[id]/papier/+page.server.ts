import { listDecisions, listSources, showDecision, showPriority } from '#denken/index.ts';
import { dayOf, perform } from '#kernel/index.ts';
import { contextOf } from '#web/index.ts';
import { registerOf } from '../../../../register.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { id } = event.params;
	const context = contextOf(event);
	const [priority, sources, decisions] = await Promise.all([
		perform(showPriority, { id }, context),
		perform(listSources, { entryId: id }, context),
		perform(listDecisions, { priorityId: id }, context)
	]);
	const newest = decisions.find((one) => !one.replacedById);
	return {
		...{ priority, sources, register: registerOf(event.url), today: dayOf(new Date()) },
		decision: newest ? await perform(showDecision, { id: newest.id }, context) : null
	};
};
