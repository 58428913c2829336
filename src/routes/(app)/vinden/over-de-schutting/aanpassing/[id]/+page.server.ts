import { walkWhy } from '#community/index.ts';
import { perform } from '#kernel/index.ts';
import { changeOwnAdaptation, showAdaptation } from '#vinden/index.ts';
import { contextOf } from '#web/index.ts';
import { keepActions } from '../../../../keep.server.ts';
import { changes } from '../../../../part.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { id } = event.params;
	const context = contextOf(event);
	const [adaptation, thread] = await Promise.all([
		perform(showAdaptation, { id }, context),
		perform(walkWhy, { id }, context)
	]);
	return { adaptation, thread };
};

export const actions: Actions = {
	change: changes(changeOwnAdaptation, { key: 'id' }),
	...keepActions('/vinden/over-de-schutting')
};
