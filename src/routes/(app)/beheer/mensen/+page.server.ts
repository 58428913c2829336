import {
	endAccess,
	giveRole,
	listInvitations,
	listPeople,
	listTeams,
	revokeInvitation,
	sendInvitation,
	takeRole
} from '#community/index.ts';
import { newId, newToken, perform } from '#kernel/index.ts';
import { answer, contextOf, runtime } from '#web/index.ts';
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const context = contextOf(event);
	const [people, teams, invitations] = await Promise.all([
		perform(listPeople, {}, context),
		perform(listTeams, {}, context),
		perform(listInvitations, {}, context)
	]);
	return {
		people,
		teams,
		invitations: invitations.filter((invitation) => !invitation.acceptedAt),
		...{ newId: newId(), writeId: newId(), sent: event.url.searchParams.has('verstuurd') }
	};
};

const back = () => redirect(303, '/beheer/mensen');

export const actions: Actions = {
	invite: (event) =>
		answer(event, sendInvitation, {
			input: (values) => ({
				...values,
				token: newToken(),
				origin: runtime().settings.origin
			}),
			done: () => redirect(303, '/beheer/mensen?verstuurd')
		}),
	revoke: (event) => answer(event, revokeInvitation, { done: back }),
	give: (event) => answer(event, giveRole, { done: back }),
	take: (event) => answer(event, takeRole, { done: back }),
	end: (event) => answer(event, endAccess, { done: back })
};
