import { listCycles, listEntries } from '#community/index.ts';
import { perform } from '#kernel/index.ts';
import { contextOf } from '#web/index.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const context = contextOf(event);
	const [entries, cycles] = await Promise.all([
		perform(listEntries, { kinds: ['lookBack'] }, context),
		perform(listCycles, {}, context)
	]);
	return { entries, toLookBack: cycles.filter((one) => one.doen > 0 && one.vinden === 0) };
};
