import { idShape, type Read } from '#kernel/index.ts';
import { z } from 'zod';
import { cyclesOf, findWords } from './cycle.store.ts';
import type { EntryKind } from './entry.store.ts';

/** What every page of an entry shows: the words, the day, the place, who wrote it, and the rounds it is part of. */
export const wordsShape = {
	id: idShape,
	title: z.string(),
	text: z.string(),
	happenedOn: z.string(),
	visibility: z.string(),
	areaId: idShape.nullable(),
	areaName: z.string().nullable(),
	authorName: z.string().nullable(),
	cycleIds: z.array(idShape)
};

/** Those words of one entry; undefined when it is not there for this reader. */
export async function wordsOf(tx: Read, organisationId: string, id: string, kind: EntryKind) {
	const words = await findWords(tx, organisationId, id, kind);
	if (!words) return undefined;
	const cycles = await cyclesOf(tx, organisationId, id);
	return { ...words, cycleIds: cycles.map((cycle) => cycle.id) };
}
