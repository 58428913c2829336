import { showTreatment } from '#doen/index.ts';
import { dayOf, perform } from '#kernel/index.ts';
import { contextOf } from '#web/index.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
	agreement: await perform(showTreatment, { id: event.params.id }, contextOf(event)),
	today: dayOf(new Date())
});
