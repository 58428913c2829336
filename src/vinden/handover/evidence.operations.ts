import { hold, listEntries, findEntry, walkWhy } from '#community/index.ts';
import {
	Problem,
	fieldProblem,
	idShape,
	readOperation,
	writeOperation,
	type Ask,
	type Read
} from '#kernel/index.ts';
import { z } from 'zod';
import { findConsents, mayTravel } from '../story/index.ts';
import { evidenceKinds, type Content, type EvidenceKind } from './content.schema.ts';
import { changeDraft, findDraft } from './handover.store.ts';
import { passOn } from './origin.ts';
import { exampleId } from './shapes.ts';

const isEvidence = (kind: string): kind is EvidenceKind =>
	(evidenceKinds as readonly string[]).includes(kind);

/** The sentence that is copied: the title and the words, as long as fits. */
const sentenceOf = ({ title, text }: { title: string; text: string }) => {
	const said = [title, text].filter(Boolean).join(': ');
	return said.length > 1000 ? `${said.slice(0, 999)}…` : said;
};
/** A story is somebody's own: it goes along only when its teller lets everybody read it, and it is shown to others already. */
async function mayGoAlong(
	{ tx, actor }: Pick<Ask<Read>, 'tx' | 'actor'>,
	{ id, kind, visibility }: { id: string; kind: string; visibility: string }
): Promise<boolean> {
	if (kind !== 'story') return true;
	if (visibility !== 'residents' && visibility !== 'public') return false;
	const [consent] = await findConsents(tx, actor.organisationId, [id]);
	return mayTravel(consent);
}

/** What was found that could go along: first what hangs together with what is passed on, then what else was found in the area. */
export const suggestEvidence = readOperation({
	name: 'handover.suggestEvidence',
	summary: { nl: 'Wat kan mee als bewijs?', en: 'What can go along as evidence?' },
	audience: ['worker'],
	input: z.strictObject({ id: idShape }),
	output: z.array(
		z.object({
			id: idShape,
			kind: z.enum(evidenceKinds),
			text: z.string(),
			on: z.string(),
			/** It hangs together with what is passed on. */
			tied: z.boolean()
		})
	),
	example: { id: exampleId(1) },
	rest: { method: 'get', path: '/handovers/{id}/evidence-suggestions', tag: 'vinden' },
	async work({ id }, ask) {
		const { tx, actor } = ask;
		const own = await findEntry(tx, actor.organisationId, id);
		if (own?.kind !== 'handover') throw new Problem('notFound');
		const passed = (await walkWhy.work({ id }, ask)).filter(({ distance }) => distance === -1);
		const threads = [];
		for (const knot of passed) threads.push(await walkWhy.work({ id: knot.id }, ask));
		const near = own.areaId
			? await listEntries.work({ kinds: [...evidenceKinds], areaId: own.areaId, limit: 50 }, ask)
			: [];
		const tied = new Set(threads.flat().map((knot) => knot.id));
		const found = new Map([...threads.flat(), ...near].map((one) => [one.id, one]));
		const suggested = [];
		for (const one of found.values()) {
			if (!isEvidence(one.kind)) continue;
			const entry = await findEntry(tx, actor.organisationId, one.id);
			if (!entry || !(await mayGoAlong(ask, entry))) continue;
			const { kind, happenedOn: on } = one;
			suggested.push({ id: one.id, kind, text: sentenceOf(one), on, tied: tied.has(one.id) });
		}
		return suggested.sort((a, b) => Number(b.tied) - Number(a.tied)).slice(0, 60);
	}
});

/** Copies what was found into the handover, each as one sentence with its kind and day; the words can be changed there. */
export const takeEvidence = writeOperation({
	name: 'handover.takeEvidence',
	object: 'handover',
	summary: { nl: 'Neem mee wat het bracht', en: 'Take along what it brought' },
	audience: ['worker'],
	input: z.strictObject({
		writeId: idShape,
		id: idShape,
		entryIds: z.array(idShape).min(1).max(40)
	}),
	example: { writeId: exampleId(9), id: exampleId(1), entryIds: [exampleId(2)] },
	rest: { method: 'post', path: '/handovers/{id}/evidence', tag: 'vinden' },
	async work({ id, entryIds }, ask) {
		const { tx, actor, clock } = ask;
		const { organisationId } = actor;
		const { held, version } = await hold(ask, id, () => findDraft(tx, organisationId, id));
		const evidence: Content['evidence'] = [...held.evidence];
		for (const entryId of new Set(entryIds)) {
			const entry = await findEntry(tx, organisationId, entryId);
			if (!entry || !isEvidence(entry.kind) || !(await mayGoAlong(ask, entry)))
				throw fieldProblem('entryIds', 'unknownEntry');
			const { kind } = entry;
			const text = sentenceOf(entry);
			const knot = (await walkWhy.work({ id: entryId }, ask)).find((one) => one.id === entryId)!;
			if (!evidence.some((one) => one.text === text))
				evidence.push({ kind, text, on: knot.happenedOn });
			await passOn(ask, id, [entryId]);
		}
		const content = { ...held, evidence: evidence.slice(0, 40) };
		await changeDraft(tx, { organisationId, id }, content, clock());
		return { id, version };
	}
});
