import { idShape, longText, maybe, optionalText } from '#kernel/index.ts';
import { z } from 'zod';
import { kinds } from '../talent/talent.rules.ts';

export const exampleId = (last: number) => `019a0000-0000-7000-8000-00000000000${last}`;
const ticked = z.preprocess((said) => said === true || said === 'true', z.boolean()).default(false);

/** What a resident puts in. Only the words have to be there; who offers says how to be found. */
export const handedInput = {
	role: z.enum(['asks', 'offers']),
	text: longText(2000),
	/** At what it began, where that was something that is offered. */
	aboutId: maybe(idShape),
	/** An address, a number, or where somebody often is; for the team only. */
	reach: optionalText(200),
	/** The team may read this and come back to them. */
	agreed: ticked,
	/** They read it again after a warning, and it is fine like this. */
	sure: ticked
};

/** What a worker makes of it. */
export const takenInput = {
	/** In their words, without what leads to a person. */
	text: longText(2000),
	kind: z.enum(kinds).default('hands')
};

export const handedShape = z.object({
	...{ id: idShape, role: z.enum(['asks', 'offers']), text: z.string().nullable() },
	...{ reach: z.string().nullable(), areaName: z.string(), aboutTitle: z.string().nullable() },
	state: z.enum(['waiting', 'taken']),
	/** The question or talent it became. */
	entryId: idShape.nullable(),
	...{ cameOn: z.string(), expiresOn: z.string() }
});
