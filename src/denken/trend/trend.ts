import { dayOf, idShape, type Ask, type Read } from '#kernel/index.ts';
import { z } from 'zod';
import { distinctAskers, type Asked, type Mention } from './askers.rules.ts';
import { forOutside } from './outside.rules.ts';
import {
	firstDayOf,
	periodOf,
	periodsUntil,
	yearLengths,
	type PeriodKind
} from './period.rules.ts';
import { findFirstDay, findMentions, findTeamsOfThemes } from './trend.store.ts';
import { mostPast, tellTrends, trendWords, type Told } from './trend.rules.ts';

/** How often one theme was asked about. Outside its team small counts are null, and what they could be found from. */
export const themeTrendShape = z.object({
	id: idShape,
	name: z.string(),
	areaId: idShape.nullable(),
	/** Whether the reader belongs to the team that keeps the theme, so sees small counts. */
	isInside: z.boolean(),
	/** One for each period. */
	points: z.array(
		z.object({
			askers: z.int().nullable(),
			mentions: z.int().nullable(),
			sources: z.array(z.string())
		})
	),
	word: z.enum(trendWords),
	isSmall: z.boolean(),
	meanBefore: z.number().nullable(),
	/** "1 op N bij toeval"; null while the past is too short. */
	oneIn: z.number().nullable(),
	lookWider: z.boolean()
});
export type ThemeTrend = z.infer<typeof themeTrendShape>;

/** How many periods are shown; more of the past is weighed along. */
const shown = { month: 12, quarter: 8 };

/** All themes this reader may see, with how often each was asked about and the word for it. */
export async function trendsOf(
	{ tx, actor, clock }: Pick<Ask<Read>, 'tx' | 'actor' | 'clock'>,
	kind: PeriodKind
): Promise<{ periods: string[]; themes: ThemeTrend[] }> {
	const { organisationId } = actor;
	const yearLength = yearLengths[kind];
	const all = periodsUntil(dayOf(clock()), kind, mostPast(yearLength) + 1);
	const begun = periodOf((await findFirstDay(tx, organisationId)) ?? dayOf(clock()), kind);
	// Before the first question nobody listened: that is no past of noughts.
	const periods = all.filter((period, at) => period >= begun || at >= all.length - 3);
	const themes = await findTeamsOfThemes(tx, organisationId);
	const mentions = await findMentions(tx, organisationId, firstDayOf(periods[0]!));
	const asked = themes.map(({ id }) => {
		const mine = mentions.filter(({ themeId }) => themeId === id);
		return periods.map((period) => askedIn(mine, period, kind));
	});
	const told = tellTrends(
		asked.map((points) => ({
			counts: points.map(({ askers }) => askers),
			sources: points.at(-1)!.sources.length
		})),
		yearLength
	);
	return {
		periods: periods.slice(-shown[kind]),
		themes: themes.map(({ teamId, authorId, ...theme }, index) => {
			const isInside = teamId ? actor.teamIds.includes(teamId) : authorId === actor.personId;
			const points = asked[index]!.slice(-shown[kind]);
			return { ...theme, ...(isInside ? inside : outside)(points, told[index]!), isInside };
		})
	};
}

const askedIn = (mentions: readonly Mention[], period: string, kind: PeriodKind): Asked =>
	distinctAskers(
		mentions.filter(({ happenedOn }) => periodOf(happenedOn, kind) === period),
		mentions
	);

const inside = (points: Asked[], { word, isSmall, meanBefore, oneIn, lookWider }: Told) => ({
	...{ points, word, isSmall, meanBefore, oneIn, lookWider }
});

/** What could lead back to a small count is left out with it: mentions, sources, the mean, the chance, a small signal. */
function outside(points: Asked[], { isSmall, lookWider, ...told }: Told) {
	const word = isSmall ? ('none' as const) : told.word;
	const { counts } = forOutside(points.map(({ askers }) => askers));
	const hidden = counts.map((askers, at) => ({
		...{ askers, mentions: null, sources: askers ? points[at]!.sources : [] }
	}));
	return { points: hidden, word, isSmall, meanBefore: null, oneIn: null, lookWider };
}
