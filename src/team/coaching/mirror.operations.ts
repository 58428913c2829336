import { Problem, idShape, shortText, writeOperation } from '#kernel/index.ts';
import { z } from 'zod';
import { takeCoaching } from './coaching.operations.ts';
import { exampleId, mirrorWords } from './coaching.schema.ts';
import { addMirror, changeMirror, removeMirror } from './coaching.store.ts';

const write = { object: 'coaching', audience: ['member'] as const };
const of = { coachingId: idShape };
const example = { id: exampleId(1), coachingId: exampleId(2) };

/** Lays a sentence in the mirror: as it was said, and the same in possibilities once they find it (36). */
export const addMirrorLine = writeOperation({
	...write,
	name: 'coachingMirror.add',
	summary: { nl: 'Leg een zin in de taalspiegel', en: 'Lay a sentence in the language mirror' },
	input: z.strictObject({ id: idShape, ...of, problem: shortText(500), ...mirrorWords }),
	example: {
		...{ ...example, problem: 'Hij is zorgmijdend.' },
		possibility: 'Hij kiest zelf wie hij binnenlaat.'
	},
	async work({ id, coachingId, ...words }, ask) {
		const { version } = await takeCoaching(ask, coachingId);
		const { organisationId } = ask.actor;
		await addMirror(ask.tx, { organisationId, id, coachingId, ...words, createdAt: ask.clock() });
		return { id: coachingId, version };
	}
});

/** Says a sentence of the mirror in other words of possibility. */
export const changeMirrorLine = writeOperation({
	...write,
	name: 'coachingMirror.change',
	summary: { nl: 'Zeg het in mogelijkheden', en: 'Say it in possibilities' },
	input: z.strictObject({ writeId: idShape, id: idShape, ...of, ...mirrorWords }),
	example: { ...example, writeId: exampleId(9), possibility: 'Hij kiest zelf wie hij binnenlaat.' },
	async work({ id, coachingId, possibility }, ask) {
		const { version } = await takeCoaching(ask, coachingId);
		const { organisationId } = ask.actor;
		if (!(await changeMirror(ask.tx, { organisationId, id, coachingId }, possibility)))
			throw new Problem('notFound');
		return { id: coachingId, version };
	}
});

export const removeMirrorLine = writeOperation({
	...write,
	name: 'coachingMirror.remove',
	summary: { nl: 'Haal een zin weg', en: 'Take a sentence away' },
	input: z.strictObject({ writeId: idShape, id: idShape, ...of }),
	example: { ...example, writeId: exampleId(9) },
	async work({ id, coachingId }, ask) {
		const { version } = await takeCoaching(ask, coachingId);
		const { organisationId } = ask.actor;
		if (!(await removeMirror(ask.tx, { organisationId, id, coachingId })))
			throw new Problem('notFound');
		return { id: coachingId, version };
	}
});
