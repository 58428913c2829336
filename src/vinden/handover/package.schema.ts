import { dayShape, idShape, shortText } from '#kernel/index.ts';
import { z } from 'zod';
import { adaptedShape, contentShape } from './content.schema.ts';

/** The version of the file format that this Vierzet writes, and the newest it reads. */
export const formatVersion = 1;

const shared = {
	format: z.literal('vierzet'),
	formatVersion: z.literal(formatVersion),
	/** With the giver. */
	id: idShape,
	version: z.int().min(1).max(1_000_000),
	madeOn: dayShape(),
	giver: z.strictObject({ organisation: shortText(), key: z.string().length(43) }),
	signature: z.string().length(86)
};

export const handoverFile = z.strictObject({
	...shared,
	kind: z.literal('handover'),
	content: contentShape
});
export const adaptationFile = z.strictObject({
	...shared,
	kind: z.literal('adaptation'),
	/** The handover it was made of, with the giver of that. */
	of: z.strictObject({ id: idShape, version: z.int().min(1).max(1_000_000), title: shortText() }),
	content: adaptedShape
});

/** A file that ends in .vierzet.json (docs/handover-format.md). */
export const fileShape = z.discriminatedUnion('kind', [handoverFile, adaptationFile]);
export type HandoverFile = z.output<typeof fileShape>;
