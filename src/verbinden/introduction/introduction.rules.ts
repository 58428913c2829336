import { addDays } from '#kernel/index.ts';

export const states = [
	'proposed',
	'introduced',
	'works',
	'notLanded',
	'adjusted',
	'ended'
] as const;
export type State = (typeof states)[number];
/** Why an introduction ends; a worker chooses one of the first three. */
export const reasons = ['goesOn', 'notFitting', 'otherwise', 'noConsent', 'gone'] as const;
export type Reason = (typeof reasons)[number];
export const chosenReasons = ['goesOn', 'notFitting', 'otherwise'] as const;
export const answers = ['yes', 'otherwise', 'no'] as const;
export type Answer = (typeof answers)[number];
export const hows = ['talk', 'phone', 'paper'] as const;

/** From which state which step can be taken. */
const onward: Record<State, readonly State[]> = {
	proposed: ['introduced', 'ended'],
	introduced: ['works', 'notLanded', 'adjusted', 'ended'],
	works: ['notLanded', 'adjusted', 'ended'],
	notLanded: ['works', 'adjusted', 'ended'],
	adjusted: ['works', 'notLanded', 'adjusted', 'ended'],
	ended: []
};
/** The steps that can be taken now. */
export const stepsFrom = (state: State): readonly State[] => onward[state];

export interface Side {
	id: string;
	side: 'asker' | 'proposed';
	isMet: boolean;
	/** Removed, or not to be seen by who asks. */
	isGone: boolean;
}
/** What a side said of being introduced, the oldest first. */
export interface Consent {
	sideId: string;
	answer: 'yes' | 'no';
}
export interface Standing {
	state: State;
	sides: readonly Side[];
	consents: readonly Consent[];
}

/** The newest of each side holds. */
export function newestOf<T extends { sideId: string }>(said: readonly T[]): Map<string, T> {
	return new Map(said.map((one) => [one.sideId, one]));
}

/** Whether a side agrees: not asked yet, yes, or none (any more). */
export function consentOf(consents: readonly Consent[], sideId: string): 'open' | 'yes' | 'none' {
	const newest = newestOf(consents).get(sideId);
	if (!newest) return 'open';
	return newest.answer === 'yes' ? 'yes' : 'none';
}

/** What keeps a step from being taken. */
export type Hindrance =
	'ended' | 'notIntroduced' | 'introduced' | 'sameState' | 'noConsent' | 'nobody' | 'gone';

/**
 * What keeps a step from being taken; undefined when it can be. Nobody is introduced without the consent of both sides.
 * @param metIds the sides with whom the asker meets, where the step is introducing
 */
export function hindranceOf(
	{ state, sides, consents }: Standing,
	to: State,
	metIds: readonly string[] = []
): Hindrance | undefined {
	if (state === 'ended') return 'ended';
	if (!onward[state].includes(to)) {
		if (state === 'proposed') return 'notIntroduced';
		return to === state && to !== 'introduced' ? 'sameState' : 'introduced';
	}
	if (to !== 'introduced') return undefined;
	const meet = sides.filter(({ id, side }) => side === 'asker' || metIds.includes(id));
	if (!meet.some(({ side }) => side === 'proposed')) return 'nobody';
	if (!meet.some(({ side }) => side === 'asker') || meet.some(({ isGone }) => isGone))
		return 'gone';
	return meet.every(({ id }) => consentOf(consents, id) === 'yes') ? undefined : 'noConsent';
}

/** The sides whose word counts now: all that are left before they met, then those who met. */
export const sidesThatCount = <S extends Side>({
	state,
	sides
}: Pick<Standing, 'state'> & { sides: readonly S[] }): S[] =>
	sides.filter((one) => one.side === 'asker' || state === 'proposed' || one.isMet);

/**
 * Whether nothing is left to go on with for want of consent: the asker's side said no, one of those who met did, or
 * before they met each of the others did.
 */
export function endsForNo({ state, sides, consents }: Standing): boolean {
	if (state === 'ended') return false;
	const none = ({ id }: Side) => consentOf(consents, id) === 'none';
	const counted = sidesThatCount({ state, sides });
	if (counted.some((one) => one.side === 'asker' && none(one))) return true;
	const others = counted.filter((one) => one.side === 'proposed');
	const live = others.filter(({ isGone }) => !isGone);
	return state === 'proposed' ? live.length > 0 && live.every(none) : others.some(none);
}

/** Where it comes by what both sides answered in this round: works when all say yes; not landed when one does not. */
export function stateAfter(
	state: State,
	sides: readonly Side[],
	said: readonly { sideId: string; answer: Answer }[]
): State | undefined {
	const newest = newestOf(said);
	const met = sidesThatCount({ state, sides });
	const found = met.map(({ id }) => newest.get(id)?.answer);
	const to = found.some((one) => one === 'no' || one === 'otherwise')
		? 'notLanded'
		: found.every((one) => one === 'yes')
			? 'works'
			: undefined;
	return to && state !== 'proposed' && onward[state].includes(to) ? to : undefined;
}

/** So many days after they met, or after something was adjusted, both sides are asked. */
export const askAfter = 21;
/** The day on which both sides are asked; null before they met and after it was rounded off. */
export const askOn = (state: State, roundSince: string | null): string | null =>
	roundSince && state !== 'ended' ? addDays(roundSince, askAfter) : null;

/** Those who met and did not say yet whether it came to something, in this round. */
export const stillToAsk = <S extends Side>(
	state: State,
	sides: readonly S[],
	said: readonly { sideId: string }[]
): S[] =>
	state === 'proposed' || state === 'ended'
		? []
		: sidesThatCount({ state, sides }).filter(
				({ id, isGone }) => !isGone && !said.some(({ sideId }) => sideId === id)
			);

/** An introduction from this many days ago should have been heard of. */
export const heardWithin = 28;
export interface Met {
	/** The day they met. */
	on: string;
	/** The day it was rounded off. */
	endedOn: string | null;
	heard: boolean;
}
/** Of the introductions older than four weeks, of how many it is known whether it came to something. Of the team, never of a worker. */
export function heardShare(met: readonly Met[], today: string): { older: number; heard: number } {
	const older = met.filter(
		({ on, endedOn, heard }) =>
			on <= addDays(today, -heardWithin) &&
			// Ended before anybody would be asked, there was nothing to hear.
			(heard || !endedOn || endedOn >= addDays(on, askAfter))
	);
	return { older: older.length, heard: older.filter(({ heard }) => heard).length };
}
