/** How many places are left; null where there is no limit. */
export const placesLeft = (capacity: number | null, taken: number): number | null =>
	capacity === null ? null : Math.max(0, capacity - taken);

/** Whether so many people still fit. */
export const fits = (left: number | null, people: number): boolean =>
	left === null || people <= left;

/**
 * Who gets a place, in the order in which they came: the first who fits, then the next. A group that is too large for what
 * is left stays first in line and holds up nobody behind it.
 * @returns the ones that move up
 */
export function whoMovesUp<T extends { people: number }>(
	left: number | null,
	waiting: readonly T[]
): T[] {
	let still = left;
	return waiting.filter(({ people }) => {
		if (!fits(still, people)) return false;
		if (still !== null) still -= people;
		return true;
	});
}

export type Reach = { email: string } | { phone: string };

const phone = /^\+?[0-9][0-9 ()-]{4,18}[0-9]$/;
const email = /^[a-z0-9._%+'-]+@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i;

/** An e-mail address or a telephone number; undefined for anything else, a line break in it included. */
export function reachOf(typed: string): Reach | undefined {
	if (typed.length <= 320 && email.test(typed) && !/^\.|\.\.|\.@/.test(typed))
		return { email: typed };
	return phone.test(typed) ? { phone: typed } : undefined;
}

/** Groups under ten stay with the team (methods.md 1.2 and 6.7). */
export const smallestShown = 10;
export const shownOutside = <T extends { number: number }>(counts: readonly T[]): T[] =>
	counts.filter(({ number }) => number >= smallestShown);
