import { newId, perform } from '#kernel/index.ts';
import {
	addMirrorLine,
	changeCoaching,
	changeMirrorLine,
	endCoaching,
	noteWhatCame,
	removeMirrorLine,
	showCoaching,
	wipeCoaching
} from '#team/index.ts';
import { answer, contextOf } from '#web/index.ts';
import { redirect } from '@sveltejs/kit';
import { adds, changes } from '../../../part.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
	moment: await perform(showCoaching, { id: event.params.id }, contextOf(event)),
	newId: newId()
});

const key = 'coachingId';
export const actions: Actions = {
	change: changes(changeCoaching, { key: 'id' }),
	came: changes(noteWhatCame, { key: 'id' }),
	end: changes(endCoaching, { key: 'id' }),
	mirror: adds(addMirrorLine, { key }),
	mirrorSay: changes(changeMirrorLine, { key }),
	mirrorAway: changes(removeMirrorLine, { key }),
	wipe: (event) =>
		answer(event, wipeCoaching, {
			input: ({ form: _, ...values }) => ({ ...values, writeId: newId(), id: event.params.id }),
			done: () => redirect(303, '/team/houding')
		})
};
