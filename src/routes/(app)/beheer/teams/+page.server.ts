import { addATeam, listTeams } from '#community/index.ts';
import { newId, perform } from '#kernel/index.ts';
import { answer, contextOf } from '#web/index.ts';
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
	newId: newId(),
	teams: await perform(listTeams, {}, contextOf(event))
});

export const actions: Actions = {
	default: (event) => answer(event, addATeam, { done: () => redirect(303, '/beheer/teams') })
};
