import {
	Problem,
	dayOf,
	dayShape,
	idShape,
	optionalText,
	readOperation,
	writeOperation
} from '#kernel/index.ts';
import { z } from 'zod';
import { findPromise, keepOutcome, listOpenPromises } from './promise.store.ts';

const exampleId = '019a0000-0000-7000-8000-000000000001';

/** My open promises: what I said to come back with (10). It reminds of promises, never of people. */
export const listPromises = readOperation({
	name: 'promise.list',
	summary: { nl: 'Mijn open beloftes', en: 'My open promises' },
	audience: ['worker'],
	input: z.strictObject({}),
	output: z.array(
		z.object({
			id: idShape,
			text: z.string(),
			happenedOn: z.string(),
			dueOn: z.string().nullable(),
			areaName: z.string().nullable()
		})
	),
	example: {},
	rest: { method: 'get', path: '/promises', tag: 'zien' },
	work: (_, { tx, actor }) => listOpenPromises(tx, actor.organisationId, actor.personId!)
});

/** Notes that a promise was kept, or that it was agreed to let it go. */
export const closePromise = writeOperation({
	name: 'promise.close',
	object: 'promise',
	summary: { nl: 'Belofte gehouden of losgelaten', en: 'Promise kept or released' },
	audience: ['worker'],
	input: z.strictObject({
		writeId: idShape,
		id: idShape,
		state: z.enum(['kept', 'released']),
		outcome: optionalText(),
		closedOn: dayShape().optional()
	}),
	example: { writeId: exampleId, id: exampleId, state: 'kept', outcome: 'Sleutel gebracht.' },
	rest: { method: 'post', path: '/promises/{id}/outcomes', tag: 'zien' },
	async work({ id, state, outcome, closedOn }, { tx, actor, clock }) {
		const { organisationId } = actor;
		const found = await findPromise(tx, organisationId, id);
		if (!found) throw new Problem('notFound');
		if (found.state !== 'open') throw new Problem('changedMeanwhile');
		const version = await keepOutcome(tx, organisationId, id, {
			...{ state, outcome, closedOn: closedOn ?? dayOf(clock()) }
		});
		if (version === undefined) throw new Problem('forbidden');
		return { id, version };
	}
});
