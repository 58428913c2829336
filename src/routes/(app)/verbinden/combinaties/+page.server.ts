import { perform } from '#kernel/index.ts';
import { listCombinationSearches, listCombinations } from '#verbinden/index.ts';
import { contextOf } from '#web/index.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const context = contextOf(event);
	const [combinations, searches] = await Promise.all([
		perform(listCombinations, {}, context),
		perform(listCombinationSearches, {}, context)
	]);
	return { combinations, searches };
};
