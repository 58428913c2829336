import { addEntry, keepForGood, outlineOf, photoShape, photosOf } from '#community/index.ts';
import {
	Problem,
	dayOf,
	dayShape,
	idShape,
	longText,
	readOperation,
	shortText,
	writeOperation
} from '#kernel/index.ts';
import { z } from 'zod';
import { newEntry } from './new-entry.ts';
import { facets, visibilities } from './observation.schema.ts';
import {
	addWalkthrough,
	closeWalkthrough,
	findWalkNotes,
	findWalkthrough,
	findWalkthroughs
} from './walkthrough.store.ts';

const exampleId = '019a0000-0000-7000-8000-000000000001';

/** Begins a walk (schouw): quick notes with photos and points follow, until it is closed with one summary. */
export const beginWalkthrough = writeOperation({
	name: 'walkthrough.begin',
	object: 'walkthrough',
	summary: { nl: 'Begin een schouw', en: 'Begin a walk' },
	audience: ['worker'],
	input: z.strictObject({
		id: idShape,
		title: shortText(),
		areaId: idShape.nullish().transform((id) => id ?? null),
		happenedOn: dayShape().optional(),
		visibility: z.enum(visibilities).default('team')
	}),
	example: { id: exampleId, title: 'Rondje Weefselplein' },
	rest: { method: 'put', path: '/walkthroughs/{id}', tag: 'zien' },
	async work({ id, title, ...input }, { tx, actor, clock }) {
		const spine = await newEntry({ tx, actor, clock }, input);
		await addEntry(tx, { ...spine, id, kind: 'walkthrough', title, text: '' });
		await addWalkthrough(tx, actor.organisationId, id);
		return { id, version: 1 };
	}
});

/**
 * Closes a walk with one summary. From then on it and its notes are no raw notes any more: they stay. Notes that were
 * still on a phone may come later and join it.
 */
export const closeAWalkthrough = writeOperation({
	name: 'walkthrough.close',
	object: 'walkthrough',
	summary: { nl: 'Sluit een schouw af', en: 'Close a walk' },
	audience: ['worker'],
	input: z.strictObject({ writeId: idShape, id: idShape, summary: longText() }),
	example: { writeId: exampleId, id: exampleId, summary: 'Drie lantaarns uit, veel groen.' },
	rest: { method: 'put', path: '/walkthroughs/{id}/closing', tag: 'zien' },
	async work({ id, summary }, { tx, actor, clock }) {
		const { organisationId } = actor;
		const walk = await findWalkthrough(tx, organisationId, id);
		if (!walk) throw new Problem('notFound');
		const closedOn = dayOf(clock());
		const { title } = walk;
		const version = await closeWalkthrough(tx, organisationId, id, { title, summary, closedOn });
		if (version === undefined) throw new Problem('forbidden');
		const notes = await findWalkNotes(tx, organisationId, id);
		await keepForGood(tx, organisationId, [id, ...notes.map((note) => note.id)]);
		return { id, version };
	}
});

const lineShape = z.object({
	id: idShape,
	title: z.string(),
	/** The summary; empty while it runs. */
	text: z.string(),
	areaId: idShape.nullable(),
	areaName: z.string().nullable(),
	happenedOn: z.string(),
	closedOn: z.string().nullable(),
	visibility: z.enum(visibilities)
});

export const listWalkthroughs = readOperation({
	name: 'walkthrough.list',
	summary: { nl: 'De schouwen', en: 'The walks' },
	audience: ['worker', 'member'],
	input: z.strictObject({
		areaId: idShape.optional(),
		limit: z.int().min(1).max(200).default(50)
	}),
	output: z.array(lineShape),
	example: {},
	rest: { method: 'get', path: '/walkthroughs', tag: 'zien' },
	work: async (input, { tx, actor }) =>
		(await findWalkthroughs(tx, actor.organisationId, input)) as never
});

/** A walk with its notes, their points and photos, and the outline they lie in: the report. */
export const showWalkthrough = readOperation({
	name: 'walkthrough.show',
	summary: { nl: 'Lees een schouw', en: 'Read a walk' },
	audience: ['worker', 'member'],
	input: z.strictObject({ id: idShape }),
	output: lineShape.extend({
		expiresOn: z.string().nullable(),
		outline: z.unknown(),
		notes: z.array(
			z.object({
				id: idShape,
				text: z.string(),
				quote: z.string().nullable(),
				reading: z.string().nullable(),
				facets: z.array(z.enum(facets)),
				longitude: z.number().nullable(),
				latitude: z.number().nullable(),
				photos: z.array(photoShape)
			})
		)
	}),
	example: { id: exampleId },
	rest: { method: 'get', path: '/walkthroughs/{id}', tag: 'zien' },
	async work({ id }, { tx, actor }) {
		const { organisationId } = actor;
		const walk = await findWalkthrough(tx, organisationId, id);
		if (!walk) throw new Problem('notFound');
		const found = await findWalkNotes(tx, organisationId, id);
		const ids = found.map((note) => note.id);
		const photos = await photosOf(tx, organisationId, ids);
		const notes = found.map((note) => ({
			...note,
			photos: photos.filter((photo) => photo.entryId === note.id)
		}));
		const outline = walk.areaId ? await outlineOf(tx, organisationId, walk.areaId) : undefined;
		return { ...walk, outline: outline ?? null, notes } as never;
	}
});
