import { addLink, addStep, cyclesOf, findCycle, findEntry } from '#community/index.ts';
import { fieldProblem, type Ask, type Write } from '#kernel/index.ts';
import { outcomeOrigins } from './outcome.schema.ts';

type Asked = Pick<Ask<Write>, 'tx' | 'actor' | 'clock'>;

/**
 * What an outcome may come of, as far as this writer may see it.
 * @throws Problem at that field when it is not there, or is nothing an outcome comes of
 */
export async function originOf({ tx, actor }: Asked, originId: string) {
	const origin = await findEntry(tx, actor.organisationId, originId);
	if (!origin || !(outcomeOrigins as readonly string[]).includes(origin.kind))
		throw fieldProblem('originId', 'unknownEntry');
	return origin;
}

/** Lays the link to what it came of, and puts it in the rounds of that, as far as those are the writer's to add to. */
export async function tieTo({ tx, actor, clock }: Asked, id: string, originId: string) {
	const { organisationId, teamIds } = actor;
	await addLink(tx, {
		...{ organisationId, fromId: id, toId: originId, role: 'cameOf', createdAt: clock() }
	});
	const already = (await cyclesOf(tx, organisationId, id)).map((cycle) => cycle.id);
	for (const { id: cycleId } of await cyclesOf(tx, organisationId, originId)) {
		const cycle = await findCycle(tx, organisationId, cycleId);
		const own = cycle?.teamId ? teamIds.includes(cycle.teamId) : cycle?.visibility === 'onlyMe';
		if (own && !already.includes(cycleId))
			await addStep(tx, { organisationId, cycleId, entryId: id, move: 'vinden' });
	}
}
