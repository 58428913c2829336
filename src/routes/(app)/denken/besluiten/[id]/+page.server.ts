import { walkWhy } from '#community/index.ts';
import { listSources, showDecision } from '#denken/index.ts';
import { perform } from '#kernel/index.ts';
import { contextOf } from '#web/index.ts';
import { keepActions } from '../../../keep.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { id } = event.params;
	const context = contextOf(event);
	const [decision, thread, sources] = await Promise.all([
		perform(showDecision, { id }, context),
		perform(walkWhy, { id }, context),
		perform(listSources, { entryId: id }, context)
	]);
	return { decision, thread, sources };
};

export const actions: Actions = keepActions('/denken/besluiten');
