import { listCycles } from '#community/index.ts';
import { perform } from '#kernel/index.ts';
import { contextOf } from '#web/index.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const cycles = await perform(listCycles, {}, contextOf(event));
	return {
		found: cycles.filter((cycle) => cycle.vinden > 0),
		toLookBack: cycles.filter((cycle) => cycle.doen > 0 && cycle.vinden === 0)
	};
};
