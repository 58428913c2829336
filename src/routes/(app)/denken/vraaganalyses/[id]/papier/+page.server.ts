import { forOutside, listSources, showQuestionAnalysis } from '#denken/index.ts';
import { dayOf, perform } from '#kernel/index.ts';
import { contextOf } from '#web/index.ts';
import { registerOf } from '../../../../register.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { id } = event.params;
	const context = contextOf(event);
	const [analysis, sources] = await Promise.all([
		perform(showQuestionAnalysis, { id }, context),
		perform(listSources, { entryId: id }, context)
	]);
	const told = analysis.trend?.points.map(({ askers }) => askers) ?? [];
	return {
		...{ analysis, sources, register: registerOf(event.url), today: dayOf(new Date()) },
		/** The last four periods, as people outside the team may read them. */
		counts: analysis.periods.slice(-4).map((period, at) => {
			const askers = told.slice(-4)[at] ?? null;
			return { period, askers: askers === null ? null : forOutside([askers]).counts[0]! };
		})
	};
};
