/** How far a plan is (methods.md 1.2, 87), in the order of the board. */
export const planStates = ['notStarted', 'underWay', 'stuck', 'done', 'stopped'] as const;
export type PlanState = (typeof planStates)[number];

/** After so many days without a sign of life a plan that goes on asks, kindly, how it is. */
export const quietAfterDays = 60;

/**
 * The state of a plan: what people said last. While nobody said anything it is under way as soon as something was done;
 * that it is done or stopped is only ever said by people.
 */
export function stateOf(said: PlanState | null, { happened }: { happened: number }): PlanState {
	if (said) return said;
	return happened > 0 ? 'underWay' : 'notStarted';
}

/** The last day on which something was seen of a plan, of those that have been; its own day when there is no other. */
export const lastSignOf = (
	begun: string,
	days: readonly (string | null)[],
	today: string
): string =>
	days.reduce<string>(
		(last, day) => (day !== null && day <= today && day > last ? day : last),
		begun
	);

const daysBetween = (first: string, last: string) =>
	Math.round((Date.parse(`${last}T00:00:00Z`) - Date.parse(`${first}T00:00:00Z`)) / 86_400_000);

interface Watched {
	state: PlanState;
	lastSign: string;
	/** The day it starts; while that is to come nothing needs to be seen of it. */
	startsOn: string | null;
}

/** How many days nothing was seen of a plan that goes on; null while that is not worth a word. */
export function quietFor(
	{ state, lastSign, startsOn }: Watched,
	today: string,
	after = quietAfterDays
): number | null {
	if (state === 'done' || state === 'stopped') return null;
	const since = startsOn !== null && startsOn > lastSign ? startsOn : lastSign;
	const days = daysBetween(since, today);
	return days > after ? days : null;
}
