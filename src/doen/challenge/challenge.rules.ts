/** How a right to challenge goes (methods.md 5). */
export const challengeStates = [
	...(['exploring', 'notified', 'talking', 'bid', 'assessing'] as const),
	...(['trial', 'granted', 'rejected', 'evaluation'] as const)
];
export type ChallengeState = (typeof challengeStates)[number];

/** From where to where; after a rejection a trial may still come, and every outcome may be looked back on. */
const moves: Record<ChallengeState, readonly ChallengeState[]> = {
	exploring: ['notified'],
	notified: ['talking', 'exploring'],
	talking: ['bid', 'exploring'],
	bid: ['assessing', 'talking'],
	assessing: ['trial', 'granted', 'rejected', 'talking'],
	trial: ['evaluation', 'granted', 'rejected'],
	granted: ['evaluation'],
	rejected: ['trial', 'evaluation', 'talking'],
	evaluation: ['talking', 'granted', 'trial']
};
export const challengeMoves = (from: ChallengeState) => moves[from];

/** A rejection needs its reason, and so does a step back to talking or exploring. */
export const challengeAsksReason = (from: ChallengeState, to: ChallengeState): boolean =>
	to === 'rejected' || to === 'exploring' || (to === 'talking' && from !== 'notified');

/** What may come of looking back. */
export const challengeNexts = ['goesOn', 'changes', 'stops', 'laterAgain'] as const;
export type ChallengeNext = (typeof challengeNexts)[number];

/** Looked back on is what was tried, granted or rejected: before that there is nothing to look back on. */
export const mayReview = (state: ChallengeState): boolean =>
	state === 'trial' || state === 'granted' || state === 'rejected' || state === 'evaluation';

/** What the bid saves against what it costs now, in cents (below zero: it costs more); null while one is unknown. */
export const saves = (now: number | null, bid: number | null): number | null =>
	now === null || bid === null ? null : now - bid;
