/** Participation ladders (methods.md 4.1-4.3) with how many levels each has, counted from 1. */
export const ladders = { arnstein: 8, edelenbos: 5, rob: 5 } as const;
export type Ladder = keyof typeof ladders;

export interface Influence {
	ladder: Ladder | null;
	promised: number | null;
	wanted: number | null;
	claimed: number | null;
}

export const noInfluence: Influence = { ladder: null, promised: null, wanted: null, claimed: null };

/** Whether the levels stand on the ladder. */
export const fits = ({ ladder, promised, wanted, claimed }: Influence): boolean =>
	[promised, wanted, claimed].every(
		(level) => level === null || (ladder !== null && level >= 1 && level <= ladders[ladder])
	);

/** As one text, so that a version holds it: "edelenbos 4 - 3". */
export const influenceText = ({ ladder, promised, wanted, claimed }: Influence): string =>
	ladder ? [ladder, promised ?? '-', wanted ?? '-', claimed ?? '-'].join(' ') : '';

/** The way back from that text. */
export function influenceOf(text: string): Influence {
	const [ladder, ...levels] = text.split(' ');
	if (!ladder) return noInfluence;
	const [promised = null, wanted = null, claimed = null] = levels.map((level) =>
		level === '-' ? null : Number(level)
	);
	return { ladder: ladder as Ladder, promised, wanted, claimed };
}

/**
 * How many steps the second level stands from the first: below zero is less influence than the first.
 * A ladder is no goal: this says what differs, not what is better.
 */
export const gap = (first: number | null, second: number | null): number | null =>
	first === null || second === null ? null : second - first;
