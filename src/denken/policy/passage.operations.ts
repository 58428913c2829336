import { addLink, findEntry } from '#community/index.ts';
import { Problem, fieldProblem, idShape, readOperation, writeOperation } from '#kernel/index.ts';
import { z } from 'zod';
import { countChangeOf } from '../change.ts';
import {
	addLever,
	addPassage,
	addPassageThemes,
	findPolicyDays,
	findThemedPassages,
	removeBeside
} from './passage.store.ts';
import { policyMap } from './policy.rules.ts';
import { leverFields, levels, passageFields, relations, stages } from './policy.schema.ts';
import { listDocuments } from './policy.store.ts';

const exampleId = (last: number) => `019a0000-0000-7000-8000-00000000000${last}`;

/** Counts the change of the document that something is changed beside. */
const changed = (ask: Parameters<typeof countChangeOf>[0], documentId: string) =>
	countChangeOf(ask, documentId, 'policyDocument', () =>
		fieldProblem('documentId', 'unknownEntry')
	);

/** Notes a passage as it stands there, and how it stands to themes of residents; or that the document is silent. */
export const addAPassage = writeOperation({
	name: 'passage.add',
	object: 'policyDocument',
	summary: { nl: 'Noteer een passage', en: 'Note a passage' },
	audience: ['worker'],
	input: z.strictObject({ id: idShape, documentId: idShape, ...passageFields }),
	example: {
		id: exampleId(2),
		documentId: exampleId(1),
		quote: 'Op de stoep blijft 1,20 meter vrij.',
		relation: 'chafes'
	},
	rest: { method: 'put', path: '/passages/{id}', tag: 'denken' },
	async work({ id, documentId, themeIds, ...passage }, ask) {
		const { tx, actor, clock } = ask;
		const { organisationId } = actor;
		if (passage.relation !== 'silent' && !passage.quote) throw fieldProblem('quote', 'empty');
		if (passage.relation === 'silent' && themeIds.length === 0)
			throw fieldProblem('themeIds', 'noTheme');
		for (const [index, themeId] of themeIds.entries()) {
			const theme = await findEntry(tx, organisationId, themeId);
			if (theme?.kind !== 'theme') throw fieldProblem(`themeIds.${index}`, 'unknownEntry');
		}
		const version = await changed(ask, documentId);
		const createdAt = clock();
		const beside = { organisationId, policyDocumentId: documentId };
		await addPassage(tx, { ...beside, id, ...passage, createdAt });
		const themes = [...new Set(themeIds)];
		if (themes.length > 0)
			await addPassageThemes(
				tx,
				themes.map((themeId) => ({ ...beside, passageId: id, themeId }))
			);
		for (const toId of themes)
			await addLink(tx, { organisationId, fromId: documentId, toId, role: 'uses', createdAt });
		return { id: documentId, version };
	}
});

/** Notes who decides about it, when, what say was promised, and what to bring there. */
export const addALever = writeOperation({
	name: 'lever.add',
	object: 'policyDocument',
	summary: { nl: 'Noteer wie er wanneer over beslist', en: 'Note who decides and when' },
	audience: ['worker'],
	input: z.strictObject({ id: idShape, documentId: idShape, ...leverFields }),
	example: { id: exampleId(3), documentId: exampleId(1), whoDecides: 'de gemeenteraad' },
	rest: { method: 'put', path: '/levers/{id}', tag: 'denken' },
	async work({ id, documentId, ...lever }, ask) {
		const version = await changed(ask, documentId);
		const { organisationId } = ask.actor;
		const createdAt = ask.clock();
		await addLever(ask.tx, {
			organisationId,
			id,
			policyDocumentId: documentId,
			...lever,
			createdAt
		});
		return { id: documentId, version };
	}
});

/** Takes a passage or a lever away from a document. */
export const removeFromPolicy = writeOperation({
	name: 'policy.takeAway',
	object: 'policyDocument',
	summary: { nl: 'Haal een passage of beslismoment weg', en: 'Take a passage or a lever away' },
	audience: ['worker'],
	input: z.strictObject({
		writeId: idShape,
		documentId: idShape,
		id: idShape,
		what: z.enum(['passage', 'lever'])
	}),
	example: { writeId: exampleId(9), documentId: exampleId(1), id: exampleId(2), what: 'passage' },
	rest: { method: 'post', path: '/policy-documents/{documentId}/removals', tag: 'denken' },
	async work({ documentId, id, what }, ask) {
		const version = await changed(ask, documentId);
		const table = what === 'passage' ? 'passage' : 'policyLever';
		const asked = { policyDocumentId: documentId, id };
		if (!(await removeBeside(ask.tx, table, ask.actor.organisationId, asked)))
			throw new Problem('notFound');
		return { id: documentId, version };
	}
});

const nameShape = z.object({ id: idShape, name: z.string() });

/** The documents there are, and the map of theme × document (methods.md 2.4, outputs). */
export const showPolicyMap = readOperation({
	name: 'policy.map',
	summary: { nl: 'De beleidskaart', en: 'The policy map' },
	audience: ['member'],
	input: z.strictObject({}),
	output: z.object({
		documents: z.array(
			z.object({
				id: idShape,
				title: z.string(),
				maker: z.string(),
				level: z.enum(levels).nullable(),
				stage: z.enum(stages).nullable(),
				runsUntil: z.string().nullable()
			})
		),
		themes: z.array(nameShape),
		places: z.array(
			z.object({ documentId: idShape, themeId: idShape, relations: z.array(z.enum(relations)) })
		)
	}),
	example: {},
	rest: { method: 'get', path: '/policy-documents', tag: 'denken' },
	async work(_, { tx, actor: { organisationId } }) {
		const documents = await listDocuments(tx, organisationId);
		const passages = await findThemedPassages(tx, organisationId);
		const themes = new Map(passages.map((one) => [one.themeId, one.themeName]));
		return {
			documents: documents as never,
			themes: [...themes]
				.map(([id, name]) => ({ id, name }))
				.toSorted((a, b) => a.name.localeCompare(b.name, 'nl')),
			places: policyMap(passages as never)
		};
	}
});

/** Deadlines and days of decision that are still to come. */
export const listPolicyDays = readOperation({
	name: 'policy.days',
	summary: { nl: 'Wanneer beleid iets vraagt', en: 'When policy asks for something' },
	audience: ['member'],
	input: z.strictObject({ from: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, { message: 'notADay' }) }),
	output: z.array(
		z.object({
			documentId: idShape,
			title: z.string(),
			day: z.string(),
			what: z.string().nullable(),
			kind: z.enum(['deadline', 'decision'])
		})
	),
	example: { from: '2026-11-25' },
	rest: { method: 'get', path: '/policy-days', tag: 'denken' },
	work: ({ from }, { tx, actor }) => findPolicyDays(tx, actor.organisationId, from)
});
