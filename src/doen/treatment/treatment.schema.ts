import {
	agreedDayShape,
	dayShape,
	idShape,
	longText,
	maybe,
	optionalText,
	shortText
} from '#kernel/index.ts';
import { z } from 'zod';

export const exampleId = (last: number) => `019a0000-0000-7000-8000-00000000000${last}`;
export const namedByShape = z.enum(['group', 'together', 'worker']);
export const outcomeShape = z.enum(['kept', 'adjusted', 'stopped']);

/** A treatment agreement as it is made (methods.md 1.2, 86); who commits may come along or later. */
export const newAgreementShape = z.strictObject({
	id: idShape,
	/** The group, as it calls itself. */
	group: shortText(),
	namedBy: namedByShape.default('worker'),
	/** Why another way. */
	text: optionalText(5000),
	oldWay: longText(2000),
	newWay: longText(2000),
	since: agreedDayShape().optional(),
	reviewOn: maybe(agreedDayShape()),
	areaId: maybe(idShape),
	/** The plan it carries out. */
	planId: maybe(idShape),
	commitments: z
		.array(z.strictObject({ id: idShape, byWhom: shortText(), saidOn: dayShape().optional() }))
		.max(30)
		.default([])
});

export const commitmentShape = z.strictObject({
	id: idShape,
	agreementId: idShape,
	/** A role, with how many: "5 buren". */
	byWhom: shortText(),
	saidOn: dayShape().optional()
});

export const viewShape = z.strictObject({
	id: idShape,
	agreementId: idShape,
	/** The group's own words. */
	words: longText(2000),
	/** Who from the group was asked, in a role or number. */
	asked: shortText(),
	notedOn: dayShape().optional()
});

export const reviewShape = z.strictObject({
	writeId: idShape,
	id: idShape,
	outcome: outcomeShape,
	/** Needed when it was adjusted or stopped. */
	reason: optionalText(),
	/** The next way, when it was adjusted; the way until now becomes the old one. */
	newWay: optionalText(),
	reviewedOn: dayShape().optional(),
	/** The next day to look again. */
	reviewOn: maybe(agreedDayShape())
});

const versionShape = z.object({
	number: z.int(),
	oldWay: z.string(),
	newWay: z.string(),
	since: z.string()
});

export const agreementShape = {
	id: idShape,
	group: z.string(),
	/** The agreement as it holds now. */
	...versionShape.shape,
	reviewOn: z.string().nullable(),
	stoppedOn: z.string().nullable(),
	/** Whether the day to look again is there, or has been. */
	reviewIsDue: z.boolean(),
	areaName: z.string().nullable()
};

/** All that stands beside one agreement. */
export const besideShape = {
	namedBy: namedByShape,
	versions: z.array(versionShape),
	commitments: z.array(
		z.object({
			id: idShape,
			byWhom: z.string(),
			saidOn: z.string(),
			endedOn: z.string().nullable()
		})
	),
	views: z.array(
		z.object({ id: idShape, words: z.string(), asked: z.string(), notedOn: z.string() })
	),
	reviews: z.array(
		z.object({
			id: idShape,
			versionNumber: z.int(),
			outcome: outcomeShape,
			reason: z.string().nullable(),
			reviewedOn: z.string()
		})
	)
};
