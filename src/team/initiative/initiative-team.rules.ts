export const answers = ['notYet', 'yes', 'no'] as const;
export type Answer = (typeof answers)[number];

export const standings = [
	'asked',
	'waitsForPeople',
	'waitsForMember',
	'joins',
	'no',
	'left'
] as const;
export type Standing = (typeof standings)[number];

/**
 * Where a member stands at an initiative: only with a yes of its people and of the member they join. A no of either is a
 * no, and whose it was is read nowhere else.
 */
export function standingOf(one: {
	peopleSay: Answer;
	memberSays: Answer;
	leftOn: string | null;
}): Standing {
	if (one.leftOn) return 'left';
	if (one.peopleSay === 'no' || one.memberSays === 'no') return 'no';
	if (one.peopleSay === 'yes' && one.memberSays === 'yes') return 'joins';
	if (one.peopleSay === 'yes') return 'waitsForMember';
	return one.memberSays === 'yes' ? 'waitsForPeople' : 'asked';
}

/** Who may note what they did: who joins, and who has left may still add what happened before. */
export const mayNote = (standing: Standing): boolean => standing === 'joins' || standing === 'left';
