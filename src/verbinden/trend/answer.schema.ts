import { idShape } from '#kernel/index.ts';
import { z } from 'zod';

/** What can be done with what rises: something that is there, together, of residents, new, on the table, or left for now. */
export const ways = ['existing', 'combination', 'initiative', 'new', 'agenda', 'left'] as const;
export type Way = (typeof ways)[number];

export const answerShape = z.object({
	...{ id: idShape, themeId: idShape, period: z.string(), word: z.string() },
	takenAs: z.enum(ways),
	entry: z.object({ id: idShape, kind: z.string(), title: z.string() }).nullable(),
	reason: z.string().nullable(),
	decidedOn: z.string(),
	/** What came of it: outcomes that lie behind it, as far as this reader may see them. */
	cameOfIt: z.array(z.object({ id: idShape, title: z.string() }))
});
export type TrendAnswer = z.infer<typeof answerShape>;
