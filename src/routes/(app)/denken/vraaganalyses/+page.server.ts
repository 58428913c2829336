import { listQuestionAnalyses, listTrends } from '#denken/index.ts';
import { isId, perform } from '#kernel/index.ts';
import { contextOf } from '#web/index.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const asked = event.url.searchParams;
	const areaId = isId(asked.get('plek') ?? '') ? asked.get('plek')! : undefined;
	const kind: 'month' | 'quarter' = asked.get('per') === 'month' ? 'month' : 'quarter';
	const context = contextOf(event);
	const [trends, analyses] = await Promise.all([
		perform(listTrends, { areaId, periodKind: kind }, context),
		perform(listQuestionAnalyses, {}, context)
	]);
	const hasQuestions = ({ points, isInside }: (typeof trends.themes)[number]) =>
		!isInside || points.some(({ mentions }) => mentions);
	return {
		...{ areaId, kind, analyses, periods: trends.periods },
		themes: trends.themes.filter(hasQuestions).map((theme) => ({
			...theme,
			analyses: analyses.filter(({ themeId }) => themeId === theme.id)
		}))
	};
};
