import { perform } from '#kernel/index.ts';
import { listCoaching } from '#team/index.ts';
import { contextOf } from '#web/index.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
	moments: await perform(listCoaching, {}, contextOf(event))
});
