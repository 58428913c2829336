import { themeTrendShape } from '#denken/index.ts';
import { idShape } from '#kernel/index.ts';
import { z } from 'zod';
import { answerShape } from './answer.schema.ts';

const offer = z.object({
	...{ id: idShape, kind: z.string(), title: z.string(), place: z.string().nullable() },
	/** How many more can come; null is not known. */
	places: z.int().nullable(),
	/** For whom alone it is. */
	audience: z.string().nullable(),
	metres: z.int().nullable()
});

export const risingShape = z.object({
	...themeTrendShape.shape,
	areaName: z.string().nullable(),
	/** People a quarter for whom there is no room, of all cells together; null outside the team. */
	gap: z.number().nullable(),
	demand: z.number().nullable(),
	/** For whom and where it is asked most and is least, inside the team. */
	cells: z.array(
		z.object({
			areaName: z.string().nullable(),
			audience: z.string().nullable(),
			askers: z.int(),
			gap: z.number()
		})
	),
	/** What there is for it within reach, what has room first. */
	offers: z.array(offer),
	answers: z.array(answerShape)
});
export type Rising = z.infer<typeof risingShape>;

export const levelShape = z.object({
	/** Where was asked to look, and how many questions were heard there in a year. */
	asked: z.object({ id: idShape, name: z.string() }),
	shown: z.object({ id: idShape, name: z.string() }),
	isHigher: z.boolean(),
	isLittle: z.boolean()
});
