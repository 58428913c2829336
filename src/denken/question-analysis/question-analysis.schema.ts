import { wordsShape } from '#community/index.ts';
import { dayShape, idShape, maybe, optionalText, shortText } from '#kernel/index.ts';
import { z } from 'zod';
import { themeTrendShape } from '../trend/index.ts';
import { gaps } from './question-analysis.rules.ts';

export const checkStates = ['notYet', 'recognised', 'adjusted', 'notRecognised'] as const;
export const scales = ['individual', 'sharedByFew', 'collective', 'structural'] as const;
export const directions = [
	...(['doThemselves', 'connect', 'combine', 'newCollective', 'refer'] as const),
	...(['agenda', 'nothingYet'] as const)
] as const;

/** What an analysis may hold (methods.md 2.1, steps 3 to 8); everything may wait. */
export const analysisInput = {
	/** What is concluded, for now. */
	text: optionalText(5000),
	/** Readings of the need behind: at best more than one, beside each other. */
	readings: z
		.array(
			z.strictObject({
				text: shortText(1000),
				recognised: z.union([z.boolean(), z.literal('on').transform(() => true)]).default(false)
			})
		)
		.max(10)
		.default([]),
	checkState: z.enum(checkStates).default('notYet'),
	checkedWith: maybe(z.coerce.number().int().min(1).max(10_000)),
	checkedOn: maybe(dayShape()),
	checkSaid: optionalText(),
	scale: maybe(z.enum(scales)),
	/** Whose question it is, and who wants to do something: in roles. */
	owner: optionalText(500),
	doers: optionalText(500),
	alreadyThere: optionalText(),
	direction: maybe(z.enum(directions)),
	directionWhy: optionalText(),
	notHeard: optionalText(),
	/** In residents' words. */
	notHeardGroups: z.array(shortText(100)).max(20).default([])
};
export type AnalysisInput = z.output<z.ZodObject<typeof analysisInput>>;

export const analysisShape = z.object({
	...wordsShape,
	version: z.int(),
	theme: z.object({ id: idShape, name: z.string() }).nullable(),
	readings: z.array(z.object({ text: z.string(), recognised: z.boolean() })),
	checkState: z.enum(checkStates),
	/** Null too where the reader stands outside the team and it is a small number. */
	checkedWith: z.int().nullable(),
	checkedOn: z.string().nullable(),
	checkSaid: z.string().nullable(),
	scale: z.enum(scales).nullable(),
	owner: z.string().nullable(),
	doers: z.string().nullable(),
	alreadyThere: z.string().nullable(),
	direction: z.enum(directions).nullable(),
	directionWhy: z.string().nullable(),
	notHeard: z.string().nullable(),
	notHeardGroups: z.array(z.string()),
	questions: z.array(
		z.object({
			id: idShape,
			text: z.string(),
			happenedOn: z.string(),
			/** Whether it reads like a solution; a reason to ask on. */
			readsLikeSolution: z.boolean()
		})
	),
	/** How often its theme was asked about, with the periods of it. */
	trend: themeTrendShape.nullable(),
	periods: z.array(z.string()),
	/** What is still open: an invitation. */
	open: z.array(z.enum(gaps))
});

export const analysisLineShape = z.object({
	id: idShape,
	title: z.string(),
	text: z.string(),
	happenedOn: z.string(),
	areaName: z.string().nullable(),
	themeId: idShape.nullable(),
	checkState: z.enum(checkStates),
	direction: z.enum(directions).nullable()
});
