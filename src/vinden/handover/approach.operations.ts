import { addLink, findEntry, wordsOf, wordsShape } from '#community/index.ts';
import { beginPlan } from '#denken/index.ts';
import {
	Problem,
	dayOf,
	fieldProblem,
	idShape,
	longText,
	maybe,
	readOperation,
	shortText,
	writeOperation,
	type Read
} from '#kernel/index.ts';
import { z } from 'zod';
import { findAdaptationsOf } from './adaptation.store.ts';
import { findApproach } from './approach.store.ts';
import { contentShape } from './content.schema.ts';
import { findVersions } from './handover.store.ts';
import { markOf } from './seal.ts';
import { adaptationShape, exampleId } from './shapes.ts';
import { adaptationTold } from './told.ts';

/** One approach that came over the fence, from whom, and what was made of it here. */
export const showApproach = readOperation({
	name: 'approach.show',
	summary: { nl: 'Lees een aanpak van een ander', en: 'Read an approach of somebody else' },
	audience: ['member'],
	input: z.strictObject({ id: idShape }),
	output: z.object({
		...wordsShape,
		version: z.int(),
		packageVersion: z.int(),
		madeOn: z.string(),
		receivedOn: z.string(),
		giver: z.object({
			organisation: z.string(),
			/** Of its key: sixteen signs to compare by phone. */
			mark: z.string(),
			/** Something came with the same key before. */
			earlier: z.boolean(),
			/** Something came under the same name with another key. */
			otherKey: z.boolean()
		}),
		content: contentShape,
		adaptations: z.array(adaptationShape)
	}),
	example: { id: exampleId(1) },
	rest: { method: 'get', path: '/approaches/{id}', tag: 'vinden' },
	async work({ id }, { tx, actor: { organisationId } }) {
		const words = await wordsOf(tx, organisationId, id, 'approach');
		const found = await findApproach(tx, organisationId, id);
		if (!words || !found) throw new Problem('notFound');
		const { giver: organisation, giverKey, earlier, otherKey, receivedAt, ...its } = found;
		const adaptations = await findAdaptationsOf(tx, organisationId, id);
		return {
			...{ ...words, ...its, receivedOn: dayOf(receivedAt) },
			giver: { organisation, mark: markOf(giverKey), earlier, otherKey },
			adaptations: adaptations.map(adaptationTold)
		};
	}
});

/** What can be tried: a handover that was finished or an approach that was received, as it is now; else undefined. */
export async function adaptableOf(tx: Read, organisationId: string, id: string) {
	const entry = await findEntry(tx, organisationId, id);
	if (entry?.kind === 'handover') {
		const [last] = await findVersions(tx, organisationId, id);
		if (last) return { id, packageId: id, version: last.number, title: last.content.title };
	}
	if (entry?.kind === 'approach') {
		const found = await findApproach(tx, organisationId, id);
		if (found)
			return {
				id,
				packageId: found.packageId,
				version: found.packageVersion,
				title: found.content.title
			};
	}
	return undefined;
}

/** "I will try this": begins a plan of one's own that says what it was made of. */
export const tryApproach = writeOperation({
	name: 'approach.try',
	object: 'plan',
	summary: { nl: 'Ga een aanpak proberen', en: 'Try an approach' },
	audience: ['worker'],
	input: z.strictObject({
		id: idShape,
		cycleId: idShape,
		sourceId: idShape,
		title: shortText(),
		/** What is seen here, that this may fit. */
		saw: longText(5000),
		think: longText(5000),
		areaId: maybe(idShape)
	}),
	example: {
		...{ id: exampleId(2), cycleId: exampleId(3), sourceId: exampleId(1), title: 'Portiekontbijt' },
		saw: 'Buren in de portiekflats kennen elkaar niet.',
		think: 'Samen ontbijten in het portiek: klein beginnen.'
	},
	rest: { method: 'put', path: '/tries/{id}', tag: 'vinden' },
	async work({ sourceId, ...input }, ask) {
		const { tx, actor, clock } = ask;
		const { organisationId } = actor;
		if (!(await adaptableOf(tx, organisationId, sourceId)))
			throw fieldProblem('sourceId', 'notAdaptable');
		const plan = { ...input, whyNow: null, ownership: null, sourceIds: [] };
		const receipt = await beginPlan.work(plan, ask);
		const link = { organisationId, fromId: input.id, toId: sourceId, role: 'adapts' as const };
		await addLink(tx, { ...link, createdAt: clock() });
		return receipt;
	}
});
