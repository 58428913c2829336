import { listBudgetRequests } from '#doen/index.ts';
import { perform } from '#kernel/index.ts';
import { contextOf } from '#web/index.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
	requests: await perform(listBudgetRequests, {}, contextOf(event))
});
