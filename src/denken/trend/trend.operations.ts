import { findArea, findThemes } from '#community/index.ts';
import { fieldProblem, idShape, readOperation } from '#kernel/index.ts';
import { z } from 'zod';
import { themeTrendShape, trendsOf } from './trend.ts';

/**
 * How often each theme was asked about, per period: people instead of mentions, with the word for it (77; methods.md
 * 2.1). The words are told on all themes together, whichever are asked for.
 */
export const listTrends = readOperation({
	name: 'trend.list',
	summary: { nl: 'Hoe vaak er naar iets gevraagd wordt', en: 'How often something is asked about' },
	audience: ['member'],
	input: z.strictObject({
		areaId: idShape.optional(),
		themeId: idShape.optional(),
		periodKind: z.enum(['month', 'quarter']).default('quarter')
	}),
	output: z.object({
		/** Oldest first; the last one still runs. */
		periods: z.array(z.string()),
		themes: z.array(themeTrendShape)
	}),
	example: { periodKind: 'quarter' },
	rest: { method: 'get', path: '/trends', tag: 'denken' },
	async work({ areaId, themeId, periodKind }, ask) {
		const { tx, actor } = ask;
		const { organisationId } = actor;
		if (areaId && !(await findArea(tx, organisationId, areaId)))
			throw fieldProblem('areaId', 'unknownArea');
		const { periods, themes } = await trendsOf(ask, periodKind);
		const here = areaId
			? new Set((await findThemes(tx, organisationId, areaId)).map(({ id }) => id))
			: undefined;
		return {
			periods,
			themes: themes.filter(({ id }) => (!here || here.has(id)) && (!themeId || id === themeId))
		};
	}
});
