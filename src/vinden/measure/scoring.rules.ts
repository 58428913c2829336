import { exact, isLess, meanOf, minus, times, type Exact } from './exact.rules.ts';

export const scorings = ['asIs', 'who5', 'meanToTen', 'sum', 'djg6', 'djg11'] as const;
export type Scoring = (typeof scorings)[number];
/** Where an item of De Jong Gierveld belongs. */
export type ItemPart = 'emotional' | 'social';

export interface Item {
	nl: string;
	en: string;
	reverse: boolean;
	part?: ItemPart;
}
export interface Option {
	value: number;
	nl: string;
	en: string;
}
/** What is asked and how it is counted: kept with the data, because variants differ (methods.md 6.7). */
export interface Questionnaire {
	items: Item[];
	options: Option[];
	scoring: Scoring;
	/** What stands above the items; empty when nothing does. */
	intro: { nl: string; en: string };
	/** Who made it and where it comes from. */
	source: string;
	/** Whether the wording is not the official one. */
	altered: boolean;
}
/** The answers to the items in order; null where none was given. */
export type Answers = readonly (number | null)[];

const lowest = ({ options }: Questionnaire) => Math.min(...options.map(({ value }) => value));
const highest = ({ options }: Questionnaire) => Math.max(...options.map(({ value }) => value));

/** The answers that were given, turned round where the item says the opposite. */
function given(asked: Questionnaire, answers: Answers, part?: ItemPart): number[] {
	const turned = lowest(asked) + highest(asked);
	return asked.items.flatMap((item, index) => {
		const value = answers[index] ?? null;
		if (value === null || (part && item.part !== part)) return [];
		return [item.reverse ? turned - value : value];
	});
}

/** De Jong Gierveld: emotional items count at "min of meer" or "ja", social items at "min of meer" or "nee" (S41). */
const counts = (part: ItemPart | undefined, value: number) =>
	part === 'emotional' ? value >= 2 : value <= 2;

/**
 * The loneliness total: valid with at most one item missing; a subscale only with none missing.
 * Of a group of ten or more, never of a person.
 */
function lonely(asked: Questionnaire, answers: Answers, part?: ItemPart): number | null {
	const items = asked.items.map((item, index) => ({ ...item, value: answers[index] ?? null }));
	const mine = items.filter((item) => !part || item.part === part);
	const missing = mine.filter(({ value }) => value === null).length;
	if (missing > (part ? 0 : 1)) return null;
	return mine.filter((item) => item.value !== null && counts(item.part, item.value)).length;
}

/** The score of one filled-in questionnaire; null when too much was left open (methods.md 6.7). */
export function scoreOf(asked: Questionnaire, answers: Answers): Exact | null {
	const [known, all] = [given(asked, answers), asked.items.length];
	const sum = known.reduce((total, value) => total + value, 0);
	switch (asked.scoring) {
		case 'djg6':
		case 'djg11': {
			const total = lonely(asked, answers);
			return total === null ? null : exact(total);
		}
		case 'meanToTen': {
			if (known.length * 4 < all * 3) return null;
			const low = lowest(asked);
			return times(
				minus(exact(sum, known.length), exact(low)),
				exact(10, Math.max(1, highest(asked) - low))
			);
		}
		case 'who5':
			return known.length === all ? exact(sum * 4) : null;
		case 'sum':
		case 'asIs':
			return known.length === all ? exact(sum) : null;
	}
}

/** The mean of the answers themselves, where the score is made of it; null when too much was left open. */
export function plainMeanOf(asked: Questionnaire, answers: Answers): Exact | null {
	if (asked.scoring !== 'meanToTen' || scoreOf(asked, answers) === null) return null;
	return meanOf(given(asked, answers).map((value) => exact(value))) ?? null;
}

/** A subscale of De Jong Gierveld; null when one of its items is missing. */
export const subscaleOf = (
	asked: Questionnaire,
	answers: Answers,
	part: ItemPart
): Exact | null => {
	const found = lonely(asked, answers, part);
	return found === null ? null : exact(found);
};

/** A step of the distribution: scores from and up to here; the last one holds its end too. */
export interface Band {
	from: number;
	to: number;
	/** The option itself, where each option is a step. */
	option?: number;
}

/** Above these scores a next step begins. */
const ends: Partial<Record<Scoring, readonly number[]>> = {
	who5: [24, 50, 75, 100],
	djg6: [1, 4, 6],
	djg11: [2, 8, 10, 11]
};

/** The steps in which a distribution is told: few and broad, so that no single answer stands out. */
export function bandsOf(asked: Questionnaire): Band[] {
	const fixed = ends[asked.scoring];
	if (fixed)
		return fixed.map((to, index) => ({ from: index === 0 ? 0 : fixed[index - 1]! + 1, to }));
	if (asked.scoring === 'asIs' && asked.options.length <= 5)
		return asked.options.map(({ value }, option) => ({ from: value, to: value, option }));
	const many = asked.items.length;
	const [low, high] =
		asked.scoring === 'meanToTen'
			? [0, 10]
			: asked.scoring === 'asIs'
				? [lowest(asked), highest(asked)]
				: [many * lowest(asked), many * highest(asked)];
	if (asked.scoring === 'meanToTen')
		return [0, 2.5, 5, 7.5].map((from) => ({ from, to: from + 2.5 }));
	const size = Math.ceil((high - low + 1) / 4);
	return [0, 1, 2, 3]
		.map((step) => ({ from: low + step * size, to: Math.min(high, low + (step + 1) * size - 1) }))
		.filter(({ from, to }) => from <= to);
}

/** In which step a score falls. */
export function bandAt(asked: Questionnaire, score: Exact): number {
	const bands = bandsOf(asked);
	const at = bands.findLastIndex(({ from }) => !isLess(score, exact(Math.round(from * 10), 10)));
	return Math.max(0, at);
}
