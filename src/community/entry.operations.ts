import { Problem, idShape, readOperation, writeOperation } from '#kernel/index.ts';
import { z } from 'zod';
import { changeVisibility, entryKinds, findEntries, removeEntry } from './entry.store.ts';

const exampleId = (last: number) => `019a0000-0000-7000-8000-00000000000${last}`;
const rungs = ['onlyMe', 'team', 'partners', 'residents', 'public'] as const;

/** The newest entries of some kinds, in an area and all that lies in it. */
export const listEntries = readOperation({
	name: 'entry.list',
	summary: { nl: 'Lijst van wat er is', en: 'List what there is' },
	audience: ['member'],
	input: z.strictObject({
		kinds: z.array(z.enum(entryKinds)).min(1).max(entryKinds.length),
		areaId: idShape.optional(),
		limit: z.coerce.number().int().min(1).max(200).default(100)
	}),
	output: z.array(
		z.object({
			id: idShape,
			kind: z.enum(entryKinds),
			title: z.string(),
			text: z.string(),
			happenedOn: z.string(),
			areaName: z.string().nullable(),
			links: z.int()
		})
	),
	example: { kinds: ['plan'] },
	async work(input, { tx, actor }) {
		const found = await findEntries(tx, actor.organisationId, input);
		return found.map((one) => ({ ...one, links: Number(one.links) }));
	}
});

/** Moves an entry up or down the ladder of visibility: a deliberate step. */
export const shareEntry = writeOperation({
	name: 'entry.share',
	object: 'entry',
	summary: { nl: 'Kies wie dit mag zien', en: 'Choose who may see this' },
	audience: ['worker'],
	input: z.strictObject({ writeId: idShape, id: idShape, visibility: z.enum(rungs) }),
	example: { writeId: exampleId(9), id: exampleId(1), visibility: 'partners' },
	rest: { method: 'post', path: '/entries/{id}/visibilities', tag: 'community' },
	async work({ id, visibility }, { tx, actor }) {
		const version = await changeVisibility(tx, actor.organisationId, id, visibility);
		if (version === undefined) throw new Problem('notFound');
		return { id, version };
	}
});

/** Removes an entry, for good: its writer may, or the coordinator of its team. What stood on it keeps a mark of that. */
export const deleteEntry = writeOperation({
	name: 'entry.remove',
	object: 'entry',
	summary: { nl: 'Verwijder dit voorgoed', en: 'Remove this for good' },
	audience: ['worker', 'member'],
	input: z.strictObject({ writeId: idShape, id: idShape }),
	example: { writeId: exampleId(9), id: exampleId(1) },
	rest: { method: 'post', path: '/entries/{id}/removals', tag: 'community' },
	async work({ id }, { tx, actor }) {
		const version = await removeEntry(tx, actor.organisationId, id);
		if (version === undefined) throw new Problem('notFound');
		return { id, version: version + 1 };
	}
});
