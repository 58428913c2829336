/** Kinds of actors; residents come first in every list (methods.md requirement 19). */
export const actorKinds = [
	'residentGroup',
	'residentInRole',
	'volunteers',
	'institution',
	'municipality',
	'housingAssociation',
	'entrepreneur',
	'school',
	'police',
	'media',
	'ownOrganisation',
	'other'
] as const;
export type ActorKind = (typeof actorKinds)[number];

/** The five lists that tell whether nobody is missing (methods.md 2.3 form A, S14). */
export const actorLists = [
	'cannotGoRound',
	'doNotWantToGoRound',
	'alwaysForget',
	'hardToFind',
	'doNotKnow'
] as const;
export type ActorList = (typeof actorLists)[number];

/** Whether these are residents: a group of them, or one in a role. */
export const isResident = (kind: ActorKind): boolean =>
	kind === 'residentGroup' || kind === 'residentInRole';

interface Named {
	name: string;
	kind: ActorKind;
}

/** Residents first, then by name, for every list of actors (methods.md requirement 19). */
export const residentsFirst = (a: Named, b: Named): number =>
	Number(isResident(b.kind)) - Number(isResident(a.kind)) || a.name.localeCompare(b.name, 'nl');

/**
 * Which actors stand on each of the five lists, and whether the own organisation is among the actors: forgetting
 * oneself is a pitfall (methods.md 2.3).
 */
export function completeness(actors: readonly (Named & { id: string; list: ActorList | null })[]): {
	lists: Record<ActorList, string[]>;
	selfThere: boolean;
} {
	const lists = Object.fromEntries(
		actorLists.map((list) => [
			list,
			actors
				.filter((one) => one.list === list)
				.sort(residentsFirst)
				.map((one) => one.id)
		])
	) as Record<ActorList, string[]>;
	return { lists, selfThere: actors.some((one) => one.kind === 'ownOrganisation') };
}
