import { idShape } from '#kernel/index.ts';
import { z } from 'zod';
import { ladderShape, nature, ownership, domain, role } from './shapes.ts';
import { evidence, partyKind, stance } from './support.operations.ts';
import { thresholdShape } from './inclusion.operations.ts';

const percent = z.number();
const day = z.string();

export const textShape = {
	title: z.string(),
	saw: z.string(),
	think: z.string(),
	whyNow: z.string(),
	considerations: z.string(),
	belonging: z.string(),
	takingPart: z.string(),
	presence: z.string(),
	ownStrength: z.string()
};

export const choiceShape = {
	startsOn: day.nullable(),
	ownership: ownership.nullable(),
	domains: z.array(domain),
	nature: nature.nullable(),
	ladder: ladderShape.nullable(),
	promised: z.int().nullable(),
	wanted: z.int().nullable(),
	claimed: z.int().nullable()
};

export const alternativeShape = z.object({
	id: idShape,
	text: z.string(),
	rejectedBecause: z.string()
});

export const countShape = z.object({
	id: idShape,
	approached: z.int(),
	inFavour: z.int(),
	against: z.int(),
	noAnswer: z.int(),
	inFavourPercent: percent.nullable(),
	responsePercent: percent,
	radius: z.string(),
	countedOn: day,
	/** Fewer than ten answers: for the team only. */
	teamOnly: z.boolean()
});

export const supportShape = z.object({
	id: idShape,
	party: z.string(),
	partyKind,
	evidence,
	stance,
	knownOn: day,
	conditions: z.string().nullable()
});

export const experienceShape = z.object({
	id: idShape,
	byWhom: z.string(),
	level: z.int(),
	knownHow: z.string(),
	notedOn: day,
	/** Steps from what was promised; below zero is less influence. */
	gap: z.int().nullable()
});

export const thresholdRow = z.object({
	threshold: thresholdShape,
	state: z.enum(['yes', 'no', 'unknown']),
	action: z.string().nullable(),
	foundOn: day.nullable(),
	removedOn: day.nullable()
});

export const missedShape = z.object({
	id: idShape,
	groupName: z.string(),
	invitation: z.string().nullable(),
	invitedBy: z.string().nullable()
});

export const moneyShape = z.object({
	rows: z.array(
		z.object({
			id: idShape,
			side: z.enum(['cost', 'cover']),
			label: z.string(),
			cents: z.int(),
			quoted: z.boolean()
		})
	),
	cost: z.int(),
	cover: z.int(),
	/** What is still missing, in cents; below zero is what is left. */
	missing: z.int()
});

export const taskShape = z.object({
	id: idShape,
	text: z.string(),
	byWhom: z.string().nullable(),
	dueOn: day.nullable(),
	doneOn: day.nullable()
});

export const answeredShape = z.object({
	id: idShape,
	section: z.string(),
	text: z.string(),
	givenAs: role,
	state: z.enum(['waiting', 'taken', 'partly', 'notTaken']),
	reply: z.string().nullable()
});
