import { agreedDayShape, idShape, maybe, shortText } from '#kernel/index.ts';
import { z } from 'zod';
import { methods, ways } from './ballot.schema.ts';

export const exampleId = (last: number) => `019a0000-0000-7000-8000-00000000000${last}`;

export const settingsShape = {
	method: z.enum(methods),
	/** Dots: how many each voter has, and how many of them at most on one option. */
	dots: z.coerce.number().int().min(1).max(50).default(3),
	mostOnOne: z.coerce.number().int().min(1).max(50).default(2),
	/** The last day on which a link takes votes. */
	closesOn: maybe(agreedDayShape())
};

/** Options: in own words, or standing for a theme or plan whose name they take when they have no words. */
export const optionsShape = z
	.array(
		z.strictObject({
			id: idShape.optional(),
			text: shortText(300).optional(),
			entryId: maybe(idShape)
		})
	)
	.max(50);

export const criteriaShape = z
	.array(
		z.strictObject({
			id: idShape.optional(),
			name: shortText(120),
			weight: z.coerce.number().int().min(0).max(5),
			/** In roles, never a name. */
			setBy: shortText()
		})
	)
	.max(12);

const optionOutcome = z.object({
	optionId: idShape,
	place: z.int().nullable(),
	dots: z.int(),
	agree: z.int(),
	object: z.int(),
	none: z.int(),
	passes: z.boolean()
});

export const outcomeShape = z.object({
	voters: z.int(),
	options: z.array(optionOutcome),
	pairs: z.array(z.array(z.int())).nullable(),
	winnerId: idShape.nullable()
});

export const outcomesShape = z.object({
	all: outcomeShape,
	ways: z.array(z.object({ way: z.enum(ways), outcome: outcomeShape })),
	objections: z.array(
		z.object({
			ballotId: idShape.nullable(),
			optionId: idShape,
			way: z.enum(ways),
			round: z.int(),
			count: z.int(),
			reason: z.string(),
			done: z.string().nullable(),
			resolved: z.boolean()
		})
	)
});

export const optionShape = z.object({
	id: idShape,
	text: z.string(),
	entryId: idShape.nullable()
});

/** What was decided, as who voted reads it. */
export const decisionToldShape = z.object({
	title: z.string(),
	text: z.string(),
	happenedOn: z.string(),
	decidedBy: z.string(),
	tieBroken: z.string().nullable(),
	options: z.array(z.object({ text: z.string(), chosen: z.boolean(), why: z.string().nullable() })),
	conditions: z.array(z.string())
});
