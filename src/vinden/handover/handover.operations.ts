import { addEntry, findEntry, hold, newThought, wordsOf, wordsShape } from '#community/index.ts';
import {
	Problem,
	fieldProblem,
	idShape,
	maybe,
	readOperation,
	shortText,
	writeOperation
} from '#kernel/index.ts';
import { z } from 'zod';
import { findAdaptationsOf } from './adaptation.store.ts';
import { contentShape } from './content.schema.ts';
import {
	addHandover,
	changeDraft,
	findDraft,
	findHandovers,
	findNames,
	findVersions,
	rewordEntry
} from './handover.store.ts';
import { passOn } from './origin.ts';
import { findPersonal } from './personal.rules.ts';
import { markOf, sealOf } from './seal.ts';
import { adaptationShape, exampleId } from './shapes.ts';
import { adaptationTold } from './told.ts';

/** Begins to write down an approach so that somebody else can try it (95): always optional. */
export const beginHandover = writeOperation({
	name: 'handover.begin',
	object: 'handover',
	summary: { nl: 'Begin een overdracht', en: 'Begin a handover' },
	audience: ['worker'],
	input: z.strictObject({
		id: idShape,
		title: shortText(),
		areaId: maybe(idShape),
		/** The rounds, activities, initiatives and look-backs it passes on. */
		fromIds: z.array(idShape).max(20).default([])
	}),
	example: { id: exampleId(1), title: 'Straatdiner' },
	rest: { method: 'put', path: '/handovers/{id}', tag: 'vinden' },
	async work({ id, title, areaId, fromIds }, ask) {
		const { tx, actor, clock } = ask;
		const { organisationId } = actor;
		const [first] = fromIds;
		const from = first ? await findEntry(tx, organisationId, first) : undefined;
		if (first && !from) throw fieldProblem('fromIds', 'unknownEntry');
		const words = { areaId: areaId ?? from?.areaId ?? null, title, text: '' };
		await addEntry(tx, { ...(await newThought(ask, words)), id, kind: 'handover' });
		const content = contentShape.parse({ title });
		await addHandover(tx, { organisationId, id, content, changedAt: clock() });
		await passOn(ask, id, fromIds);
		return { id, version: 1 };
	}
});

/** Writes it further. What was finished before stays as it was handed over. */
export const changeHandover = writeOperation({
	name: 'handover.change',
	object: 'handover',
	summary: { nl: 'Schrijf verder aan een overdracht', en: 'Write a handover further' },
	audience: ['worker'],
	input: z.strictObject({
		writeId: idShape,
		id: idShape,
		version: z.coerce.number().int(),
		content: contentShape
	}),
	example: {
		...{ writeId: exampleId(9), id: exampleId(1), version: 1 },
		content: { title: 'Straatdiner', steps: ['Vraag drie bewoners om mee te trekken.'] }
	},
	rest: { method: 'post', path: '/handovers/{id}/changes', tag: 'vinden' },
	async work({ id, version: seen, content }, ask) {
		const { tx, actor, clock } = ask;
		const { organisationId } = actor;
		const { version } = await hold(ask, id, () => findDraft(tx, organisationId, id));
		if (version !== seen + 1) throw new Problem('changedMeanwhile');
		await changeDraft(tx, { organisationId, id }, content, clock());
		const finished = await findVersions(tx, organisationId, id);
		// Who reads what was handed over reads its words, not those of the next one.
		if (finished.length === 0) await rewordEntry(tx, { organisationId, id }, content);
		return { id, version };
	}
});

/** One handover: what was handed over last, what is being written (for who keeps it), and what others made of it. */
export const showHandover = readOperation({
	name: 'handover.show',
	summary: { nl: 'Lees een overdracht', en: 'Read a handover' },
	audience: ['public'],
	input: z.strictObject({ id: idShape }),
	output: z.object({
		...wordsShape,
		version: z.int(),
		versions: z.array(z.object({ number: z.int(), madeOn: z.string() })),
		current: z.object({ number: z.int(), madeOn: z.string(), content: contentShape }).nullable(),
		/** What is being written; null for who does not keep it. */
		draft: contentShape.nullable(),
		/** Where the draft seems to hold data of a person: the place and the kind. */
		personal: z.array(z.object({ path: z.string(), kind: z.string() })),
		/** Of this organisation, to compare by phone with what a receiver sees. */
		mark: z.string(),
		adaptations: z.array(adaptationShape)
	}),
	example: { id: exampleId(1) },
	rest: { method: 'get', path: '/handovers/{id}', tag: 'vinden' },
	async work({ id }, { tx, actor: { organisationId }, secret }) {
		const words = await wordsOf(tx, organisationId, id, 'handover');
		const entry = await findEntry(tx, organisationId, id);
		if (!words || !entry) throw new Problem('notFound');
		const versions = await findVersions(tx, organisationId, id);
		const draft = (await findDraft(tx, organisationId, id)) ?? null;
		const personal = draft ? findPersonal(draft, await findNames(tx, organisationId)) : [];
		const adaptations = await findAdaptationsOf(tx, organisationId, id);
		return {
			...{
				...words,
				version: entry.version,
				versions,
				current: versions[0] ?? null,
				draft,
				personal
			},
			mark: markOf(sealOf(secret, organisationId).key),
			adaptations: adaptations.map(adaptationTold)
		};
	}
});

export const listHandovers = readOperation({
	name: 'handover.list',
	summary: { nl: 'Overdrachten', en: 'Handovers' },
	audience: ['public'],
	input: z.strictObject({ limit: z.coerce.number().int().min(1).max(200).default(100) }),
	output: z.array(
		z.object({
			id: idShape,
			title: z.string(),
			text: z.string(),
			areaName: z.string().nullable(),
			/** Null while nothing was finished. */
			number: z.int().nullable(),
			madeOn: z.string().nullable(),
			adaptations: z.int()
		})
	),
	example: {},
	rest: { method: 'get', path: '/handovers', tag: 'vinden' },
	work: async ({ limit }, { tx, actor: { organisationId } }) =>
		(await findHandovers(tx, organisationId, limit)).map((one) => ({
			...one,
			adaptations: one.adaptations ?? 0
		}))
});
