import { quickStarts } from './quick.rules.ts';
import { nearStart, ruleFrom } from './rule.rules.ts';
import { addMinutes, floating, fromFloating, realWall } from './wall-clock.rules.ts';

export { ruleProblem, type RuleFault } from './rule.rules.ts';

/** One time that does not go on (movedTo null) or goes on at another moment. Wall clock: 'yyyy-mm-ddThh:mm'. */
export interface Exception {
	starts: string;
	movedTo: string | null;
}

/** When something comes: a first start by the clock on the wall in the Netherlands, and how it comes back. */
export interface Plan {
	firstStart: string;
	/** RFC 5545 RRULE without DTSTART that `ruleProblem` lets through; null for once. */
	rule: string | null;
	/** The last time by the rule, where it is known; it spares counting. */
	lastStart?: string | null;
	exceptions: readonly Exception[];
}

/** One time: when it starts by its rule (its name, which stays) and when it really is. */
export interface Occasion {
	starts: string;
	at: string;
	moved: boolean;
}

/** At most this many times are looked at in one window. */
export const mostOccasions = 1000;

function startsBetween(plan: Plan, from: string, to: string, most: number): string[] {
	const { firstStart, rule, lastStart = null } = plan;
	const away = new Set(plan.exceptions.map((one) => one.starts));
	if (!rule)
		return firstStart >= from && firstStart <= to && !away.has(firstStart) ? [firstStart] : [];
	const quick = quickStarts({ rule, firstStart, lastStart }, from, to, most + away.size);
	if (quick) return quick.filter((starts) => !away.has(starts));
	const found: string[] = [];
	ruleFrom(rule, nearStart(rule, firstStart, from)).between(
		...([floating(from), floating(to), true] as const),
		(date) => {
			const starts = fromFloating(date);
			if (!away.has(starts)) found.push(starts);
			return found.length < most;
		}
	);
	return found;
}

/** Whether the plan names this start, exceptions aside. */
export const hasStart = (plan: Plan, starts: string): boolean =>
	startsBetween({ ...plan, exceptions: [] }, starts, starts, 1).length > 0;

/**
 * The times from `from` until just before `to` (wall clock; a day alone is its midnight), earliest first and at most
 * `most`. A time in the hour that spring skips is one hour later; a moved time stands where it was moved to.
 */
export function occasionsBetween(
	plan: Plan,
	from: string,
	to: string,
	most = mostOccasions
): Occasion[] {
	const begin = from.padEnd(16, 'T00:00'.slice(from.length - 10));
	const end = to.padEnd(16, 'T00:00'.slice(to.length - 10));
	const regular = startsBetween(plan, addMinutes(begin, -60), end, most + 1)
		.map((starts) => ({ starts, at: realWall(starts), moved: false }))
		.filter(({ at }) => at >= begin && at < end);
	const moved = plan.exceptions
		.filter(
			({ starts, movedTo }) =>
				movedTo && movedTo >= begin && movedTo < end && hasStart(plan, starts)
		)
		.map(({ starts, movedTo }) => ({ starts, at: realWall(movedTo!), moved: true }))
		.filter(({ at }) => at >= begin && at < end);
	if (moved.length === 0) return regular.slice(0, most);
	return [...regular, ...moved]
		.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.starts < b.starts ? -1 : 1))
		.slice(0, most);
}

/** The next times from a moment on, looking thirty years ahead at most. */
export const nextOccasions = (plan: Plan, from: string, most: number): Occasion[] =>
	occasionsBetween(plan, from, `${Number(from.slice(0, 4)) + 30}${from.slice(4)}`, most);
