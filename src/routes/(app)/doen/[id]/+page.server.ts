import { walkWhy } from '#community/index.ts';
import { showActivity } from '#doen/index.ts';
import { perform } from '#kernel/index.ts';
import { contextOf } from '#web/index.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { id } = event.params;
	const context = contextOf(event);
	const [activity, thread] = await Promise.all([
		perform(showActivity, { id }, context),
		perform(walkWhy, { id }, context)
	]);
	return { activity, thread };
};
