import { findSensitive } from '#kernel/index.ts';

interface Said {
	role: 'asks' | 'offers';
	text: string;
	reach: string | null;
	agreed: boolean;
	sure: boolean;
}

/** It stays so many months: long enough to come back to somebody, no longer. */
export const keptMonths = 3;
/** More than this on one page within so many minutes is no neighbourhood but a machine. */
export const mostAtOnce = 30;
export const withinMinutes = 10;

/**
 * What is still missing, as the field and the code of its sentence: who offers is to be found again, what leads to a person
 * is kept with their yes only, and what seems private is read once more.
 * @param places names of areas, which are no persons
 */
export function missingIn(said: Said, places: readonly string[]): [string, string] | undefined {
	if (said.role === 'offers' && !said.reach) return ['reach', 'howToReach'];
	if ((said.role === 'offers' || said.reach) && !said.agreed) return ['agreed', 'mayWeRead'];
	if (!said.sure && findSensitive(said.text, places).length > 0) return ['sure', 'readAgain'];
	return undefined;
}
