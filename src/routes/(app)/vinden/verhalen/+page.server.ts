import { perform } from '#kernel/index.ts';
import { listStories } from '#vinden/index.ts';
import { contextOf } from '#web/index.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
	stories: await perform(listStories, {}, contextOf(event))
});
