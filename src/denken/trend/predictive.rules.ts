import { tailChance } from './numerics.rules.ts';

/** How often each series was asked in past periods, oldest first; all of the same length. */
export interface Past {
	series: readonly (readonly number[])[];
	/** Periods in a year: 12 for months, 4 for quarters. */
	yearLength: number;
}

/** What all series share: how strongly counts swing, and how the year goes. */
export interface Pooled {
	/** Variance divided by mean; 1 is a plain Poisson. */
	dispersion: number;
	/** How busy each part of the year is, beginning with the part of the oldest period; 1 is the mean. */
	season: readonly number[];
}

const sum = (numbers: readonly number[]) => numbers.reduce((so, one) => so + one, 0);

/** What the season is drawn to 1 with: as if so many more questions had come evenly over a year. */
const evenQuestions = 240;

/** What the season and the swing would look like for a handful of questions is no knowledge. */
const plain = (yearLength: number): Pooled => ({
	dispersion: 1.5,
	season: Array.from({ length: yearLength }, () => 1)
});

/**
 * Fits season and over-dispersion on all series together: one theme has too few questions to know its own. The season
 * needs two years; the over-dispersion is the mean of squared residuals (moments).
 */
export function pool({ series, yearLength }: Past): Pooled {
	const length = series[0]?.length ?? 0;
	const { dispersion: usual, season } = plain(yearLength);
	const levels = series.map((counts) => sum(counts) / Math.max(1, length));
	const level = sum(levels);
	if (length < 2 * yearLength)
		return { dispersion: dispersionOf(series, levels, season, usual), season };
	const even = evenQuestions / yearLength;
	const parts = season.map((_, part) => {
		const periods = Math.ceil((length - part) / yearLength);
		const asked = sum(
			series.map((counts) => sum(counts.filter((_count, at) => at % yearLength === part)))
		);
		return (asked + even) / (level * periods + even);
	});
	const mean = sum(parts) / yearLength;
	const fitted = parts.map((part) => part / mean);
	return { dispersion: dispersionOf(series, levels, fitted, usual), season: fitted };
}

/** What the over-dispersion is drawn to the usual with, in periods. */
const usualPeriods = 50;

function dispersionOf(
	series: Past['series'],
	levels: readonly number[],
	season: readonly number[],
	usual: number
): number {
	let [squares, free] = [usual * usualPeriods, usualPeriods];
	series.forEach((counts, index) => {
		const level = levels[index]!;
		// A squared residual says little where hardly anybody asks.
		if (level < 0.5 || counts.length < 3) return;
		counts.forEach((count, at) => {
			const mean = level * season[at % season.length]!;
			squares += (count - mean) ** 2 / mean;
		});
		free += counts.length - 1;
	});
	return Math.max(1, squares / free);
}

/** A rise is looked for in the newest period, the newest two and the newest three together. */
const looks = [1, 2, 3];

/**
 * What three looks at the same newest period cost: they overlap so much that together they err as often as two that
 * have nothing to do with each other (measured, docs/decisions/0017-trends.md).
 */
const looksWeigh = 2;

/**
 * The chance of as much as was asked lately, or more, if nothing changed: a Gamma-Poisson predictive. The level has a
 * gamma distribution from the past (Jeffreys' prior), thinned by the over-dispersion.
 * @param counts oldest first, the newest last
 * @param fewest how many past periods a look must leave
 */
export function chanceOf(counts: readonly number[], pooled: Pooled, fewest: number): number {
	const chances = looks
		.filter((newest) => newest === 1 || counts.length - newest >= fewest)
		.map((newest) => chanceOfLast(counts, newest, pooled));
	return Math.min(1, looksWeigh * Math.min(...chances));
}

/** The chance of the sum of the last so many counts or more, from all before them. */
function chanceOfLast(
	counts: readonly number[],
	newest: number,
	{ dispersion, season }: Pooled
): number {
	const since = counts.length - newest;
	const busy = counts.map((_, at) => season[at % season.length]!);
	const shape = 0.5 + sum(counts.slice(0, since)) / dispersion;
	const rate = sum(busy.slice(0, since)) / dispersion;
	const ahead = sum(busy.slice(since));
	const mean = (ahead * shape) / rate;
	const variance = dispersion * mean + (ahead * ahead * shape) / (rate * rate);
	return tailChance(sum(counts.slice(since)), mean, variance);
}
