import { perform } from '#kernel/index.ts';
import { listMeasurements } from '#vinden/index.ts';
import { contextOf } from '#web/index.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
	measurements: await perform(listMeasurements, {}, contextOf(event))
});
