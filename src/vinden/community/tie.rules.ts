import type { HeldBy } from './community.schema.ts';

export interface TieState {
	tieId: string;
	/** The first day on which it was so. */
	since: string;
	heldBy: HeldBy;
}

/** How many ties there were on a day, and who held them up. */
export interface TieShare {
	total: number;
	/** That run only via the worker. */
	onlyWorker: number;
	withWorker: number;
	without: number;
}
export interface HalfYear extends TieShare {
	half: string;
	on: string;
}

/** The state of each tie on a day: the newest that had begun; what was not there yet has none. */
export function statesOn<S extends TieState>(states: readonly S[], day: string): S[] {
	const newest = new Map<string, S>();
	for (const state of states) {
		const before = newest.get(state.tieId);
		if (state.since <= day && (!before || before.since < state.since))
			newest.set(state.tieId, state);
	}
	return [...newest.values()];
}

/**
 * Dependence on the worker (methods.md 3.3): of the ties there were on a day, how many ran only via the worker. It counts
 * ties between groups and places, never people. Ties that ended are not counted.
 */
export function shareOn(states: readonly TieState[], day: string): TieShare {
	const now = statesOn(states, day).filter(({ heldBy }) => heldBy !== 'ended');
	const count = (who: HeldBy) => now.filter(({ heldBy }) => heldBy === who).length;
	return {
		total: now.length,
		onlyWorker: count('onlyWorker'),
		withWorker: count('withWorker'),
		without: count('without')
	};
}

const halfOf = (day: string) => `${day.slice(0, 4)}-${day.slice(5, 7) < '07' ? 1 : 2}`;
const lastDayOf = (half: string) =>
	half.endsWith('1') ? `${half.slice(0, 4)}-06-30` : `${half.slice(0, 4)}-12-31`;
const after = (half: string) =>
	half.endsWith('1') ? `${half.slice(0, 4)}-2` : `${Number(half.slice(0, 4)) + 1}-1`;

/** The share at the end of each half year, from the first tie until today; at most the last twelve. */
export function halfYearsOf(states: readonly TieState[], today: string): HalfYear[] {
	const first = states.map(({ since }) => since).sort()[0];
	if (!first || first > today) return [];
	const found: HalfYear[] = [];
	for (let half = halfOf(first); half <= halfOf(today); half = after(half)) {
		const on = lastDayOf(half) < today ? lastDayOf(half) : today;
		found.push({ half, on, ...shareOn(states, on) });
	}
	return found.slice(-12);
}

const restless: readonly string[] = ['growing', 'steady', 'shrinking'];

/** Whether an initiative lives on without the worker: it stands by itself and nothing says a worker still carries it. */
export const livesOn = (state: string | null, trend: string): boolean =>
	state === 'independent' && !restless.includes(trend);
