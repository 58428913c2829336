import { isResident, type ActorKind } from './actor.rules.ts';

/** How an actor stands in it: power 1 to 5 and stance -2 to 2, null where it is not known. */
export interface Standing {
	kind: ActorKind;
	power: number | null;
	stance: number | null;
}

/** Two numbers, never one alone, with how many actors they leave out. */
export interface Support {
	/** Weighed by power, from -1 to 1; null when there is nothing to compute it from. */
	index: number | null;
	/** Residents only, each counting the same; null when of none of them the stance is known. */
	residents: number | null;
	/** Of how many the stance is known. */
	known: number;
	/** Of how many it is not: they are in neither number. */
	unknown: number;
	/** Whose stance is known and power is not: they are left out of the weighed index. */
	withoutPower: number;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

/**
 * Support index: Σ(power · stance) / (2 · Σ power) over known stances, and Σ stance / (2 · n) over residents
 * (methods.md 2.3, computations).
 */
export function supportOf(actors: readonly Standing[]): Support {
	const known = actors.flatMap(({ kind, power, stance }) =>
		stance === null ? [] : [{ kind, power, stance }]
	);
	const weighed = known.flatMap(({ power, stance }) => (power === null ? [] : [{ power, stance }]));
	const power = sum(weighed.map((one) => one.power));
	const residents = known.filter((one) => isResident(one.kind)).map((one) => one.stance);
	return {
		index: power > 0 ? sum(weighed.map((one) => one.power * one.stance)) / (2 * power) : null,
		residents: residents.length > 0 ? sum(residents) / (2 * residents.length) : null,
		known: known.length,
		unknown: actors.length - known.length,
		withoutPower: known.length - weighed.length
	};
}

/** What was seen of one actor on one day (yyyy-mm-dd). */
interface Dated {
	assessedOn: string;
	stance: number | null;
}

/** How it was seen on a day: the newest that is not later; undefined before the first. */
export const asOn = <T extends Dated>(history: readonly T[], day: string): T | undefined =>
	history
		.filter((one) => one.assessedOn <= day)
		.reduce<T | undefined>(
			(newest, one) => (newest && newest.assessedOn >= one.assessedOn ? newest : one),
			undefined
		);

export interface Shift {
	/** Null when nothing was known before. */
	before: number | null;
	after: number | null;
}

/** How the stance of one actor moved between two days; null when it did not (methods.md 2.3, history). */
export function shiftBetween(history: readonly Dated[], from: string, to: string): Shift | null {
	const before = asOn(history, from)?.stance ?? null;
	const after = asOn(history, to)?.stance ?? null;
	return before === after ? null : { before, after };
}
