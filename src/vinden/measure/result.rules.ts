import { meanOf, rounded, type Exact } from './exact.rules.ts';
import {
	bandAt,
	bandsOf,
	plainMeanOf,
	scoreOf,
	subscaleOf,
	type Answers,
	type ItemPart,
	type Questionnaire
} from './scoring.rules.ts';
import {
	blocksOf,
	mayTellBeside,
	mayTellSubset,
	toldOf,
	visibleCells,
	type Member
} from './suppression.rules.ts';

/** One filled-in questionnaire, as only the closing of its moment sees it. */
export interface Filled {
	id: string;
	answers: Answers;
	background: number | null;
	codeMark: string | null;
}
/** What may be told of one moment. It is kept as it is; nothing else of the answers leaves the store. */
export interface MomentResult {
	told: 'few' | 'same' | 'told';
	/** Only when told. The mean and the steps are of the scores; plainMean of the answers themselves. */
	group: { n: number; mean: number; plainMean: number | null; bands: number[] } | null;
	/** By option of the background question, the last one for who did not say; null is not told. */
	split: ({ n: number; mean: number } | null)[];
	parts: { emotional: number; social: number } | null;
	/** For the same people only, linked by their own code. */
	change: { n: number; before: number; now: number } | null;
}

interface Scored extends Member {
	score: Exact;
	filled: Filled;
}

/** The answers of which enough was filled in to count. */
export const scoredOf = (asked: Questionnaire, all: readonly Filled[]): Scored[] =>
	all.flatMap((filled) => {
		const score = scoreOf(asked, filled.answers);
		return score ? [{ id: filled.id, score, filled, band: bandAt(asked, score) }] : [];
	});

const mean = (of: readonly Scored[]) => rounded(meanOf(of.map(({ score }) => score))!);

/** The split by background: a cell for each option, the last one for who did not say. */
const cellsOf = (scored: readonly Scored[], options: number): Scored[][] =>
	Array.from({ length: options + 1 }, (_, index) =>
		scored.filter(({ filled }) => (filled.background ?? options) === index)
	);

/** The sets of one moment that follow from what is told of it; none when nothing is told. */
export function blocksAt(scored: readonly Scored[], options: number): (readonly Member[])[] {
	if (toldOf(scored) !== 'told') return [];
	if (options === 0) return [scored];
	const cells = cellsOf(scored, options);
	return blocksOf(cells, visibleCells(cells));
}

function partsOf(asked: Questionnaire, scored: readonly Scored[]): MomentResult['parts'] {
	if (asked.scoring !== 'djg6' && asked.scoring !== 'djg11') return null;
	const means = (['emotional', 'social'] as ItemPart[]).map((part) => {
		const known = scored.flatMap((one) => {
			const score = subscaleOf(asked, one.filled.answers, part);
			return score ? [{ id: one.id, band: Number(score.num), score }] : [];
		});
		const ids = new Set(known.map(({ id }) => id));
		const safe = toldOf(known) === 'told' && mayTellSubset([scored], ids);
		return safe ? rounded(meanOf(known.map(({ score }) => score))!) : null;
	});
	const [emotional, social] = means as [number | null, number | null];
	return emotional === null || social === null ? null : { emotional, social };
}

/** The people who linked their answers of two moments, by a code that stands once at each. */
export function linkedOf(before: readonly Scored[], now: readonly Scored[]): [Scored, Scored][] {
	const byCode = new Map(before.map((one) => [one.filled.codeMark, one]));
	return now.flatMap((one): [Scored, Scored][] => {
		const earlier = one.filled.codeMark ? byCode.get(one.filled.codeMark) : undefined;
		return earlier ? [[earlier, one]] : [];
	});
}

const ids = (of: readonly Member[]): Set<string> => new Set(of.map(({ id }) => id));

interface Moments {
	/** The answers of this moment. */
	now: readonly Filled[];
	/** Those of the moment before, while they are there; of a moment that closed earlier. */
	before?: readonly Filled[];
	/** Those of the other moments of which a change since before was told. */
	earlier?: readonly (readonly Filled[])[];
}

function changeOf(
	asked: Questionnaire,
	options: number,
	{ now, before = [], earlier = [] }: Moments
): MomentResult['change'] {
	const [then, today] = [scoredOf(asked, before), scoredOf(asked, now)];
	const pairs = linkedOf(then, today);
	const [first, second] = [pairs.map(([one]) => one), pairs.map(([, one]) => one)];
	const others = earlier.map((filled) =>
		ids(linkedOf(then, scoredOf(asked, filled)).map(([one]) => one))
	);
	const safe =
		mayTellBeside(blocksAt(then, options), others, ids(first)) &&
		mayTellSubset(blocksAt(today, options), ids(second));
	return safe ? { n: pairs.length, before: mean(first), now: mean(second) } : null;
}

/**
 * What may be told of a moment that closes. Group only, after disclosure control.
 * @param options how many options the background question has; 0 when there is none
 */
export function resultOf(asked: Questionnaire, options: number, moments: Moments): MomentResult {
	const scored = scoredOf(asked, moments.now);
	const told = toldOf(scored);
	if (told !== 'told') return { told, group: null, split: [], parts: null, change: null };
	const plain = scored.flatMap(({ filled }) => plainMeanOf(asked, filled.answers) ?? []);
	const cells = options > 0 ? cellsOf(scored, options) : [];
	const visible = visibleCells(cells);
	return {
		told,
		group: {
			...{ n: scored.length, mean: mean(scored) },
			plainMean: plain.length === scored.length ? rounded(meanOf(plain)!, 2) : null,
			bands: bandsOf(asked).map((_, index) => scored.filter(({ band }) => band === index).length)
		},
		split: cells.map((cell, index) =>
			visible[index] ? { n: cell.length, mean: mean(cell) } : null
		),
		parts: partsOf(asked, scored),
		change: changeOf(asked, options, moments)
	};
}
