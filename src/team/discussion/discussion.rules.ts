import type { Route } from './format.rules.ts';

/** A route is collective when it goes by a community or a combination. */
export const isCollective = (chosen: readonly Route[]): boolean =>
	chosen.includes('community') || chosen.includes('combination');

export interface Said {
	part: string;
	words: string;
	byWhom?: string | null;
	/** Chosen from what there is: its title is no word of somebody here. */
	entryId?: string | null;
}

/**
 * What stands in the way of closing, by the name of its sentence: no talent and no reason why not, or words that seem to
 * hold a name and were not looked at again.
 * @param holdsName whether words seem to hold a name
 * @param besides what was typed beside the contributions: agreements and reasons
 */
export function closingFault(
	notes: readonly Said[],
	given: { noTalentReason: string | null; lookedAgain: boolean },
	holdsName: (words: string) => boolean,
	besides: readonly string[] = []
): { path: string; fault: 'talentsFirst' | 'lookAgain' } | undefined {
	if (!notes.some(({ part }) => part === 'talent') && !given.noTalentReason)
		return { path: 'noTalentReason', fault: 'talentsFirst' };
	const reasons = [...besides, given.noTalentReason ?? ''];
	if (!given.lookedAgain && (namesIn(notes, holdsName).length > 0 || reasons.some(holdsName)))
		return { path: 'lookedAgain', fault: 'lookAgain' };
	return undefined;
}

/** The contributions that seem to hold a name. */
export const namesIn = <T extends Said>(
	notes: readonly T[],
	holdsName: (words: string) => boolean
): T[] =>
	notes.filter(
		({ words, byWhom, entryId }) =>
			(!entryId && holdsName(words)) || Boolean(byWhom && holdsName(byWhom))
	);
