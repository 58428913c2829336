import { newId, perform } from '#kernel/index.ts';
import {
	keepCombination,
	moveInCombinations,
	placeCombination,
	resetCombinations,
	showCombinationSearch,
	stopCombinationSearch
} from '#verbinden/index.ts';
import { answer, contextOf } from '#web/index.ts';
import { redirect } from '@sveltejs/kit';
import { changes } from '../../../../part.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	event.depends('combination:search');
	const search = await perform(showCombinationSearch, { id: event.params.id }, contextOf(event));
	return {
		search,
		ids: search.combinations.map(() => newId()),
		themeId: event.url.searchParams.get('thema')
	};
};

const key = 'id';
export const actions: Actions = {
	stop: changes(stopCombinationSearch, { key }),
	move: changes(moveInCombinations, { key }),
	place: changes(placeCombination, { key }),
	reset: changes(resetCombinations, { key }),
	keep: (event) =>
		answer(event, keepCombination, {
			lists: ['offerIds', 'questionIds', 'asks'],
			input: ({ form: _, ...values }) => values,
			done: ({ id }) => redirect(303, `/verbinden/combinaties/${id}`)
		})
};
