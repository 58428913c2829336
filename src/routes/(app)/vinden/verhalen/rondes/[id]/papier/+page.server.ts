import { dayOf, perform } from '#kernel/index.ts';
import { showStoryRound } from '#vinden/index.ts';
import { contextOf } from '#web/index.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
	round: await perform(showStoryRound, { id: event.params.id }, contextOf(event)),
	today: dayOf(new Date())
});
