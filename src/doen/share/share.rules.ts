import { daysIn, daysThatWere, isIn, quartersBetween, type Period } from './period.rules.ts';

export type Verb = 'initiates' | 'stimulates' | 'guides' | 'facilitates' | 'supports';
export type Side = 'residents' | 'partners' | 'municipality' | 'organisations';

/** What is known of one activity or initiative. */
export interface Known {
	worker: readonly (Period & { verb: Verb })[];
	others: readonly (Period & { side: Side; byWhom: string })[];
	/** When something of it was seen: it lives in the quarters of these. */
	signs: readonly Period[];
}

/** Everybody's share in one quarter. */
export interface Quarter {
	quarter: string;
	/** The verbs of workers, in the fixed order. */
	verbs: Verb[];
	/**
	 * How much the workers did: for each verb on which part of the days that were, added up. 0 is nothing, 5 is all verbs
	 * every day.
	 */
	weight: number;
	/** Which groups and roles of residents had a part. */
	residents: string[];
	/** Partners, municipality and organisations. */
	partners: string[];
	/** Whether something of it was seen, apart from the worker. */
	isAlive: boolean;
}

const verbOrder: readonly Verb[] = ['initiates', 'stimulates', 'guides', 'facilitates', 'supports'];
const each = (names: string[]) => [...new Set(names)];

/** Everybody's share in each quarter from the first thing that is known until today. */
export function quartersOf({ worker, others, signs }: Known, today: string): Quarter[] {
	const first = [...worker, ...others, ...signs].map(({ since }) => since).sort()[0];
	if (!first || first > today) return [];
	return quartersBetween(first, today).map((quarter) => {
		const here = others.filter((one) => isIn(one, quarter) && one.since <= today);
		const held = verbOrder
			.map((verb) => ({ verb, periods: worker.filter((one) => one.verb === verb) }))
			.map(({ verb, periods }) => ({ verb, days: daysIn(periods, quarter, today) }))
			.filter(({ days }) => days > 0);
		const names = (ofResidents: boolean) =>
			each(
				here.filter((one) => (one.side === 'residents') === ofResidents).map((one) => one.byWhom)
			);
		return {
			quarter,
			verbs: held.map(({ verb }) => verb),
			weight: held.reduce((sum, { days }) => sum + days, 0) / daysThatWere(quarter, today),
			residents: names(true),
			partners: names(false),
			isAlive: here.length > 0 || signs.some((one) => isIn(one, quarter) && one.since <= today)
		};
	});
}

/** Is the worker's share shrinking while the thing lives on (methods.md 1.2, 20)? */
export type Trend = 'tooLittle' | 'quiet' | 'without' | 'shrinking' | 'steady' | 'growing';

/** What differs less than this part is called the same. */
const margin = 0.1;

const average = (quarters: readonly Quarter[]) =>
	quarters.reduce((sum, { weight }) => sum + weight, 0) / quarters.length;

/**
 * Compares the earlier half of the quarters with the later half; of an odd number the middle one belongs to neither.
 * With fewer than two quarters, or without a noted share of a worker, there is too little to say anything. What was not
 * seen in the later half is quiet: then a smaller share is no sign that it holds without the worker.
 */
export function trendOf(quarters: readonly Quarter[]): Trend {
	const half = Math.floor(quarters.length / 2);
	if (half === 0 || quarters.every(({ verbs }) => verbs.length === 0)) return 'tooLittle';
	const [earlier, later] = [quarters.slice(0, half), quarters.slice(-half)];
	if (!later.some(({ isAlive }) => isAlive)) return 'quiet';
	const [before, now] = [average(earlier), average(later)];
	if (now === 0) return 'without';
	if (now < before * (1 - margin)) return 'shrinking';
	return now > before * (1 + margin) ? 'growing' : 'steady';
}

/** In how many of several things workers, residents and partners had a part, per quarter. */
export const countedTogether = (things: readonly (readonly Quarter[])[], quarters: string[]) =>
	quarters.map((quarter) => {
		const here = things.flatMap((thing) => thing.filter((one) => one.quarter === quarter));
		const count = (holds: (one: Quarter) => boolean) => here.filter(holds).length;
		return {
			quarter,
			workers: count(({ verbs }) => verbs.length > 0),
			residents: count((one) => one.residents.length > 0),
			partners: count((one) => one.partners.length > 0),
			verbs: Object.fromEntries(
				verbOrder.map((verb) => [verb, count(({ verbs }) => verbs.includes(verb))])
			) as Record<Verb, number>
		};
	});
