import { listDaysAhead } from '#denken/index.ts';
import { perform } from '#kernel/index.ts';
import { contextOf } from '#web/index.ts';
import type { PageServerLoad } from './$types';

/** A year ahead: policy asks for something once a year. */
export const load: PageServerLoad = async (event) => ({
	days: await perform(listDaysAhead, { days: 366 }, contextOf(event))
});
