/** How two people work on stance (methods.md 7): walk along, show it first, talk afterwards, hold up a mirror of language. */
export const ways = ['alongside', 'showing', 'talk', 'mirror'] as const;
export type Way = (typeof ways)[number];

/** The seven sides of the stance. */
export const aspects = [
	...(['listening', 'curious', 'equalWords', 'waiting', 'handsBack'] as const),
	...(['overTheFence', 'limits'] as const)
] as const;
export type Aspect = (typeof aspects)[number];

/** Kept half a year unless they choose otherwise, and a year at most. */
export const usualMonths = 6;
export const mostMonths = 12;

interface Said {
	way: Way;
	situation: string | null;
	agreement: string | null;
	lookBackOn: string | null;
}

/** What is not right yet with what two people note: the field and the sentence; undefined when it is fine. */
export function wrongWith(
	{ way, situation, agreement, lookBackOn }: Said,
	{ today, keptUntil, before }: { today: string; keptUntil: string; before?: string | null }
): [field: string, sentence: string] | undefined {
	if (way !== 'mirror' && !situation && !agreement) return ['situation', 'whatHappened'];
	if (!lookBackOn) return undefined;
	if (!agreement) return ['agreement', 'lookBackAtWhat'];
	if (lookBackOn < today && lookBackOn !== before) return ['lookBackOn', 'dayPassed'];
	if (lookBackOn > keptUntil) return ['lookBackOn', 'lookBackAfterEnd'];
	return undefined;
}

/** Whether the two still have a day to look back together: agreed on, nothing noted of it yet, not rounded off. */
export const isAhead = (one: {
	lookBackOn: string | null;
	cameOfIt: string | null;
	endedOn: string | null;
}): boolean => one.lookBackOn !== null && one.cameOfIt === null && one.endedOn === null;
