import { listCycles } from '#community/index.ts';
import { listSilent, listTreatments } from '#doen/index.ts';
import { perform } from '#kernel/index.ts';
import { contextOf } from '#web/index.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const context = contextOf(event);
	const [cycles, agreements, silent] = await Promise.all([
		perform(listCycles, {}, context),
		perform(listTreatments, {}, context),
		perform(listSilent, {}, context)
	]);
	return {
		silent,
		toReview: agreements.filter(({ reviewIsDue }) => reviewIsDue),
		toDo: cycles.filter((cycle) => cycle.denken > 0 && cycle.doen === 0),
		toLookBack: cycles.filter((cycle) => cycle.doen > 0 && cycle.vinden === 0)
	};
};
