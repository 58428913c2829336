import { listThemes } from '#community/index.ts';
import { beginQuestionAnalysis, listTrends } from '#denken/index.ts';
import { isId, newId, perform } from '#kernel/index.ts';
import { answer, contextOf } from '#web/index.ts';
import { redirect } from '@sveltejs/kit';
import { analysisTyped } from '../analysis.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const asked = event.url.searchParams.get('thema') ?? '';
	const context = contextOf(event);
	const themeId = isId(asked) ? asked : undefined;
	const [themes, trends] = await Promise.all([
		perform(listThemes, {}, context),
		themeId ? perform(listTrends, { themeId }, context) : null
	]);
	return {
		...{ themes, themeId, newId: newId(), periods: trends?.periods ?? [] },
		trend: trends?.themes[0] ?? null
	};
};

export const actions: Actions = {
	default: (event) =>
		answer(event, beginQuestionAnalysis, {
			input: analysisTyped,
			done: ({ id }) => redirect(303, `/denken/vraaganalyses/${id}?bewaard`)
		})
};
