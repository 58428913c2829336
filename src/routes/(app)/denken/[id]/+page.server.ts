import { walkWhy } from '#community/index.ts';
import { showSmallAction } from '#denken/index.ts';
import { perform } from '#kernel/index.ts';
import { contextOf } from '#web/index.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { id } = event.params;
	const context = contextOf(event);
	const [plan, thread] = await Promise.all([
		perform(showSmallAction, { id }, context),
		perform(walkWhy, { id }, context)
	]);
	return { plan, thread };
};
