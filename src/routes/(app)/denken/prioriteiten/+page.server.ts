import { listPriorities } from '#denken/index.ts';
import { perform } from '#kernel/index.ts';
import { contextOf } from '#web/index.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
	priorities: await perform(listPriorities, {}, contextOf(event))
});
