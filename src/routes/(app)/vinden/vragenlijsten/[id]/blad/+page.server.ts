import { dayOf, perform } from '#kernel/index.ts';
import { openQuestionnaire } from '#vinden/index.ts';
import { contextOf } from '#web/index.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
	sheet: await perform(openQuestionnaire, { id: event.params.id }, contextOf(event)),
	today: dayOf(new Date())
});
