import { addLink, findEntry, keepForGood, removeLink } from '#community/index.ts';
import { clearPart } from '#denken/index.ts';
import {
	Problem,
	fieldProblem,
	idShape,
	writeOperation,
	type Ask,
	type Write
} from '#kernel/index.ts';
import { z } from 'zod';
import { holdDraft } from './report.operations.ts';
import { ownWords, sectionShape } from './report.schema.ts';
import { addParts, findParts, orderParts, removePart, rewritePart } from './report.store.ts';
import { moved, sectionOf } from './section.rules.ts';

const exampleId = (last: number) => `019a0000-0000-7000-8000-00000000000${last}`;
const write = { object: 'report', audience: ['worker'] as const };
const rest = (method: 'put' | 'post', path: string) => ({
	...{ method, path: `/reports/{reportId}/${path}`, tag: 'vinden' }
});

/** Lays entries in a report: each is told in its own words, with its source. */
export const chooseForReport = writeOperation({
	...write,
	name: 'report.choose',
	summary: { nl: 'Zet dit in het verslag', en: 'Put this in the report' },
	input: z.strictObject({
		...{ writeId: idShape, reportId: idShape },
		parts: z
			.array(z.strictObject({ id: idShape, entryId: idShape }))
			.min(1)
			.max(100)
	}),
	example: {
		...{ writeId: exampleId(9), reportId: exampleId(2) },
		parts: [{ id: exampleId(1), entryId: exampleId(3) }]
	},
	rest: rest('post', 'parts'),
	async work({ reportId, parts }, ask) {
		const { tx, actor, clock } = ask;
		const { organisationId } = actor;
		const createdAt = clock();
		const chosen = [];
		for (const [at, { id, entryId }] of parts.entries()) {
			const entry = await findEntry(tx, organisationId, entryId);
			const section = entry && sectionOf(entry.kind);
			if (!section) throw fieldProblem(`parts.${at}.entryId`, 'unknownEntry');
			chosen.push({ id, section, entryId, ownWords: null, writtenBy: null });
		}
		const { counted } = await holdDraft(ask, reportId);
		await addParts(tx, { organisationId, reportId, createdAt }, chosen);
		for (const { entryId: toId } of chosen)
			await addLink(tx, { organisationId, fromId: reportId, toId, role: 'gathers', createdAt });
		// What a report tells is no raw note any more.
		await keepForGood(
			tx,
			organisationId,
			chosen.map(({ entryId }) => entryId)
		);
		return { id: reportId, version: counted };
	}
});

/** Writes a sentence of one's own; sources are laid beside it as sentence:<id>. */
export const writeInReport = writeOperation({
	...write,
	name: 'report.write',
	summary: { nl: 'Schrijf er zelf iets bij', en: 'Write something of your own' },
	input: z.strictObject({
		...{ id: idShape, reportId: idShape, section: sectionShape, words: ownWords }
	}),
	example: {
		...{ id: exampleId(1), reportId: exampleId(2), section: 'conclusion' },
		words: 'Buren weten elkaar te vinden.'
	},
	rest: rest('put', 'sentences/{id}'),
	async work({ id, reportId, section, words }, ask) {
		const { tx, actor, clock } = ask;
		const { organisationId, personId } = actor;
		const { counted } = await holdDraft(ask, reportId);
		const part = { id, section, entryId: null, ownWords: words, writtenBy: personId };
		await addParts(tx, { organisationId, reportId, createdAt: clock() }, [part]);
		return { id: reportId, version: counted };
	}
});

const input = { writeId: idShape, id: idShape, reportId: idShape };
const example = { writeId: exampleId(9), id: exampleId(1), reportId: exampleId(2) };

/** @throws Problem when this part is not there for this writer */
async function partsWith(ask: Ask<Write>, reportId: string, id: string) {
	const { counted } = await holdDraft(ask, reportId);
	const parts = await findParts(ask.tx, ask.actor.organisationId, reportId);
	const part = parts.find((one) => one.id === id);
	if (!part) throw new Problem('notFound');
	return { counted, parts, part };
}

export const rewriteInReport = writeOperation({
	...write,
	name: 'report.rewrite',
	summary: { nl: 'Schrijf een eigen zin anders', en: 'Rewrite a sentence of your own' },
	input: z.strictObject({ ...input, words: ownWords }),
	example: { ...example, words: 'Buren vinden elkaar.' },
	rest: rest('post', 'sentences/{id}/changes'),
	async work({ id, reportId, words }, ask) {
		const { organisationId } = ask.actor;
		const { counted, part } = await partsWith(ask, reportId, id);
		// The words of an entry are its own: they are changed there.
		if (part.ownWords === null) throw new Problem('notFound');
		await rewritePart(ask.tx, { organisationId, reportId, id }, words);
		return { id: reportId, version: counted };
	}
});

/** Moves a part a place up or down in its section. */
export const moveInReport = writeOperation({
	...write,
	name: 'report.move',
	summary: { nl: 'Zet dit hoger of lager', en: 'Move this up or down' },
	input: z.strictObject({ ...input, to: z.enum(['up', 'down']) }),
	example: { ...example, to: 'up' },
	rest: rest('post', 'parts/{id}/moves'),
	async work({ id, reportId, to }, ask) {
		const { organisationId } = ask.actor;
		const { counted, part, parts } = await partsWith(ask, reportId, id);
		const ids = parts.filter(({ section }) => section === part.section).map((one) => one.id);
		const places = moved(ids, id, to).map((one, position) => ({ id: one, position }));
		await orderParts(ask.tx, { organisationId, id: reportId }, places);
		return { id: reportId, version: counted };
	}
});

export const takeOutOfReport = writeOperation({
	...write,
	name: 'report.takeOut',
	summary: { nl: 'Haal dit uit het verslag', en: 'Take this out of the report' },
	input: z.strictObject(input),
	example,
	rest: rest('post', 'parts/{id}/removals'),
	async work({ id, reportId }, ask) {
		const { tx, actor } = ask;
		const { organisationId } = actor;
		const { counted, part } = await partsWith(ask, reportId, id);
		await removePart(tx, { organisationId, reportId, id });
		if (part.entryId)
			await removeLink(tx, organisationId, {
				fromId: reportId,
				toId: part.entryId,
				role: 'gathers'
			});
		else await clearPart(tx, organisationId, reportId, `sentence:${id}`);
		return { id: reportId, version: counted };
	}
});
