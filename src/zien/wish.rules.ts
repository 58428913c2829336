import { Problem } from '#kernel/index.ts';

interface Wish {
	silentWish: string | null;
	wishState: string | null;
	wishAnswer: string | null;
}

/**
 * The silent wish in the words in which people recognised it: only then may a plan stand on it.
 * @throws Problem while it was not given back, or when it was not recognised
 */
export function usableWish({ silentWish, wishState, wishAnswer }: Wish): string {
	if (!silentWish) throw new Problem('noWish');
	if (wishState === 'unchecked') throw new Problem('wishNotChecked');
	if (wishState === 'notRecognised') throw new Problem('wishNotRecognised');
	return wishState === 'adjusted' && wishAnswer ? wishAnswer : silentWish;
}
