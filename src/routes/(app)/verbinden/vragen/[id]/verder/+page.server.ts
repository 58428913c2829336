import { addATheme, gather, listThemes } from '#community/index.ts';
import { newId, perform } from '#kernel/index.ts';
import { showAsked } from '#verbinden/index.ts';
import { answer, contextOf } from '#web/index.ts';
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

/** Nothing fits: the question goes along to DENKEN as material of a theme, there or new. */
export const load: PageServerLoad = async (event) => {
	const context = contextOf(event);
	const { id } = event.params;
	const asked = await perform(showAsked, { id }, context);
	return { asked, themes: await perform(listThemes, {}, context), newThemeId: newId() };
};

export const actions: Actions = {
	lay: (event) =>
		answer(event, gather, {
			input: ({ form: _, ...values }) => ({
				...{ ...values, writeId: newId(), entryId: event.params.id }
			}),
			done: (_, { to }) => redirect(303, `/denken/themas/${encodeURIComponent(String(to))}`)
		}),
	begin: (event) =>
		answer(event, addATheme, {
			input: ({ form: _, ...values }) => ({ ...values, entryIds: [event.params.id] }),
			done: ({ id }) => redirect(303, `/denken/themas/${id}`)
		})
};
