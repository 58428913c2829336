import { idShape } from '#kernel/index.ts';
import { z } from 'zod';

/** A file of figures that was looked at, with what its columns hold. */
export const figureFileShape = z.strictObject({
	id: idShape,
	/** Name of the file, without its folder. */
	name: z.string().trim().min(1).max(200),
	/** The file, in base64. */
	data: z.base64().min(1),
	/** The year the figures are about, where no column tells it. */
	year: z.coerce.number().int().min(1900).max(2200),
	/** Who published them, as it is to be named. */
	source: z.string().trim().min(1).max(200),
	licence: z.string().trim().min(1).max(200),
	/** Column name to figure, `code`, `name`, `year` or `margin`. */
	mapping: z.record(z.string().max(200), z.string().max(100)),
	/** Keeps the mapping under this name for next year's file. */
	saveAs: z.string().trim().max(100).optional()
});
