import { walkWhy } from '#community/index.ts';
import {
	addActivityTask,
	cancelActivity,
	cancelTime,
	finishActivityTask,
	markActivity,
	moveTime,
	removeActivityTask,
	restoreTime,
	showActivity
} from '#doen/index.ts';
import { newId, perform } from '#kernel/index.ts';
import { answer, contextOf } from '#web/index.ts';
import { redirect } from '@sveltejs/kit';
import { informedOf } from '../../informed.server.ts';
import { keepActions } from '../../keep.server.ts';
import { adds, changes } from '../../part.server.ts';
import { publicPathOf } from '../../public-path.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { id } = event.params;
	const context = contextOf(event);
	const [activity, thread] = await Promise.all([
		perform(showActivity, { id }, context),
		perform(walkWhy, { id }, context)
	]);
	const isPublic = activity.planned !== null && activity.visibility === 'public';
	return {
		...{ activity, thread, newId: newId(), informed: await informedOf(event, id) },
		publicPath: isPublic ? await publicPathOf('agenda', activity, context) : null
	};
};

const own = { key: 'id' };

export const actions: Actions = {
	...keepActions('/doen/activiteiten'),
	cancelTime: changes(cancelTime, own),
	moveTime: changes(moveTime, own),
	restoreTime: changes(restoreTime, own),
	cancel: changes(cancelActivity, own),
	mark: changes(markActivity, own),
	task: adds(addActivityTask, { key: 'activityId' }),
	finishTask: (event) =>
		answer(event, finishActivityTask, {
			input: ({ id, done }) => ({ writeId: newId(), id, done: done !== 'no' }),
			done: () => redirect(303, `${event.url.pathname}#taken`)
		}),
	removeTask: (event) =>
		answer(event, removeActivityTask, {
			input: ({ id }) => ({ writeId: newId(), id }),
			done: () => redirect(303, `${event.url.pathname}#taken`)
		})
};
