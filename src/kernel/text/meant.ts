import { stemsOf } from './analyse.ts';
import { isDutch, partsOf } from './compounds.ts';
import { wordsOneSlipAway } from './slips.rules.ts';

/** Dutch words one slip away from what was typed, and compounds of them; likeliest first. */
export const dutchNear = (typed: string): string[] => wordsOneSlipAway(typed).filter(isDutch);

/**
 * The word somebody probably meant: one slip away from what was typed, and seen before; of several the one that is seen
 * most.
 * @param typed in lower case, without accents
 * @param seen stems that stand in what the reader may see, and in how many entries
 * @returns undefined when nothing is near
 */
export function meantWord(typed: string, seen: ReadonlyMap<string, number>): string | undefined {
	let [meant, most]: [string | undefined, number] = [undefined, 0];
	for (const word of wordsOneSlipAway(typed)) {
		const often = Math.max(...stemsOf(word).map((stem) => seen.get(stem) ?? 0));
		// Of the forms of one word the one that is spelled as in the dictionary.
		const weight = often > 0 && isDutch(word) ? often + 0.5 : often;
		if (weight > most) [meant, most] = [word, weight];
	}
	return meant;
}

/** A compound of Dutch words one slip away: perhaps nobody wrote it yet, but its parts. */
export const meantCompound = (near: readonly string[]): string | undefined =>
	near.find((word) => partsOf(word).length > 0);
