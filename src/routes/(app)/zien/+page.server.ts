import { letsIn, newId, perform } from '#kernel/index.ts';
import { contextOf } from '#web/index.ts';
import { listAllObservations, listPromises } from '#zien/index.ts';
import { note } from '../note.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const context = contextOf(event);
	const [observations, toGiveBack, promises] = await Promise.all([
		perform(listAllObservations, { limit: 50 }, context),
		perform(listAllObservations, { toGiveBack: true, limit: 20 }, context),
		letsIn(['worker'], event.locals.actor.roles) ? perform(listPromises, {}, context) : []
	]);
	return { newId: newId(), besideIds: [newId(), newId()], observations, toGiveBack, promises };
};

export const actions: Actions = { default: note };
