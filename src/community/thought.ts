import { dayOf, fieldProblem, type Ask, type Write } from '#kernel/index.ts';
import { findArea } from './area.store.ts';
import type { NewEntry, Visibility } from './entry.store.ts';

interface Thought {
	areaId: string | null;
	title: string;
	text: string;
	happenedOn?: string;
	visibility?: Visibility;
}

/**
 * What every entry of DENKEN, DOEN and VINDEN has on the spine when it begins: the team of its area, else the writer's
 * first; shared with that team from the start, and it stays until somebody removes it.
 * @throws Problem when the area is not there, or when it is shared without a team
 */
export async function newThought(
	{ tx, actor, clock }: Pick<Ask<Write>, 'tx' | 'actor' | 'clock'>,
	{ areaId, happenedOn, visibility, ...words }: Thought
): Promise<Omit<NewEntry, 'id' | 'kind'>> {
	const { organisationId } = actor;
	const createdAt = clock();
	const area = areaId ? await findArea(tx, organisationId, areaId) : undefined;
	if (areaId && !area) throw fieldProblem('areaId', 'unknownArea');
	const areaTeam = area?.teamId && actor.teamIds.includes(area.teamId) ? area.teamId : undefined;
	const teamId = areaTeam ?? actor.teamIds[0] ?? null;
	if (visibility && visibility !== 'onlyMe' && !teamId)
		throw fieldProblem('visibility', 'needsTeam');
	return {
		...{ organisationId, areaId, teamId, ...words, authorId: actor.personId!, createdAt },
		happenedOn: happenedOn ?? dayOf(createdAt),
		visibility: visibility ?? (teamId ? 'team' : 'onlyMe'),
		expiresOn: null
	};
}
