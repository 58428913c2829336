import { wordsShape } from '#community/index.ts';
import { dayShape, idShape, maybe, optionalText, shortText } from '#kernel/index.ts';
import { z } from 'zod';
import { sourceShape } from '../material/index.ts';
import { outcomes } from './pause.rules.ts';

/** Who stood still together, in roles: "twee bewoners en het team", never names. */
const present = optionalText(500).transform((text) => text ?? '');
const words = { title: shortText(), text: optionalText(5000), present };

export const beginShape = z.strictObject({
	id: idShape,
	areaId: maybe(idShape),
	...words,
	/** Today when it is left out. */
	happenedOn: dayShape().optional(),
	/** What lies on the table from the start. */
	sourceIds: z.array(idShape).max(100).default([])
});

export const changeShape = z.strictObject({ writeId: idShape, id: idShape, ...words });

const closed = {
	outcome: z.enum(outcomes).nullable(),
	reason: z.string().nullable(),
	backOn: z.string().nullable()
};

export const pauseShape = z.object({
	...wordsShape,
	present: z.string(),
	...closed,
	state: z.enum(['open', 'again', 'closed']),
	/** What lies on the table is the part 'table'. */
	sources: z.array(sourceShape)
});

export const pauseListShape = z.array(
	z.object({
		id: idShape,
		title: z.string(),
		happenedOn: z.string(),
		areaName: z.string().nullable(),
		present: z.string(),
		...closed,
		state: z.enum(['open', 'again', 'closed']),
		/** How many things lie on the table. */
		laid: z.int()
	})
);
