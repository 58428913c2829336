import { perform } from '#kernel/index.ts';
import { listDiscussions } from '#team/index.ts';
import { contextOf } from '#web/index.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
	discussions: await perform(listDiscussions, {}, contextOf(event))
});
