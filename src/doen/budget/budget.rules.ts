import { totals } from '#denken/index.ts';
import { addDays } from '#kernel/index.ts';

export const requestStates = [
	...(['draft', 'handedIn', 'granted', 'grantedIf', 'refused', 'accounted'] as const)
];
export type RequestState = (typeof requestStates)[number];
export const sources = ['budget', 'own', 'coFinancier'] as const;
export type Source = (typeof sources)[number];

export interface Line {
	side: 'cost' | 'cover';
	source: Source | null;
	cents: number;
}

/**
 * Where cover that a plan names comes from, by its words: a neighbourhood budget, own money, or somebody who pays along.
 * A guess that may be changed.
 */
export const sourceOf = (label: string): Source =>
	/budget|leefbaarheid|bewonersfonds/i.test(label)
		? 'budget'
		: /\b(own|eigen|zelf|kas)\b/i.test(label)
			? 'own'
			: 'coFinancier';

const sum = (rows: readonly { cents: number }[]) =>
	rows.reduce((total, { cents }) => total + cents, 0);

/** What it costs, what there is, and what is asked of the budget, all in cents; over zero is missing. */
export const balance = (lines: readonly Line[]) => ({
	...totals(lines),
	asked: sum(lines.filter(({ source }) => source === 'budget'))
});

/**
 * What came in beside what went out (methods.md 5, verantwoording): own money, co-financiers and what was granted
 * against receipts and what was given back. `left` over zero is still there, below zero more was spent than came in.
 */
export function account(
	lines: readonly Line[],
	{
		grantedCents,
		receipts,
		givenBackCents
	}: {
		grantedCents: number;
		receipts: readonly { cents: number }[];
		givenBackCents: number;
	}
) {
	const others = sum(lines.filter(({ source }) => source === 'own' || source === 'coFinancier'));
	const cameIn = others + grantedCents;
	const spent = sum(receipts);
	return { cameIn, spent, givenBack: givenBackCents, left: cameIn - spent - givenBackCents };
}

/** The last day on which a rule with a deadline is met; null when there is no deadline or no start yet. */
export const lastDay = (startsOn: string | null, daysBefore: number | null): string | null =>
	startsOn && daysBefore ? addDays(startsOn, -daysBefore) : null;

/** Amounts for a sentence, without the sign: 1.150 and 1,150. */
export function inSentence(cents: number) {
	const digits = cents % 100 === 0 ? 0 : 2;
	const fraction = { minimumFractionDigits: digits, maximumFractionDigits: digits };
	const of = (locale: string) =>
		new Intl.NumberFormat(locale, fraction).format(Math.abs(cents) / 100);
	return { missing: cents, amountNl: of('nl-NL'), amountEn: of('en-GB') };
}

/** In which states what may be done. */
const allowed = {
	/** Words and amounts change until it is handed in. */
	change: ['draft'],
	answerRules: ['draft', 'handedIn'],
	handIn: ['draft'],
	takeBack: ['handedIn'],
	decide: ['handedIn'],
	spend: ['granted', 'grantedIf', 'accounted']
} as const satisfies Record<string, readonly RequestState[]>;
export type Step = keyof typeof allowed;
export const may = (step: Step, state: RequestState): boolean =>
	(allowed[step] as readonly RequestState[]).includes(state);
