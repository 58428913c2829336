import { holdTogether } from './false-discovery.rules.ts';
import { chanceOf, pool } from './predictive.rules.ts';

/** From nothing to see, over a signal, to a trend: three words, never mixed (design.md, the computing core, 3). */
export const trendWords = ['none', 'signal', 'possibleTrend', 'trend'] as const;
export type TrendWord = (typeof trendWords)[number];

/** How one theme was asked about. */
export interface Series {
	/** Distinct askers per period, oldest first; the last one is told about. All series are of the same length. */
	counts: readonly number[];
	/** Independent sources in the newest period. */
	sources: number;
}

export interface Told {
	word: TrendWord;
	/** Fewer than five askers: a signal at most, and said to be small. */
	isSmall: boolean;
	askers: number;
	sources: number;
	/** The mean of the two periods before. */
	meanBefore: number;
	/** "1 op N bij toeval": how rare it would be if nothing changed; null while the past is too short. */
	oneIn: number | null;
	/** Too few per period to tell a trend: look at a larger area or a longer period. */
	lookWider: boolean;
}

const fewestForSignal = 3;
const fewestSources = 2;
const fewestForTrend = 5;
/** Below so many askers a period no trend can be told. */
const lowestLevel = 2;
const rare = 0.01;
const falseShare = 0.1;

/** Past periods that are needed before chance is spoken of: a year of months, two years of quarters. */
export const fewestPast = (yearLength: number): number => (yearLength === 12 ? 12 : 8);

/** Periods of the past that are looked at: four years. */
export const mostPast = (yearLength: number): number => 4 * yearLength;

const mean = (counts: readonly number[]) =>
	counts.length === 0 ? 0 : counts.reduce((so, one) => so + one, 0) / counts.length;

/**
 * Gives each series its word. A trend is told on the panel as a whole: the more is looked at, the more is seen by
 * chance, so false discoveries are held down together. Every word from possible trend asks for two sources, as a signal
 * does: one voice, however loud, is none.
 * @param yearLength periods in a year: 12 or 4
 */
export function tellTrends(panel: readonly Series[], yearLength: number): Told[] {
	const past = panel.map(({ counts }) => counts.slice(0, -1));
	const fewest = fewestPast(yearLength);
	const knowsPast = (past[0]?.length ?? 0) >= fewest;
	const pooled = pool({ series: past, yearLength });
	const chances = panel.map(({ counts }) => (knowsPast ? chanceOf(counts, pooled, fewest) : null));
	const isSuited = (index: number) =>
		chances[index] !== null &&
		panel[index]!.counts.at(-1)! >= fewestForTrend &&
		mean(past[index]!) >= lowestLevel;
	const suited = panel.map((_, index) => index).filter(isSuited);
	const held = holdTogether(
		suited.map((index) => chances[index]!),
		falseShare
	);
	const holds = new Set(suited.filter((_, at) => held[at]));
	return panel.map(({ counts, sources }, index) => {
		const askers = counts.at(-1) ?? 0;
		const meanBefore = mean(past[index]!.slice(-2));
		const chance = chances[index]!;
		const isHeardTwice = sources >= fewestSources;
		const isSignal = askers >= fewestForSignal && isHeardTwice && askers > meanBefore;
		const isRare = askers >= fewestForTrend && isHeardTwice && chance !== null && chance < rare;
		const word = isRare ? (holds.has(index) ? 'trend' : 'possibleTrend') : undefined;
		return {
			word: word ?? (isSignal ? 'signal' : 'none'),
			...{ isSmall: askers < fewestForTrend, askers, sources, meanBefore },
			oneIn: chance === null ? null : oneIn(chance),
			lookWider: mean(past[index]!) < lowestLevel
		};
	});
}

/** A chance as "1 in N", no sharper than two digits and no rarer than 1 in 10,000. */
function oneIn(chance: number): number {
	const exact = Math.min(10_000, 1 / Math.max(chance, 1e-300));
	const step = 10 ** Math.max(0, Math.floor(Math.log10(exact)) - 1);
	return Math.round(exact / step) * step;
}
