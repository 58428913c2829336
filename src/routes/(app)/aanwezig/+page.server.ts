import { letsIn, newId, perform } from '#kernel/index.ts';
import { answer, contextOf } from '#web/index.ts';
import { listPresences, notePresence, showRhythm } from '#zien/index.ts';
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const context = contextOf(event);
	const [diary, rhythm] = await Promise.all([
		letsIn(['worker'], event.locals.actor.roles) ? perform(listPresences, {}, context) : [],
		perform(showRhythm, {}, context)
	]);
	return { diary, rhythm, newId: newId() };
};

export const actions: Actions = {
	default: (event) =>
		answer(event, notePresence, { done: () => redirect(303, '/aanwezig?bewaard') })
};
