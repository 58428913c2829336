import { wordsOf } from '#community/index.ts';
import type { Ask, Read } from '#kernel/index.ts';
import type { z } from 'zod';
import { forOutside, trendsOf } from '../trend/index.ts';
import { openIn, readsLikeSolution } from './question-analysis.rules.ts';
import type { analysisShape } from './question-analysis.schema.ts';
import { findAnalysis, findQuestionsOf, findReadings } from './question-analysis.store.ts';

/** The analysis as a page shows it; undefined when it is not there for this reader. */
export async function analysisOf(
	ask: Pick<Ask<Read>, 'tx' | 'actor' | 'clock'>,
	id: string
): Promise<z.output<typeof analysisShape> | undefined> {
	const { tx, actor } = ask;
	const { organisationId } = actor;
	const words = await wordsOf(tx, organisationId, id, 'questionAnalysis');
	const found = await findAnalysis(tx, organisationId, id);
	if (!words || !found) return undefined;
	const { themeId, themeName, teamId, authorId, checkedWith, ...kept } = found;
	const readings = await findReadings(tx, organisationId, id);
	const questions = (await findQuestionsOf(tx, organisationId, id, 'uses')).map((question) => ({
		...question,
		readsLikeSolution: readsLikeSolution(question.text)
	}));
	const { periods, themes } = themeId
		? await trendsOf(ask, 'quarter')
		: { periods: [], themes: [] };
	const isInside = teamId ? actor.teamIds.includes(teamId) : authorId === actor.personId;
	const outside = checkedWith === null ? null : forOutside([checkedWith]).counts[0]!;
	const analysis = { ...words, ...kept, readings, questions };
	return {
		...(analysis as Omit<z.output<typeof analysisShape>, 'open'>),
		checkedWith: isInside ? checkedWith : outside,
		theme: themeId ? { id: themeId, name: themeName! } : null,
		trend: themes.find((one) => one.id === themeId) ?? null,
		periods,
		open: openIn(analysis)
	};
}
