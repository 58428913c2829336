import { letsIn, perform } from '#kernel/index.ts';
import { listToAsk } from '#verbinden/index.ts';
import { contextOf } from '#web/index.ts';
import { listAllObservations, listPromises } from '#zien/index.ts';
import { note, noteIds, runningWalks } from '../note.server.ts';
import { teamTasks } from '../team/tasks.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const context = contextOf(event);
	const mayNote = letsIn(['worker'], event.locals.actor.roles);
	const [observations, toGiveBack, promises, toAsk, walks, tasks] = await Promise.all([
		perform(listAllObservations, { limit: 50 }, context),
		perform(listAllObservations, { toGiveBack: true, limit: 20 }, context),
		mayNote ? perform(listPromises, {}, context) : [],
		mayNote ? perform(listToAsk, {}, context) : [],
		runningWalks(event),
		teamTasks(event)
	]);
	return { ...noteIds(), observations, toGiveBack, promises, toAsk, walks, tasks };
};

export const actions: Actions = { default: (event) => note(event) };
