interface Option {
	chosen: boolean;
	why: string | null;
}

/**
 * Whether a decision may stand: what was not chosen has a why, a tie that was broken says by whom, and what was reached
 * without a vote says how. Answers the first field that is missing, with the key of its sentence.
 */
export function missing(decision: {
	reached: 'vote' | 'consent' | 'otherwise';
	reachedHow: string | null;
	tieBroken: string | null;
	options: readonly Option[];
	/** Whether the choice goes through a tie in the vote. */
	breaksTie: boolean;
	/** Whether it is made from a vote that was not closed. */
	stillOpen: boolean;
}): { path: string; key: string } | undefined {
	if (decision.stillOpen && decision.reached !== 'otherwise')
		return { path: 'reached', key: 'voteStillOpen' };
	const bare = decision.options.findIndex(({ chosen, why }) => !chosen && !why);
	if (bare >= 0) return { path: `options.${bare}.why`, key: 'whyNotChosen' };
	if (decision.breaksTie && !decision.tieBroken) return { path: 'tieBroken', key: 'whoBrokeTie' };
	if (decision.reached === 'otherwise' && !decision.reachedHow)
		return { path: 'reachedHow', key: 'howReached' };
	return undefined;
}
