import { idShape } from '#kernel/index.ts';
import { z } from 'zod';
import { adaptedShape } from './content.schema.ts';

export const exampleId = (last: number) => `019a0000-0000-7000-8000-00000000000${last}`;

/** What was made of it, for a list below a handover or an approach. */
export const adaptationShape = z.object({
	id: idShape,
	...adaptedShape.shape,
	areaName: z.string().nullable(),
	notedOn: z.string(),
	number: z.int(),
	version: z.int(),
	sourceId: idShape.nullable(),
	sourceVersion: z.int(),
	sourceTitle: z.string(),
	/** The organisation that sent it back; null when it was noted here. */
	fromOrganisation: z.string().nullable(),
	/** Its mark, to compare by phone. */
	fromMark: z.string().nullable()
});
