const isSmall = (count: number) => count >= 1 && count <= 4;

/**
 * Counts as people outside the team may read them: 1–4 are not told, and neither is their complement. As soon as one is
 * hidden there is no total, so nothing can be found by subtracting.
 */
export function forOutside(counts: readonly number[]): {
	counts: (number | null)[];
	total: number | null;
} {
	const total = counts.reduce((so, one) => so + one, 0);
	return {
		counts: counts.map((count) => (isSmall(count) ? null : count)),
		total: isSmall(total) || counts.some(isSmall) ? null : total
	};
}

/** A part of a whole as people outside the team may read it: not when it, or what is left, is 1–4. */
export const partForOutside = (part: number, whole: number): number | null =>
	isSmall(part) || isSmall(whole - part) ? null : part;
