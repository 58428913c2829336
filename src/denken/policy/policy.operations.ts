import {
	addEntry,
	changeEntryText,
	countChange,
	findEntry,
	newThought,
	wordsOf,
	wordsShape
} from '#community/index.ts';
import {
	Problem,
	fieldProblem,
	idShape,
	maybe,
	readOperation,
	searchQuery,
	shortText,
	writeOperation
} from '#kernel/index.ts';
import { z } from 'zod';
import { sourceShape, sourcesOf } from '../material/index.ts';
import { findLevers, findPassages } from './passage.store.ts';
import { documentFields, leverShape, levels, passageShape, stages } from './policy.schema.ts';
import {
	addDocument,
	changeDocument,
	findDocument,
	findPages,
	replacePages
} from './policy.store.ts';

const exampleId = (last: number) => `019a0000-0000-7000-8000-00000000000${last}`;
const inOrder = ({
	runsFrom,
	runsUntil
}: {
	runsFrom: string | null;
	runsUntil: string | null;
}) => {
	if (runsFrom && runsUntil && runsUntil < runsFrom) throw fieldProblem('runsUntil', 'endsBefore');
};

/** Lays a policy document beside what was seen (80; methods.md 2.4): its title is enough. */
export const addPolicyDocument = writeOperation({
	name: 'policy.add',
	object: 'policyDocument',
	summary: { nl: 'Leg een beleidsstuk ernaast', en: 'Lay a policy document beside it' },
	audience: ['worker'],
	input: z.strictObject({ id: idShape, areaId: maybe(idShape), ...documentFields }),
	example: { id: exampleId(1), title: 'Programma Energiearmoede 2024–2026', maker: 'gemeente' },
	rest: { method: 'put', path: '/policy-documents/{id}', tag: 'denken' },
	async work({ id, areaId, title, text, maker, ...document }, ask) {
		inOrder(document);
		const spine = await newThought(ask, { areaId, title, text: text ?? '' });
		await addEntry(
			ask.tx,
			{ ...spine, id, kind: 'policyDocument' },
			...[maker, document.goal, document.plainNote]
		);
		const { organisationId } = ask.actor;
		await addDocument(ask.tx, { organisationId, id, maker: maker ?? '', ...document });
		return { id, version: 1 };
	}
});

/** Changes what is said of a document; who saw an older version is told so. */
export const changePolicyDocument = writeOperation({
	name: 'policy.change',
	object: 'policyDocument',
	summary: { nl: 'Verander wat er over een beleidsstuk staat', en: 'Change a policy document' },
	audience: ['worker'],
	input: z.strictObject({
		writeId: idShape,
		id: idShape,
		/** The version that was looked at. */
		version: z.coerce.number().int().min(1),
		...documentFields
	}),
	example: {
		writeId: exampleId(9),
		id: exampleId(1),
		version: 1,
		title: 'Programma Energiearmoede'
	},
	rest: { method: 'post', path: '/policy-documents/{id}/changes', tag: 'denken' },
	async work({ writeId: _, id, version, title, text, maker, ...document }, { tx, actor }) {
		const { organisationId } = actor;
		inOrder(document);
		const entry = await findEntry(tx, organisationId, id);
		if (entry?.kind !== 'policyDocument') throw new Problem('notFound');
		const now = await changeEntryText(tx, organisationId, id, title, text ?? '');
		if (now === undefined) throw new Problem('forbidden');
		if (now !== version + 1) throw new Problem('changedMeanwhile');
		await changeDocument(tx, organisationId, id, { maker: maker ?? '', ...document });
		return { id, version: now };
	}
});

/** Keeps the text that was read from its file, page by page, to choose passages from. */
export const takeInText = writeOperation({
	name: 'policy.takeText',
	object: 'policyDocument',
	summary: {
		nl: 'Lees de tekst van een beleidsstuk in',
		en: 'Take in the text of a policy document'
	},
	audience: ['worker'],
	input: z.strictObject({
		writeId: idShape,
		id: idShape,
		fileName: shortText(300),
		pages: z.array(z.string().max(50_000)).min(1).max(600)
	}),
	example: {
		writeId: exampleId(9),
		id: exampleId(1),
		fileName: 'programma.pdf',
		pages: ['Doel …']
	},
	rest: { method: 'post', path: '/policy-documents/{id}/texts', tag: 'denken', largest: 16 },
	async work({ id, fileName, pages }, { tx, actor }) {
		const { organisationId } = actor;
		const entry = await findEntry(tx, organisationId, id);
		if (entry?.kind !== 'policyDocument') throw new Problem('notFound');
		const version = await countChange(tx, organisationId, id);
		if (version === undefined) throw new Problem('forbidden');
		await replacePages(tx, organisationId, id, pages);
		await changeDocument(tx, organisationId, id, { fileName });
		return { id, version };
	}
});

/** One document with its passages, who decides when, and what it stands on. */
export const showPolicyDocument = readOperation({
	name: 'policy.show',
	summary: { nl: 'Lees een beleidsstuk', en: 'Read a policy document' },
	audience: ['member'],
	input: z.strictObject({ id: idShape }),
	output: z.object({
		...wordsShape,
		version: z.int(),
		maker: z.string(),
		level: z.enum(levels).nullable(),
		stage: z.enum(stages).nullable(),
		...{ goal: z.string().nullable(), forWhom: z.string().nullable() },
		...{ money: z.string().nullable(), ownerRole: z.string().nullable() },
		...{ runsFrom: z.string().nullable(), runsUntil: z.string().nullable() },
		...{ url: z.string().nullable(), plainNote: z.string().nullable() },
		fileName: z.string().nullable(),
		pages: z.int(),
		passages: z.array(passageShape),
		levers: z.array(leverShape),
		sources: z.array(sourceShape)
	}),
	example: { id: exampleId(1) },
	rest: { method: 'get', path: '/policy-documents/{id}', tag: 'denken' },
	async work({ id }, { tx, actor: { organisationId } }) {
		const words = await wordsOf(tx, organisationId, id, 'policyDocument');
		const document = await findDocument(tx, organisationId, id);
		const entry = await findEntry(tx, organisationId, id);
		if (!words || !document || !entry) throw new Problem('notFound');
		return {
			...words,
			...document,
			version: entry.version,
			pages: Number(document.pages),
			passages: (await findPassages(tx, organisationId, id)) as never,
			levers: (await findLevers(tx, organisationId, id)) as never,
			sources: await sourcesOf(tx, organisationId, id)
		} as never;
	}
});

/** The text of a document: one page, or the pages that hold some words. */
export const readPolicyText = readOperation({
	name: 'policy.text',
	summary: { nl: 'Lees of doorzoek de tekst', en: 'Read or search the text' },
	audience: ['member'],
	input: z.strictObject({
		id: idShape,
		page: z.coerce.number().int().min(1).optional(),
		q: z.string().trim().max(300).optional()
	}),
	output: z.array(z.object({ number: z.int(), paragraphs: z.array(z.string()) })),
	example: { id: exampleId(1), page: 1 },
	rest: { method: 'get', path: '/policy-documents/{id}/text', tag: 'denken' },
	async work({ id, page = 1, q }, { tx, actor }) {
		const query = q ? searchQuery(q) : null;
		if (q && !query) return [];
		const asked = query ? { query } : { number: page };
		const pages = await findPages(tx, actor.organisationId, id, asked);
		return pages.map(({ number, text }) => ({ number, paragraphs: text.split('\n') }));
	}
});
