import {
	addLink,
	countChange,
	findEntry,
	findWholeArea,
	keepForGood,
	removeLink
} from '#community/index.ts';
import {
	Problem,
	fieldProblem,
	idShape,
	newId,
	optionalText,
	readOperation,
	writeOperation,
	type Ask,
	type Write
} from '#kernel/index.ts';
import { figureNow } from '#zien/index.ts';
import { z } from 'zod';
import { sourceShape, sourcesOf } from './source.ts';
import {
	addFigureUsed,
	addSource,
	countCited,
	findSame,
	findSource,
	removeSource
} from './source.store.ts';

const exampleId = (last: number) => `019a0000-0000-7000-8000-00000000000${last}`;

/** Entries that may hold claims: what DENKEN makes, a pause whose table holds material, and a treatment agreement. */
const holders = [
	...['plan', 'pause', 'theme', 'questionAnalysis', 'areaAnalysis', 'forceField'],
	...['policyDocument', 'fathom', 'priority', 'decision', 'referral', 'changeStory'],
	...[
		'treatmentAgreement',
		'outcome',
		'story',
		'rippleMap',
		'claim',
		'community',
		'report',
		'handover'
	]
];

/**
 * Lays a source beside a claim: an entry, or a figure as it is now (38, 69). "Waarom?" walks it from then on, and a raw
 * note that something stands on is kept.
 */
export const cite = writeOperation({
	name: 'source.cite',
	object: 'source',
	summary: { nl: 'Leg een bron ernaast', en: 'Lay a source beside it' },
	audience: ['worker'],
	input: z.strictObject({
		id: idShape,
		entryId: idShape,
		/** Which claim; 'table' for all that lies on the table. */
		part: z
			.string()
			.regex(/^[a-zA-Z]{1,40}(:[0-9a-f-]{36})?$/)
			.default('table'),
		sourceId: idShape.optional(),
		figure: z.strictObject({ areaId: idShape, indicatorId: z.string().max(60) }).optional(),
		said: optionalText(1000)
	}),
	example: { id: exampleId(1), entryId: exampleId(2), sourceId: exampleId(3) },
	rest: { method: 'put', path: '/sources/{id}', tag: 'denken' },
	async work({ id, entryId, part, sourceId, figure, said }, ask) {
		const { tx, actor, clock } = ask;
		const { organisationId } = actor;
		const holder = await findEntry(tx, organisationId, entryId);
		if (!holder || !holders.includes(holder.kind)) throw fieldProblem('entryId', 'unknownEntry');
		if (!sourceId && !figure) throw fieldProblem('sourceId', 'unknownEntry');
		if (sourceId === entryId) throw fieldProblem('sourceId', 'unknownEntry');
		if (sourceId && !(await findEntry(tx, organisationId, sourceId)))
			throw fieldProblem('sourceId', 'unknownEntry');
		const figureId = figure ? await takeFigure(ask, entryId, figure) : null;
		const version = await countChange(tx, organisationId, entryId);
		if (version === undefined) throw new Problem('forbidden');
		const createdAt = clock();
		const source = { organisationId, entryId, part, createdAt };
		if (sourceId) {
			if (await findSame(tx, organisationId, { entryId, part, sourceId }))
				return { id: entryId, version };
			await addLink(tx, {
				...{ organisationId, fromId: entryId, toId: sourceId, role: 'uses', createdAt }
			});
			await keepForGood(tx, organisationId, [sourceId]);
		}
		await addSource(tx, { ...source, id, sourceId: sourceId ?? null, figureId, said });
		return { id: entryId, version };
	}
});

/**
 * The figure as it is now, kept beside the entry that uses it; answers its id.
 * @throws Problem when there is none, or when it is about fewer than ten
 */
export async function takeFigure(
	{ tx, actor, clock }: Pick<Ask<Write>, 'tx' | 'actor' | 'clock'>,
	entryId: string,
	{ areaId, indicatorId }: { areaId: string; indicatorId: string }
): Promise<string> {
	const { organisationId } = actor;
	const area = await findWholeArea(tx, organisationId, areaId);
	const now = area?.officialCode ? await figureNow(tx, area.officialCode, indicatorId) : undefined;
	if (!area || !now) throw fieldProblem('figure', 'noFigure');
	if (now === 'small') throw fieldProblem('figure', 'smallGroup');
	const id = newId();
	const { value, year, source, unit } = now;
	await addFigureUsed(tx, {
		...{ organisationId, id, entryId, indicatorId, areaCode: area.officialCode! },
		...{ areaName: area.name, value, year, source, unit, createdAt: clock() }
	});
	return id;
}

/** Takes a source away from a claim. */
export const uncite = writeOperation({
	name: 'source.uncite',
	object: 'source',
	summary: { nl: 'Haal een bron weg', en: 'Take a source away' },
	audience: ['worker'],
	input: z.strictObject({ writeId: idShape, id: idShape, entryId: idShape }),
	example: { writeId: exampleId(9), id: exampleId(1), entryId: exampleId(2) },
	rest: { method: 'post', path: '/sources/{id}/removals', tag: 'denken' },
	async work({ id, entryId }, { tx, actor }) {
		const { organisationId } = actor;
		const found = await findSource(tx, organisationId, entryId, id);
		if (!found) throw new Problem('notFound');
		const version = await countChange(tx, organisationId, entryId);
		if (version === undefined) throw new Problem('forbidden');
		await removeSource(tx, organisationId, found);
		const { sourceId } = found;
		if (sourceId && (await countCited(tx, organisationId, entryId, sourceId)) === 0)
			await removeLink(tx, organisationId, { fromId: entryId, toId: sourceId, role: 'uses' });
		return { id: entryId, version };
	}
});

/** What the claims of an analysis or plan stand on, as far as the reader may see it. */
export const listSources = readOperation({
	name: 'source.list',
	summary: { nl: 'Waarop het steunt', en: 'What it stands on' },
	audience: ['public'],
	input: z.strictObject({ entryId: idShape }),
	output: z.array(sourceShape),
	example: { entryId: exampleId(2) },
	rest: { method: 'get', path: '/entries/{entryId}/sources', tag: 'denken' },
	async work({ entryId }, { tx, actor }) {
		if (!(await findEntry(tx, actor.organisationId, entryId))) throw new Problem('notFound');
		return sourcesOf(tx, actor.organisationId, entryId);
	}
});
