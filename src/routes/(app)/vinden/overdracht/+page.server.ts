import { perform } from '#kernel/index.ts';
import { listHandovers } from '#vinden/index.ts';
import { contextOf } from '#web/index.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
	handovers: await perform(listHandovers, {}, contextOf(event))
});
