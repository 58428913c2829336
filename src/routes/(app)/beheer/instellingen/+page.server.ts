import { changeSettings, showOrganisation } from '#community/index.ts';
import { newId, perform } from '#kernel/index.ts';
import { answer, contextOf } from '#web/index.ts';
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
	writeId: newId(),
	organisation: await perform(showOrganisation, {}, contextOf(event)),
	kept: event.url.searchParams.has('bewaard')
});

export const actions: Actions = {
	default: (event) =>
		answer(event, changeSettings, { done: () => redirect(303, '/beheer/instellingen?bewaard') })
};
