import { newId, perform } from '#kernel/index.ts';
import { beginCombinationSearch, combineForQuestion, keepCombination } from '#verbinden/index.ts';
import { answer, contextOf } from '#web/index.ts';
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const questionId = event.url.searchParams.get('vraag');
	const found = questionId
		? await perform(combineForQuestion, { questionId }, contextOf(event))
		: null;
	return {
		...{ found, newId: newId(), ids: (found?.together ?? []).map(() => newId()) },
		areaId: event.url.searchParams.get('plek'),
		themeId: event.url.searchParams.get('thema')
	};
};

export const actions: Actions = {
	search: (event) =>
		answer(event, beginCombinationSearch, {
			done: ({ id }) => {
				const theme = event.url.searchParams.get('thema');
				const about = theme ? `?thema=${encodeURIComponent(theme)}` : '';
				redirect(303, `/verbinden/combinaties/zoeken/${id}${about}`);
			}
		}),
	keep: (event) =>
		answer(event, keepCombination, {
			lists: ['offerIds', 'questionIds', 'asks'],
			done: ({ id }) => redirect(303, `/verbinden/combinaties/${id}`)
		})
};
