import { idShape, maybe, shortText } from '#kernel/index.ts';
import { z } from 'zod';

export const methods = ['dots', 'ranking', 'consent'] as const;
export const ways = ['link', 'paper', 'meeting'] as const;
export const states = ['preparing', 'open', 'closed'] as const;
export const stances = ['agree', 'object', 'none'] as const;

const byOption = <T extends z.ZodType>(shape: T) => z.record(idShape, shape);
const objects = { stance: z.enum(stances), reason: maybe(shortText(500)) };

/** What one voter says, by option; the method of the vote says which of the three is asked. */
export const ballotShape = {
	/** How many dots on each. */
	dots: byOption(z.coerce.number().int().min(0).max(1000)).optional(),
	/** The place of each, 1 is best; the same place twice is fine, and what has none comes last. */
	places: byOption(z.coerce.number().int().min(1).max(50)).optional(),
	/** Whether there is an objection, and which. */
	stances: byOption(z.strictObject(objects)).optional()
};

/** A ballot as it is kept: nothing in it says who gave it. */
export const contentShape = z.discriminatedUnion('kind', [
	z.object({ kind: z.literal('dots'), dots: byOption(z.int().min(1)) }),
	/** The dots of several voters counted together. */
	z.object({ kind: z.literal('totals'), dots: byOption(z.int().min(1)) }),
	z.object({ kind: z.literal('ranking'), places: byOption(z.int().min(1)) }),
	z.object({ kind: z.literal('consent'), stances: byOption(z.object(objects)) })
]);

/** What was done with the objections of a ballot, by option. */
export const handledShape = byOption(z.object({ done: z.string(), resolved: z.boolean() }));

export type Method = (typeof methods)[number];
export type Way = (typeof ways)[number];
export type State = (typeof states)[number];
export type Stance = (typeof stances)[number];
export type Content = z.infer<typeof contentShape>;
export type Handled = z.infer<typeof handledShape>;

/** Identical ballots with what they say. */
export interface Ballot {
	/** Left out for who may not keep the vote. */
	id: string | null;
	way: Way;
	round: number;
	count: number;
	content: Content;
	handled: Handled;
}
