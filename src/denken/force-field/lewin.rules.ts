/** What drives towards the goal or holds it back: strength and influence 1 to 5 (methods.md 2.3 form D, S59). */
export interface Force {
	side: 'driving' | 'restraining';
	text: string;
	strength: number;
	/** How far it can be influenced; null when not known. */
	influence: number | null;
}

/** Σ strength of each side: an aid for the conversation, not a rule for deciding (methods.md 2.3, computations). */
export function totalsOf(forces: readonly Force[]): Record<Force['side'], number> {
	const totals = { driving: 0, restraining: 0 };
	for (const { side, strength } of forces) totals[side] += strength;
	return totals;
}

/** Strength × influence; null when it is not known how far it can be influenced. */
export const weightOf = ({ strength, influence }: Force): number | null =>
	influence === null ? null : strength * influence;

/**
 * In which order to work: what restrains first, for pushing harder raises counter-pressure; within a side the highest
 * strength × influence first, then those whose influence is not known by their strength; ties by name.
 */
export const workOrder = <F extends Force>(forces: readonly F[]): F[] =>
	[...forces].sort(
		(a, b) =>
			Number(a.side === 'driving') - Number(b.side === 'driving') ||
			(weightOf(b) ?? -1) - (weightOf(a) ?? -1) ||
			b.strength - a.strength ||
			a.text.localeCompare(b.text, 'nl')
	);
