export const answers = ['yes', 'partly', 'no'] as const;
export type Answer = (typeof answers)[number];
/** What those who were close say together. */
export const standings = ['notAsked', 'confirmed', 'partly', 'contradicted'] as const;
export type Standing = (typeof standings)[number];

/**
 * How an outcome stands by what was said of it (methods.md 6.4, step 4): one "no" is never voted away, and only "yes"
 * confirms; the words of each stay beside it.
 */
export function standingOf(said: readonly Answer[]): Standing {
	if (said.includes('no')) return 'contradicted';
	if (said.includes('partly')) return 'partly';
	return said.length > 0 ? 'confirmed' : 'notAsked';
}

interface Came {
	id: string;
	intended: boolean | null;
	direction: 'positive' | 'negative';
	/** The hoped-for effects it came with. */
	effectIds: readonly string[];
}

/**
 * What was intended beside what came (R92): each hoped-for effect with its outcomes (none: not come, or not yet), the
 * intended ones that belong to no effect, and what nobody had intended or nobody said so of. Each outcome stands
 * somewhere, negative ones as well as positive ones.
 */
export function besideIntended<E extends { id: string }, O extends Came>(
	effects: readonly E[],
	outcomes: readonly O[]
): { hoped: { effect: E; came: O[] }[]; also: O[]; unintended: O[] } {
	const known = new Set(effects.map(({ id }) => id));
	const tied = (outcome: O) => outcome.effectIds.some((id) => known.has(id));
	return {
		hoped: effects.map((effect) => ({
			effect,
			came: outcomes.filter((outcome) => outcome.effectIds.includes(effect.id))
		})),
		also: outcomes.filter((outcome) => !tied(outcome) && outcome.intended === true),
		unintended: outcomes.filter((outcome) => !tied(outcome) && outcome.intended !== true)
	};
}
