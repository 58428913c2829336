import { walkWhy } from '#community/index.ts';
import { newId, perform } from '#kernel/index.ts';
import {
	changeCombination,
	letCombinationGo,
	planCombination,
	sayPart,
	sayWhatCame,
	showCombination
} from '#verbinden/index.ts';
import { answer, contextOf } from '#web/index.ts';
import { redirect } from '@sveltejs/kit';
import { keepActions } from '../../../keep.server.ts';
import { changes } from '../../../part.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { id } = event.params;
	const context = contextOf(event);
	const [combination, thread] = await Promise.all([
		perform(showCombination, { id }, context),
		perform(walkWhy, { id }, context)
	]);
	return { combination, thread, newId: newId() };
};

const key = 'id';
export const actions: Actions = {
	change: changes(changeCombination, { key }),
	answer: changes(sayPart, { key }),
	came: changes(sayWhatCame, { key }),
	letGo: changes(letCombinationGo, { key }),
	plan: (event) =>
		answer(event, planCombination, {
			input: ({ form: _, ...values }) => ({ ...values, combinationId: event.params.id }),
			done: ({ id }) => redirect(303, `/doen/${id}`)
		}),
	...keepActions('/verbinden/combinaties')
};
