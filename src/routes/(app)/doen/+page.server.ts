import { listCycles } from '#community/index.ts';
import { perform } from '#kernel/index.ts';
import { contextOf } from '#web/index.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const cycles = await perform(listCycles, {}, contextOf(event));
	return {
		toDo: cycles.filter((cycle) => cycle.denken > 0 && cycle.doen === 0),
		toLookBack: cycles.filter((cycle) => cycle.doen > 0 && cycle.vinden === 0)
	};
};
