import { newId, perform } from '#kernel/index.ts';
import {
	answerInitiativeInvitation,
	inviteToInitiative,
	leaveInitiative,
	noteInitiativeDeed,
	notePeopleAnswer,
	removeInitiativeDeed,
	showInitiativeTeam
} from '#team/index.ts';
import { answer, contextOf, type Values } from '#web/index.ts';
import { redirect, type RequestEvent } from '@sveltejs/kit';
import { adds } from '../../../part.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
	team: await perform(showInitiativeTeam, { id: event.params.id }, contextOf(event)),
	newId: newId()
});

/** An action about one member of the page: who it is stands in the form. */
const about =
	(operation: typeof notePeopleAnswer, write: () => Values, lists: readonly string[] = []) =>
	(event: RequestEvent) =>
		answer(event, operation, {
			lists,
			input: ({ form: _, ...values }) => ({ ...write(), ...values }),
			done: () => redirect(303, `${event.url.pathname}#wie`)
		});
const change = () => ({ writeId: newId() });

export const actions: Actions = {
	invite: adds(inviteToInitiative, { key: 'initiativeId' }),
	people: about(notePeopleAnswer, change),
	answer: about(answerInitiativeInvitation as never, change),
	leave: about(leaveInitiative as never, change),
	deed: about(noteInitiativeDeed as never, () => ({ verbs: [] }), ['verbs']),
	deedAway: about(removeInitiativeDeed as never, change)
};
