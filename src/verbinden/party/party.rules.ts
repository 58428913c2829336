import { addMonths, fieldProblem } from '#kernel/index.ts';
import { accessNames, type AccessName, type PartyKind } from './party.schema.ts';

export const isPerson = (kind: PartyKind): boolean => kind === 'person' || kind === 'powerhouse';

type YesNo = 'yes' | 'no' | null;
export interface Consent {
	consentOn: string;
	consentHow: 'talk' | 'phone' | 'paper' | 'message';
	consentUntil: string;
	consentScope: 'team' | 'partners' | 'public';
	consentTies: boolean;
}
type Said = { [K in keyof Consent]: Consent[K] | null } extends infer S
	? Omit<S, 'consentTies'> & { consentTies: YesNo }
	: never;

/** Consent holds for this many months at most. */
const longest = 24;

/**
 * The consent of a person, whole.
 * @throws Problem when part of it lacks, when it is over already, or when it goes on too long
 */
export function consentOf(said: Said, today: string): Consent {
	const { consentOn, consentHow, consentUntil, consentScope, consentTies } = said;
	if (!consentOn) throw fieldProblem('consentOn', 'consentFirst');
	if (!consentHow) throw fieldProblem('consentHow', 'consentFirst');
	if (!consentScope) throw fieldProblem('consentScope', 'consentFirst');
	if (!consentUntil) throw fieldProblem('consentUntil', 'consentFirst');
	if (consentUntil < today) throw fieldProblem('consentUntil', 'dayPassed');
	if (consentUntil > addMonths(consentOn, longest))
		throw fieldProblem('consentUntil', 'consentTooLong');
	return {
		...{ consentOn, consentHow, consentUntil, consentScope },
		consentTies: consentTies === 'yes'
	};
}

interface Beside {
	place: string | null;
	website: string | null;
	resourceKind: 'goods' | 'money' | 'space' | 'knowledge' | null;
	capacity: number | null;
	costs: string | null;
}

/**
 * What stands beside the words, for this kind only: a person has no place to be found and no page, and only a space has
 * a way in.
 */
export function besideOf(kind: PartyKind, given: Beside & Record<AccessName, YesNo>) {
	const isResource = kind === 'resource';
	const isSpace = isResource && given.resourceKind === 'space';
	const access = accessNames.map((name) => {
		const said = given[name];
		return [name, isSpace && said ? said === 'yes' : null] as const;
	});
	return {
		place: isPerson(kind) ? null : given.place,
		website: isPerson(kind) ? null : given.website,
		resourceKind: isResource ? given.resourceKind : null,
		...(Object.fromEntries(access) as Record<AccessName, boolean | null>),
		capacity: isSpace ? given.capacity : null,
		costs: isResource ? given.costs : null
	};
}

const rungs = ['onlyMe', 'team', 'partners', 'residents', 'public'];

/** How far an entry may be seen under a consent, given how far it is seen now. */
export const within = (scope: Consent['consentScope'], visibility: string): string =>
	rungs.indexOf(visibility) <= rungs.indexOf(scope) ? visibility : scope;
