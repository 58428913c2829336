import {
	addLink,
	addStep,
	cyclesOf,
	findCycle,
	findEntry,
	keepForGood,
	listSteps
} from '#community/index.ts';
import { fieldProblem, type Ask, type Write } from '#kernel/index.ts';
import { evidenceKinds } from './content.schema.ts';

const passable: readonly string[] = [
	...['cycle', 'plan', 'activity', 'initiative'],
	...evidenceKinds
];

/**
 * Ties a handover to what it passes on; a round is passed on with what was done and found in it. Where the round is of
 * this writer's team, the handover becomes a step in it.
 * @throws Problem when one of them is not there for this writer
 */
export async function passOn(
	{ tx, actor, clock }: Pick<Ask<Write>, 'tx' | 'actor' | 'clock'>,
	handoverId: string,
	fromIds: readonly string[]
): Promise<void> {
	const { organisationId } = actor;
	const cycles = new Set<string>();
	const passed = new Set<string>();
	for (const id of new Set(fromIds)) {
		const entry = await findEntry(tx, organisationId, id);
		if (!entry || !passable.includes(entry.kind)) throw fieldProblem('fromIds', 'unknownEntry');
		if (entry.kind === 'cycle') {
			cycles.add(id);
			for (const step of await listSteps(tx, organisationId, id))
				if (step.move === 'doen' || step.move === 'vinden') passed.add(step.id);
		} else {
			passed.add(id);
			for (const cycle of await cyclesOf(tx, organisationId, id)) cycles.add(cycle.id);
		}
	}
	for (const toId of passed) {
		const link = { organisationId, fromId: handoverId, toId, createdAt: clock() };
		await addLink(tx, { ...link, role: 'passesOn' });
	}
	if (passed.size > 0) await keepForGood(tx, organisationId, [...passed]);
	for (const cycleId of cycles) {
		const cycle = await findCycle(tx, organisationId, cycleId);
		if (!cycle?.teamId || !actor.teamIds.includes(cycle.teamId)) continue;
		const steps = await listSteps(tx, organisationId, cycleId);
		if (steps.some((step) => step.id === handoverId)) continue;
		await addStep(tx, { organisationId, cycleId, entryId: handoverId, move: 'vinden' });
	}
}
