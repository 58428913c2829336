import {
	findArea,
	outlineOf,
	rawNotesMonths,
	type NewEntry,
	type Place,
	type Visibility
} from '#community/index.ts';
import {
	addMonths,
	dayOf,
	fieldProblem,
	metresOutside,
	type Ask,
	type Read,
	type Write
} from '#kernel/index.ts';

interface Noted {
	areaId: string | null;
	happenedOn?: string;
	visibility: Visibility;
	place?: Place | null;
}

/** Streets at the border belong to both sides, and phones are off by some metres. */
const border = 250;

/**
 * The area something is said to be in; undefined when none is said.
 * @throws Problem when the area is not there, or when the point lies outside it
 */
export async function areaAround(
	tx: Read,
	organisationId: string,
	areaId: string | null,
	place: Place | null
) {
	const area = areaId ? await findArea(tx, organisationId, areaId) : undefined;
	if (areaId && !area) throw fieldProblem('areaId', 'unknownArea');
	const outline = areaId && place ? await outlineOf(tx, organisationId, areaId) : undefined;
	if (outline && metresOutside(outline, [place!.longitude, place!.latitude]) > border)
		throw fieldProblem('place', 'outsideArea');
	return area;
}

/**
 * What every note of ZIEN has on the spine: its place, the team of that place, and the day on which it is removed.
 * Raw notes are removed by themselves after the organisation's term (methods.md 3.1).
 * @throws Problem when the area is not there, when the point lies outside it, or when it is shared without a team
 */
export async function newEntry(
	{ tx, actor, clock }: Pick<Ask<Write>, 'tx' | 'actor' | 'clock'>,
	{ areaId, happenedOn, visibility, place = null }: Noted
): Promise<Omit<NewEntry, 'id' | 'kind' | 'text'>> {
	const { organisationId } = actor;
	const createdAt = clock();
	const area = await areaAround(tx, organisationId, areaId, place);
	const areaTeam = area?.teamId && actor.teamIds.includes(area.teamId) ? area.teamId : undefined;
	const teamId = areaTeam ?? actor.teamIds[0] ?? null;
	if (visibility !== 'onlyMe' && !teamId) throw fieldProblem('visibility', 'needsTeam');
	const today = dayOf(createdAt);
	return {
		...{ organisationId, areaId, teamId, title: '', happenedOn: happenedOn ?? today },
		...{ authorId: actor.personId!, visibility, createdAt, place },
		expiresOn: addMonths(today, await rawNotesMonths(tx, organisationId))
	};
}
