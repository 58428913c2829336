import { perform } from '#kernel/index.ts';
import { layOutcomesBesidePlan } from '#vinden/index.ts';
import { contextOf } from '#web/index.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) =>
	perform(layOutcomesBesidePlan, { planId: event.params.id }, contextOf(event));
