export const partyKinds = [
	...(['residents', 'initiative', 'organisation', 'entrepreneur'] as const),
	...(['municipality', 'other'] as const)
];
export type PartyKind = (typeof partyKinds)[number];

/** A share in percents with one decimal, a half going up: whole numbers only, so nothing is lost on the way. */
export const percent = (part: number, whole: number): number =>
	Math.floor((part * 2000 + whole) / (2 * whole)) / 10;

/** Below this many answers a count stays with the team. */
export const fewest = 10;

export interface Counted {
	approached: number;
	inFavour: number;
	against: number;
}

/**
 * Counted support, always with both ratios (83): in favour of those who answered, and how many answered.
 * methods.md 9, scenario 8: 49 for and 7 against of 86 is 87.5 % at 65.1 %.
 */
export function ratios({ approached, inFavour, against }: Counted) {
	const answered = inFavour + against;
	return {
		answered,
		noAnswer: approached - answered,
		inFavourPercent: answered === 0 ? null : percent(inFavour, answered),
		responsePercent: percent(answered, approached)
	};
}

/** Whether a count may be shown to who stands outside the team. */
export const isLargeEnough = ({ inFavour, against }: Counted): boolean =>
	inFavour + against >= fewest;

/** Residents first (19), then by kind, then in the order in which they were noted. */
export const residentsFirst = <T extends { partyKind: PartyKind }>(rows: readonly T[]): T[] =>
	rows.toSorted((a, b) => partyKinds.indexOf(a.partyKind) - partyKinds.indexOf(b.partyKind));
