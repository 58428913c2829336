import { perform } from '#kernel/index.ts';
import { listCommunities } from '#vinden/index.ts';
import { contextOf } from '#web/index.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
	communities: await perform(listCommunities, {}, contextOf(event))
});
