/** How one role weighs an option by a criterion; null is unknown. */
export interface Score {
	who: string;
	optionId: string;
	criterionId: string;
	score: number | null;
}

export interface Weighed {
	optionId: string;
	/** Σ weight × score over what is known. */
	sum: number;
	/** What the sum could have been at most over what is known: Σ weight × 4. */
	most: number;
	/** How many scores are unknown, those nobody gave included. */
	unknown: number;
	/** The sum as a share of the most; null when nothing is known. */
	share: number | null;
}

/**
 * What the professionals weigh, per option: a weighted sum over what is known, with what is unknown counted beside it.
 * A role that scored nothing at all does not take part.
 */
export function weigh(
	optionIds: readonly string[],
	criteria: readonly { id: string; weight: number }[],
	scores: readonly Score[]
): Weighed[] {
	const roles = new Set(scores.map(({ who }) => who)).size;
	return optionIds.map((optionId) => {
		let [sum, most, known] = [0, 0, 0];
		for (const { id, weight } of criteria)
			for (const one of scores) {
				if (one.optionId !== optionId || one.criterionId !== id || one.score === null) continue;
				sum += weight * one.score;
				most += weight * 4;
				known += 1;
			}
		const unknown = criteria.length * roles - known;
		return { optionId, sum, most, unknown, share: most > 0 ? sum / most : null };
	});
}

/** The options that professionals weigh highest, by share of what is known: equal ones together. */
export function highest(weighed: readonly Weighed[]): string[] {
	const best = Math.max(...weighed.map(({ share }) => share ?? -1));
	if (best < 0) return [];
	return weighed.filter(({ share }) => share === best).map(({ optionId }) => optionId);
}

/** How what residents put first stands beside what professionals put first. */
export type Beside = 'same' | 'partly' | 'differ' | null;

/** Whether both put the same first; null while either says nothing. */
export function besideEachOther(
	residents: readonly string[],
	professionals: readonly string[]
): Beside {
	if (residents.length === 0 || professionals.length === 0) return null;
	const shared = residents.filter((id) => professionals.includes(id)).length;
	if (shared === 0) return 'differ';
	return shared === residents.length && shared === professionals.length ? 'same' : 'partly';
}
