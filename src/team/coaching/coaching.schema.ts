import { agreedDayShape, idShape, maybe, optionalText } from '#kernel/index.ts';
import { z } from 'zod';
import { aspects, ways } from './coaching.rules.ts';

export const exampleId = (last: number) => `019a0000-0000-7000-8000-00000000000${last}`;

/** What the two note, without a name of a resident. */
export const coachingWords = {
	way: z.enum(ways),
	aspect: maybe(z.enum(aspects)),
	situation: optionalText(2000),
	agreement: optionalText(1000),
	lookBackOn: maybe(agreedDayShape())
};
export const mirrorWords = { possibility: optionalText(500) };

export const lineShape = z.object({
	id: idShape,
	happenedOn: z.string(),
	way: z.enum(ways),
	aspect: z.enum(aspects).nullable(),
	agreement: z.string().nullable(),
	lookBackOn: z.string().nullable(),
	endedOn: z.string().nullable(),
	/** The other of the two. */
	withWhom: z.string(),
	/** Whether the reader is the one who coaches. */
	iCoach: z.boolean(),
	/** Whether a day to look back is still ahead or open. */
	isAhead: z.boolean()
});

export const wholeShape = lineShape.extend({
	situation: z.string().nullable(),
	cameOfIt: z.string().nullable(),
	expiresOn: z.string(),
	version: z.int(),
	mirror: z.array(
		z.object({ id: idShape, problem: z.string(), possibility: z.string().nullable() })
	)
});
