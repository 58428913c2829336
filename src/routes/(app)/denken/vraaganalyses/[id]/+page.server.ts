import { walkWhy } from '#community/index.ts';
import { changeQuestionAnalysis, listSources, showQuestionAnalysis } from '#denken/index.ts';
import { newId, perform } from '#kernel/index.ts';
import { answer, contextOf, type Values } from '#web/index.ts';
import { fail, redirect } from '@sveltejs/kit';
import { keepActions } from '../../../keep.server.ts';
import { analysisTyped, typedOver } from '../analysis.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { id } = event.params;
	const context = contextOf(event);
	const [analysis, sources, thread] = await Promise.all([
		perform(showQuestionAnalysis, { id }, context),
		perform(listSources, { entryId: id }, context),
		perform(walkWhy, { id }, context)
	]);
	return { analysis, sources, thread, writeId: newId() };
};

export const actions: Actions = {
	...keepActions('/denken/vraaganalyses'),
	change: async (event) => {
		const { id } = event.params;
		const refused = await answer(event, changeQuestionAnalysis, {
			input: (values) => ({ ...analysisTyped(values), id }),
			done: () => redirect(303, `${event.url.pathname}?bewaard`)
		});
		if (refused.status !== 409) return refused;
		// Somebody else was first: what stands there now beside what was typed, and a new write to go on with.
		const now = await perform(showQuestionAnalysis, { id }, contextOf(event));
		const values: Values = { ...typedOver(now, refused.data.values), writeId: newId() };
		return fail(409, { ...refused.data, values, now });
	}
};
