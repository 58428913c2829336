import { Problem, newId, perform } from '#kernel/index.ts';
import { facets } from '#zien/index.ts';
import { changeHandover, showHandover } from '#vinden/index.ts';
import { answer, contextOf } from '#web/index.ts';
import { redirect } from '@sveltejs/kit';
import { contentOf, severalNames } from '../../content.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { id, version, draft } = await perform(
		showHandover,
		{ id: event.params.id },
		contextOf(event)
	);
	if (!draft) throw new Problem('notFound');
	return { id, version, draft, facets: [...facets] };
};

export const actions: Actions = {
	default: (event) =>
		answer(event, changeHandover, {
			lists: severalNames,
			input: ({ version, ...values }) => ({
				...{ writeId: newId(), id: event.params.id, version },
				content: contentOf(values)
			}),
			done: ({ id }) => redirect(303, `/vinden/overdracht/${id}`)
		})
};
