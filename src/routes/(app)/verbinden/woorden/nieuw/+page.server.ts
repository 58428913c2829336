import { letsIn, newId, perform } from '#kernel/index.ts';
import { addOwnSubject, listSubjects } from '#verbinden/index.ts';
import { answer, contextOf } from '#web/index.ts';
import { redirect } from '@sveltejs/kit';
import { subjectPath } from '../paths.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
	newId: newId(),
	mayDecide: letsIn(['coordinator'], event.locals.actor.roles),
	subjects: await perform(listSubjects, {}, contextOf(event))
});

export const actions: Actions = {
	default: (event) =>
		answer(event, addOwnSubject, {
			done: ({ id }) => redirect(303, subjectPath(id, { gedaan: 'saved' }))
		})
};
