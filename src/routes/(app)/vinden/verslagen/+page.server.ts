import { perform } from '#kernel/index.ts';
import { listReports } from '#vinden/index.ts';
import { contextOf } from '#web/index.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
	reports: await perform(listReports, {}, contextOf(event))
});
