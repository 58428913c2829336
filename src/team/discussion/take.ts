import { listAreas, listTeams } from '#community/index.ts';
import { Problem, seemsToHoldName, type Ask, type Read, type Write } from '#kernel/index.ts';
import { countDiscussion, findDiscussion, findMembers } from './discussion.store.ts';

/**
 * Takes a discussion in hand to write in it.
 * @param state closed is what comes after, open is while it is prepared or held
 * @throws Problem when it is not there for this writer, or is at another point
 */
export async function takeDiscussion(
	{ tx, actor }: Pick<Ask<Write>, 'tx' | 'actor'>,
	id: string,
	state: 'open' | 'closed' | 'any' = 'open'
) {
	const { organisationId } = actor;
	const version = await countDiscussion(tx, { organisationId, id });
	const found = await findDiscussion(tx, organisationId, id);
	if (!found || version === undefined) throw new Problem('notFound');
	if (state === 'open' && found.state === 'closed') throw new Problem('discussionClosed');
	if (state === 'closed' && found.state !== 'closed') throw new Problem('discussionOpen');
	return { ...found, version };
}

/** Whether words seem to hold the name of somebody; areas, teams and the members themselves are known. */
export async function nameFinder(
	ask: Ask<Read>,
	teamId: string,
	day: string
): Promise<(words: string) => boolean> {
	const { tx, actor } = ask;
	const members = await findMembers(tx, actor.organisationId, teamId, day);
	const areas = await listAreas.work({} as never, ask);
	const teams = await listTeams.work({}, ask);
	const known = [...members, ...areas, ...teams].map(({ name }) => name);
	return (words) => seemsToHoldName(words, known);
}
