import { photoShape, wordsShape } from '#community/index.ts';
import { idShape, shortText } from '#kernel/index.ts';
import { z } from 'zod';
import { requestStates, sources } from './budget.rules.ts';

export const exampleId = (last: number) => `019a0000-0000-7000-8000-00000000000${last}`;

export const side = z.enum(['cost', 'cover']);
export const source = z.enum(sources);
export const requestState = z.enum(
	requestStates as [(typeof requestStates)[number], ...typeof requestStates]
);
export const ruleAnswer = z.enum(['yes', 'no', 'unknown']);
/** Whole cents, more than nothing. */
export const cents = () => z.int({ error: 'notAnAmount' }).min(1, 'notAnAmount').max(2_000_000_000);
/** Whole cents, nothing too. */
export const centsOrNone = () =>
	z.int({ error: 'notAnAmount' }).min(0, 'notAnAmount').max(2_000_000_000);

/** The rules of a fund in order; a deadline says how many days before the start. */
export const fundRules = z
	.array(
		z.strictObject({
			text: shortText(500),
			daysBefore: z.coerce
				.number()
				.int()
				.min(1)
				.max(730)
				.nullish()
				.transform((days) => days ?? null)
		})
	)
	.max(40);
export const fundShape = z.object({
	id: idShape,
	name: z.string(),
	maxCents: z.int().nullable(),
	rules: z.array(z.object({ text: z.string(), daysBefore: z.int().nullable() })),
	version: z.int()
});

export const requestLine = z.object({
	id: idShape,
	title: z.string(),
	owner: z.string(),
	fundName: z.string(),
	state: requestState,
	areaName: z.string().nullable(),
	startsOn: z.string().nullable(),
	asked: z.int(),
	grantedCents: z.int().nullable()
});

export const budgetLine = z.object({
	id: idShape,
	side,
	source: source.nullable(),
	label: z.string(),
	cents: z.int(),
	quotation: z.string().nullable()
});
export const ruleRow = z.object({
	id: idShape,
	text: z.string(),
	daysBefore: z.int().nullable(),
	/** The last day to hand in, where it is a deadline and the start is known. */
	lastDay: z.string().nullable(),
	answer: ruleAnswer,
	evidence: z.string().nullable()
});
export const supportShape = z.object({
	approached: z.int(),
	inFavour: z.int(),
	against: z.int(),
	radius: z.string(),
	countedOn: z.string(),
	noAnswer: z.int(),
	inFavourPercent: z.number().nullable(),
	responsePercent: z.number(),
	teamOnly: z.boolean()
});
export const receiptRow = z.object({
	id: idShape,
	label: z.string(),
	cents: z.int(),
	paidOn: z.string().nullable(),
	/** Noted after the account was given; that is allowed. */
	late: z.boolean()
});

export const wholeRequest = z.object({
	...wordsShape,
	owner: z.string(),
	fundName: z.string(),
	maxCents: z.int().nullable(),
	activities: z.string(),
	startsOn: z.string().nullable(),
	ownHours: z.int().nullable(),
	state: requestState,
	handedInOn: z.string().nullable(),
	decidedOn: z.string().nullable(),
	decidedBy: z.string().nullable(),
	grantedCents: z.int().nullable(),
	condition: z.string().nullable(),
	decisionReason: z.string().nullable(),
	accountNote: z.string().nullable(),
	accountedOn: z.string().nullable(),
	lines: z.array(budgetLine),
	/** In cents; over zero is missing, below zero is left. */
	balance: z.object({ cost: z.int(), cover: z.int(), missing: z.int(), asked: z.int() }),
	/** How much more is asked than the budget gives at once, in cents; null when it fits. */
	overMax: z.int().nullable(),
	rules: z.array(ruleRow),
	support: supportShape.nullable(),
	receipts: z.array(receiptRow),
	/** In cents; left is what does not agree yet. */
	account: z.object({ cameIn: z.int(), spent: z.int(), givenBack: z.int(), left: z.int() }),
	/** Without people: what came of the money, to be seen. */
	photos: z.array(photoShape),
	asksFor: z.array(z.object({ id: idShape, kind: z.string(), title: z.string() }))
});
