/** After how many days without a word a plan or activity that residents know of gets a gentle sign (methods.md 1.2, 89). */
export const silentDays = 45;

/** The number of days from one day to another (yyyy-mm-dd). */
export const daysBetween = (from: string, to: string): number =>
	Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);

/** Something residents know of, as far as silence goes. */
export interface Known {
	/** The last day on which residents could read of it; null when it was shown without a word. */
	lastTold: string | null;
	/** The day it is about. */
	happenedOn: string;
	/** It is done and looked back on: there is nothing more to tell. */
	isOver: boolean;
}

/** For how many days it was silent; undefined while that is not too long. */
export function tooLongSilent(known: Known, today: string): number | undefined {
	const days = daysBetween(known.lastTold ?? known.happenedOn, today);
	return !known.isOver && days > silentDays ? days : undefined;
}

/** A count of people as those who work here may see it: one to nine stays "fewer than ten". */
export const maskedCount = (number: number | null, maySeeAll: boolean) =>
	number !== null && (number < 0 || (number > 0 && number < 10 && !maySeeAll))
		? { number: null, fewerThanTen: true }
		: { number, fewerThanTen: false };
