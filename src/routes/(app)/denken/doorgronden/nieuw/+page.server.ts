import { listThemes } from '#community/index.ts';
import { beginFathom } from '#denken/index.ts';
import { newId, perform } from '#kernel/index.ts';
import { answer, contextOf } from '#web/index.ts';
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const themes = await perform(listThemes, {}, contextOf(event));
	const asked = event.url.searchParams.get('thema');
	return {
		newId: newId(),
		themes: themes.map(({ id, name }) => ({ value: id, label: name })),
		theme: themes.find(({ id }) => id === asked)?.id
	};
};

export const actions: Actions = {
	default: (event) =>
		answer(event, beginFathom, {
			done: ({ id }) => redirect(303, `/denken/doorgronden/${id}`)
		})
};
