import { isResident, type ActorKind } from './actor.rules.ts';

/** Power against interest (Mendelow, methods.md 2.3 form B, S60). */
export const quadrants = ['keyPlayer', 'keepSatisfied', 'keepInformed', 'follow'] as const;
export type Quadrant = (typeof quadrants)[number];

const quadrantOf = (power: 'high' | 'low', interest: 'high' | 'low'): Quadrant => {
	if (power === 'high') return interest === 'high' ? 'keyPlayer' : 'keepSatisfied';
	return interest === 'high' ? 'keepInformed' : 'follow';
};

/** 4 and 5 are high, 1 and 2 are low; 3 is a borderline case, which could be both. */
const levels = (value: number): ('high' | 'low')[] => {
	if (value === 3) return ['high', 'low'];
	return value > 3 ? ['high'] : ['low'];
};

/**
 * In which quadrant an actor stands: one; several when it sits on the line between them; none when its power or
 * involvement is not known (methods.md 2.3, computations: 3 is shown on the line, not forced).
 */
export function quadrantsOf(power: number | null, involvement: number | null): Quadrant[] {
	if (power === null || involvement === null) return [];
	return levels(power).flatMap((one) => levels(involvement).map((other) => quadrantOf(one, other)));
}

export type Advice = 'workTogether' | 'keepSatisfied' | 'inform' | 'strengthen' | 'follow';

const adviceFor: Record<Quadrant, Advice> = {
	keyPlayer: 'workTogether',
	keepSatisfied: 'keepSatisfied',
	keepInformed: 'inform',
	follow: 'follow'
};

/**
 * What the quadrant advises. For residents the grid's "keep informed" reads "strengthen and let co-decide": they are
 * no stakeholders to manage (methods.md 2.3 form B, community-work correction).
 */
export function adviceOf(kind: ActorKind, places: readonly Quadrant[]): Advice[] {
	const told = places.map((one) => adviceFor[one]);
	return isResident(kind) ? told.map((one) => (one === 'inform' ? 'strengthen' : one)) : told;
}

/** How much of something there is, as far as it is known. */
export const degrees = ['low', 'unknown', 'high'] as const;
export type Degree = (typeof degrees)[number];

export type ActorType =
	'ally' | 'coalitionPartner' | 'opponent' | 'adversary' | 'opportunist' | 'doubter';

/**
 * Agreement against trust (methods.md 2.3 form C, S11, S12; axes after Block). The table of the source leaves two
 * places open: agreement with trust not known is taken as a coalition partner (first clear agreements), disagreement
 * with trust not known as an opponent (first an open talk), never as an adversary [D].
 */
export function typeOf(agreement: Degree, trust: Degree): ActorType {
	if (agreement === 'high') return trust === 'high' ? 'ally' : 'coalitionPartner';
	if (agreement === 'low') return trust === 'low' ? 'adversary' : 'opponent';
	return trust === 'low' ? 'opportunist' : 'doubter';
}
