import { dayShape, idShape, maybe, shortText } from '#kernel/index.ts';
import { z } from 'zod';
import { verbs } from '../activity/index.ts';

export const exampleId = (last: number) => `019a0000-0000-7000-8000-00000000000${last}`;
export const verbShape = z.enum(verbs);
export const sideShape = z.enum(['residents', 'partners', 'municipality', 'organisations']);
export const supportedShape = z.enum(['residents', 'municipality', 'organisations']);
export const trendShape = z.enum([
	...(['tooLittle', 'quiet', 'without', 'shrinking', 'steady', 'growing'] as const)
]);

const distinct = <T>(given: T[]) => [...new Set(given)];

/** From a first day up to and including a last one; without a last day it goes on. */
export const periodShape = { since: dayShape().optional(), until: maybe(dayShape()) };

export const contributionShape = z.strictObject({
	id: idShape,
	/** The activity or initiative. */
	entryId: idShape,
	verbs: z.array(verbShape).min(1).max(5).transform(distinct),
	...periodShape,
	/** Who was supported: all three are valid (methods.md 1.2, 5). */
	supported: z.array(supportedShape).max(3).default([]).transform(distinct)
});

const hours = z.number({ error: 'notHours' }).positive('notHours').max(9999, 'notHours');

export const workerHoursShape = z.strictObject({
	...{ id: idShape, entryId: idShape, ...periodShape, hours }
});

export const othersShape = z.strictObject({
	id: idShape,
	entryId: idShape,
	side: sideShape,
	/** A group or role, never a name. */
	byWhom: shortText(),
	what: shortText(1000),
	...periodShape,
	hours: maybe(hours)
});

export const quarterShape = z.object({
	quarter: z.string(),
	verbs: z.array(verbShape),
	weight: z.number(),
	residents: z.array(z.string()),
	partners: z.array(z.string()),
	isAlive: z.boolean()
});
