import { addCycle, addEntry, addLink, addStep, findCycle, findEntry } from '#community/index.ts';
import { dayOf, fieldProblem, idShape, longText, writeOperation } from '#kernel/index.ts';
import { addObservationBeside } from '#zien/index.ts';
import { z } from 'zod';

/** What can be the first material of a next round. */
const findings = ['lookBack', 'outcome', 'story', 'rippleMap', 'claim', 'measurement', 'community'];

/** Starts a next round: what was found is seen anew, and the cycle goes on (49). */
export const startNextRound = writeOperation({
	name: 'cycle.nextRound',
	object: 'cycle',
	summary: { nl: 'Begin een volgende ronde', en: 'Start a next round' },
	audience: ['worker'],
	input: z.strictObject({
		id: idShape,
		lookBackId: idShape,
		cycleId: idShape,
		observationId: idShape,
		text: longText(),
		/** Other findings that go along: the new observation follows them too. */
		alsoIds: z.array(idShape).max(50).default([])
	}),
	example: {
		id: '019a0000-0000-7000-8000-000000000006',
		lookBackId: '019a0000-0000-7000-8000-000000000005',
		cycleId: '019a0000-0000-7000-8000-000000000003',
		observationId: '019a0000-0000-7000-8000-000000000007',
		text: 'Bij regen blijven zij thuis.'
	},
	rest: { method: 'put', path: '/cycles/{id}', tag: 'vinden' },
	async work(input, { tx, actor, clock }) {
		const { organisationId } = actor;
		const before = await findCycle(tx, organisationId, input.cycleId);
		if (!before) throw fieldProblem('cycleId', 'unknownEntry');
		const found = await findEntry(tx, organisationId, input.lookBackId);
		if (found?.kind !== 'lookBack') throw fieldProblem('lookBackId', 'unknownEntry');
		for (const id of input.alsoIds) {
			const also = await findEntry(tx, organisationId, id);
			if (!also || !findings.includes(also.kind)) throw fieldProblem('alsoIds', 'unknownEntry');
		}
		const createdAt = clock();
		const { areaId, teamId, title, visibility, weight } = before;
		const shared = {
			...{ organisationId, areaId, teamId, title, text: input.text, visibility, createdAt },
			...{ happenedOn: dayOf(createdAt), authorId: actor.personId!, expiresOn: null }
		};
		const round = before.round + 1;
		await addEntry(tx, { ...shared, id: input.id, kind: 'cycle' });
		await addCycle(tx, {
			...{ organisationId, id: input.id, round, previousId: before.id },
			weight: weight as 'smallAction' | 'project'
		});
		await addEntry(tx, { ...shared, id: input.observationId, kind: 'observation', title: '' });
		await addObservationBeside(tx, organisationId, input.observationId);
		await addStep(tx, {
			organisationId,
			cycleId: input.id,
			entryId: input.observationId,
			move: 'zien'
		});
		for (const toId of new Set([found.id, ...input.alsoIds])) {
			const link = { organisationId, fromId: input.observationId, toId, createdAt };
			await addLink(tx, { ...link, role: 'follows' });
		}
		return { id: input.id, version: 1 };
	}
});
