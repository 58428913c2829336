import {
	addEntry,
	addLink,
	addStep,
	findCycle,
	findEntry,
	wordsOf,
	wordsShape
} from '#community/index.ts';
import {
	Problem,
	dayOf,
	dayShape,
	fieldProblem,
	idShape,
	longText,
	optionalText,
	readOperation,
	writeOperation
} from '#kernel/index.ts';
import { z } from 'zod';
import { addLookBack, findLookBack } from './look-back.store.ts';

/** Looks back on an activity: what came of it, and whose doing it was. */
export const noteLookBack = writeOperation({
	name: 'lookBack.note',
	object: 'lookBack',
	summary: { nl: 'Kijk terug', en: 'Look back' },
	audience: ['worker'],
	input: z.strictObject({
		id: idShape,
		cycleId: idShape,
		activityId: idShape,
		text: longText(5000),
		residentsProcess: optionalText(),
		residentsResult: optionalText(),
		workerProcess: optionalText(),
		workerResult: optionalText(),
		residentsRowBy: z.enum(['residents', 'worker']).default('worker'),
		happenedOn: dayShape().optional()
	}),
	example: {
		id: '019a0000-0000-7000-8000-000000000005',
		cycleId: '019a0000-0000-7000-8000-000000000003',
		activityId: '019a0000-0000-7000-8000-000000000004',
		text: 'Van drie naar zeven vaste mannen; zij halen het bord nu zelf op.'
	},
	rest: { method: 'put', path: '/look-backs/{id}', tag: 'vinden' },
	async work(input, { tx, actor, clock }) {
		const { organisationId } = actor;
		const cycle = await findCycle(tx, organisationId, input.cycleId);
		if (!cycle) throw fieldProblem('cycleId', 'unknownEntry');
		const activity = await findEntry(tx, organisationId, input.activityId);
		if (activity?.kind !== 'activity') throw fieldProblem('activityId', 'unknownEntry');
		const createdAt = clock();
		const { areaId, teamId, title, visibility } = cycle;
		const { id, residentsProcess, residentsResult, workerProcess, workerResult, residentsRowBy } =
			input;
		const cells = { residentsProcess, residentsResult, workerProcess, workerResult };
		await addEntry(
			tx,
			{
				...{
					organisationId,
					id,
					kind: 'lookBack' as const,
					areaId,
					teamId,
					title,
					text: input.text
				},
				happenedOn: input.happenedOn ?? dayOf(createdAt),
				...{ authorId: actor.personId!, visibility, expiresOn: null, createdAt }
			},
			...Object.values(cells)
		);
		await addLookBack(tx, { organisationId, id, ...cells, residentsRowBy });
		await addStep(tx, { organisationId, cycleId: cycle.id, entryId: id, move: 'vinden' });
		await addLink(tx, { organisationId, fromId: id, toId: activity.id, role: 'cameOf', createdAt });
		return { id, version: 1 };
	}
});

const cell = z.string().nullable();

/** One look-back with its 2x2. */
export const showLookBack = readOperation({
	name: 'lookBack.show',
	summary: { nl: 'Lees een terugblik', en: 'Read a look-back' },
	audience: ['member'],
	input: z.strictObject({ id: idShape }),
	output: z.object({
		...wordsShape,
		residentsProcess: cell,
		residentsResult: cell,
		workerProcess: cell,
		workerResult: cell,
		residentsRowBy: z.enum(['residents', 'worker'])
	}),
	example: { id: '019a0000-0000-7000-8000-000000000005' },
	rest: { method: 'get', path: '/look-backs/{id}', tag: 'vinden' },
	async work({ id }, { tx, actor: { organisationId } }) {
		const words = await wordsOf(tx, organisationId, id, 'lookBack');
		const found = await findLookBack(tx, organisationId, id);
		if (!words || !found) throw new Problem('notFound');
		return {
			...found,
			...words,
			residentsRowBy: found.residentsRowBy as 'residents' | 'worker'
		};
	}
});
