import { invite, listInvited, uninvite } from '#doen/index.ts';
import { newId, perform } from '#kernel/index.ts';
import { contextOf } from '#web/index.ts';
import { onTime, timeOf } from '../time.server.ts';
import type { Actions, PageServerLoad } from './$types';

/** Who is invited to one time of a meeting, and what they answered; for the team. */
export const load: PageServerLoad = async (event) => {
	const context = contextOf(event);
	const { activity, starts } = await timeOf(event, context);
	const invited = starts
		? await perform(listInvited, { activityId: event.params.id, starts }, context)
		: [];
	return { id: event.params.id, activity, starts, invited, newId: newId() };
};

export const actions: Actions = {
	invite: onTime(invite, { beside: ['activityId', 'starts'] }),
	uninvite: onTime(uninvite, { fresh: true })
};
