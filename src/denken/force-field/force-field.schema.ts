import { dayShape, idShape, maybe, optionalText, shortText } from '#kernel/index.ts';
import { z } from 'zod';
import { actorKinds, actorLists } from './actor.rules.ts';
import { degrees, quadrants } from './grid.rules.ts';

export const involvements = ['know', 'think', 'do', 'decide'] as const;
export const certainties = ['low', 'mid', 'high'] as const;
export const tieKinds = [
	'money',
	'authority',
	'information',
	'friendship',
	'contract',
	'conflict'
] as const;

const between = (min: number, max: number) => z.coerce.number().int().min(min).max(max);

/** What is told of a force field as a whole: its name, the goal, and who looked along (in roles). */
export const fieldWords = {
	title: shortText(),
	goal: shortText(2000),
	doneWith: optionalText(500)
};

/** What is told of an actor; only its name (a role or a group) and kind are needed (methods.md 2.3 form A). */
export const actorWords = {
	name: shortText(100),
	kind: z.enum(actorKinds),
	role: optionalText(500),
	interest: optionalText(1000),
	problem: optionalText(1000),
	potential: optionalText(1000),
	list: maybe(z.enum(actorLists)),
	involveWhen: optionalText(200),
	involveHow: maybe(z.enum(involvements)),
	action: optionalText(500)
};

/** How an actor stands in it on a day; all may be unknown, for guessing stances is a pitfall. */
export const assessmentWords = {
	power: maybe(between(1, 5)),
	involvement: maybe(between(1, 5)),
	stance: maybe(between(-2, 2)),
	agreement: z.enum(degrees).default('unknown'),
	trust: z.enum(degrees).default('unknown'),
	grounds: optionalText(2000),
	certainty: maybe(z.enum(certainties)),
	/** In roles. */
	assessedBy: optionalText(200)
};

export const tieWords = {
	fromId: idShape,
	toId: idShape,
	strength: between(1, 3),
	effect: z.enum(['plus', 'minus']),
	kind: z.enum(tieKinds)
};

export const forceWords = {
	side: z.enum(['driving', 'restraining']),
	text: shortText(500),
	strength: between(1, 5),
	influence: maybe(between(1, 5)),
	actorId: maybe(idShape)
};

export const assessedOnShape = dayShape();

const assessmentShape = z.object({
	assessedOn: z.string(),
	power: z.int().nullable(),
	involvement: z.int().nullable(),
	stance: z.int().nullable(),
	agreement: z.enum(degrees),
	trust: z.enum(degrees),
	grounds: z.string().nullable(),
	certainty: z.enum(certainties).nullable(),
	assessedBy: z.string().nullable()
});

const shiftShape = z.object({ before: z.int().nullable(), after: z.int().nullable() });

export const actorShape = z.object({
	id: idShape,
	name: z.string(),
	kind: z.enum(actorKinds),
	isResident: z.boolean(),
	role: z.string().nullable(),
	interest: z.string().nullable(),
	problem: z.string().nullable(),
	potential: z.string().nullable(),
	list: z.enum(actorLists).nullable(),
	involveWhen: z.string().nullable(),
	involveHow: z.enum(involvements).nullable(),
	action: z.string().nullable(),
	/** Where the tag was put by hand, 0 to 100 from the left and the top. */
	x: z.number().nullable(),
	y: z.number().nullable(),
	/** The newest assessment; null when there is none yet. */
	now: assessmentShape.nullable(),
	/** All assessments, newest first. */
	history: z.array(assessmentShape),
	/** How the stance moved since the day that is compared with, else since the assessment before. */
	shift: shiftShape.nullable(),
	/** One; several on the line between them; none when not known. */
	quadrants: z.array(z.enum(quadrants)),
	advice: z.array(z.enum(['workTogether', 'keepSatisfied', 'inform', 'strengthen', 'follow'])),
	type: z
		.enum(['ally', 'coalitionPartner', 'opponent', 'adversary', 'opportunist', 'doubter'])
		.nullable()
});

export const supportShape = z.object({
	index: z.number().nullable(),
	residents: z.number().nullable(),
	known: z.int(),
	unknown: z.int(),
	withoutPower: z.int()
});

export const tieShape = z.object({
	id: idShape,
	fromId: idShape,
	toId: idShape,
	strength: z.int(),
	effect: z.enum(['plus', 'minus']),
	kind: z.enum(tieKinds)
});

export const forceShape = z.object({
	id: idShape,
	side: z.enum(['driving', 'restraining']),
	text: z.string(),
	strength: z.int(),
	influence: z.int().nullable(),
	/** Strength × influence. */
	weight: z.int().nullable(),
	actorId: idShape.nullable()
});
