import { listTeams } from '#community/index.ts';
import { dayOf, newId, perform } from '#kernel/index.ts';
import { beginReport } from '#vinden/index.ts';
import { answer, contextOf } from '#web/index.ts';
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const year = dayOf(new Date()).slice(0, 4);
	const teams = await perform(listTeams, {}, contextOf(event));
	const [ownTeam] = event.locals.actor.teamIds;
	return {
		...{ newId: newId(), teams },
		usual: { from: `${year}-01-01`, until: `${year}-12-31`, teamId: ownTeam }
	};
};

export const actions: Actions = {
	default: (event) =>
		answer(event, beginReport, { done: ({ id }) => redirect(303, `/vinden/verslagen/${id}`) })
};
