import { findEntry, findWholeArea } from '#community/index.ts';
import {
	Problem,
	addMonths,
	dayOf,
	fieldProblem,
	idShape,
	readOperation,
	writeOperation
} from '#kernel/index.ts';
import { z } from 'zod';
import { offeredKinds } from '../offered/offered.schema.ts';
import { keptMonths, missingIn, mostAtOnce, withinMinutes } from './handed-in.rules.ts';
import { exampleId, handedInput, handedShape } from './handed-in.schema.ts';
import { addHanded, countHanded, findHanded, removeHanded } from './handed-in.store.ts';

/** A resident says what they offer or look for (28, 34), without an account; a worker reads it first. */
export const giveHanded = writeOperation({
	name: 'handedIn.give',
	object: 'handedIn',
	summary: { nl: 'Ik bied iets aan, of ik zoek iets', en: 'I offer something, or look for it' },
	audience: ['public'],
	input: z.strictObject({ id: idShape, areaId: idShape, ...handedInput }),
	example: {
		id: exampleId(1),
		areaId: exampleId(2),
		role: 'asks',
		text: 'Wie wil met mij wandelen?'
	},
	async work({ id, areaId, aboutId, ...said }, { tx, actor, clock }) {
		const { organisationId } = actor;
		const area = await findWholeArea(tx, organisationId, areaId);
		if (!area?.hasPublicPage) throw new Problem('notFound');
		const missing = missingIn(said, [area.name]);
		if (missing) throw fieldProblem(...missing);
		const about = aboutId ? await findEntry(tx, organisationId, aboutId) : undefined;
		if (aboutId && !offeredKinds.some((kind) => kind === about?.kind))
			throw fieldProblem('aboutId', 'unknownEntry');
		const createdAt = clock();
		const since = new Date(createdAt.getTime() - withinMinutes * 60_000);
		if ((await countHanded(tx, organisationId, areaId, since)) >= mostAtOnce)
			throw new Problem('tooManyRequests', { seconds: withinMinutes * 60 });
		const { role, text, reach } = said;
		const expiresOn = addMonths(dayOf(createdAt), keptMonths);
		const one = { organisationId, id, areaId, role, text, aboutId, reach };
		await addHanded(tx, { ...one, expiresOn, createdAt });
		return { id, version: 1 };
	}
});

/** What residents put in on the pages of my teams: what waits first. */
export const listHanded = readOperation({
	name: 'handedIn.list',
	summary: { nl: 'Uit de buurt', en: 'From the neighbourhood' },
	audience: ['worker'],
	input: z.strictObject({}),
	output: z.array(handedShape),
	example: {},
	async work(_, { tx, actor }) {
		const found = await findHanded(tx, actor.organisationId);
		return found.map(({ createdAt, ...one }) => ({ ...one, cameOn: dayOf(createdAt) }));
	}
});

/** Puts it aside, or away when it is done: the words and the way to reach somebody go at once. */
export const removeHandedIn = writeOperation({
	name: 'handedIn.remove',
	object: 'handedIn',
	summary: { nl: 'Haal het bericht weg', en: 'Remove the message' },
	audience: ['worker'],
	input: z.strictObject({ writeId: idShape, id: idShape }),
	example: { writeId: exampleId(9), id: exampleId(1) },
	async work({ id }, { tx, actor: { organisationId } }) {
		if (!(await removeHanded(tx, { organisationId, id }))) throw new Problem('notFound');
		return { id, version: 2 };
	}
});
