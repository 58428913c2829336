import { listPolicyDays, showPolicyMap } from '#denken/index.ts';
import { dayOf, perform } from '#kernel/index.ts';
import { contextOf } from '#web/index.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const context = contextOf(event);
	const [map, days] = await Promise.all([
		perform(showPolicyMap, {}, context),
		perform(listPolicyDays, { from: dayOf(new Date()) }, context)
	]);
	return { ...map, days };
};
