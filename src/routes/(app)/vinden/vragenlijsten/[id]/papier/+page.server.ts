import { dayOf, perform } from '#kernel/index.ts';
import { showMeasurement } from '#vinden/index.ts';
import { contextOf } from '#web/index.ts';
import { registerOf } from '../../../../register.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
	measurement: await perform(showMeasurement, { id: event.params.id }, contextOf(event)),
	...{ register: registerOf(event.url), today: dayOf(new Date()) }
});
