import { wordsShape } from '#community/index.ts';
import { idShape, maybe, optionalText, shortText } from '#kernel/index.ts';
import { z } from 'zod';
import { weekDays } from '../match/match.types.ts';
import { parts } from './neighbourhood.types.ts';

export const exampleId = (last: number) => `019a0000-0000-7000-8000-00000000000${last}`;
export const combinationStates = ['idea', 'made', 'letGo'] as const;
export const partAnswers = ['yes', 'no', 'later'] as const;
/** What can be part of a combination. */
export const usable = [
	'activity',
	'talent',
	'party',
	'listing',
	'initiative',
	'community'
] as const;

const text = (max: number) => optionalText(max).transform((said) => said ?? '');

/** What is told of a combination: where and when it could be, and what was not chosen. */
export const combinationInput = {
	title: shortText(),
	/** What it is for, in words for groups. */
	text: text(5000),
	placeName: optionalText(200),
	weekday: maybe(z.enum(weekDays)),
	part: maybe(z.enum(parts)),
	/** What was not chosen, and why. */
	notChosen: optionalText(2000)
};

export const combinationLine = z.object({
	...{ id: idShape, title: z.string(), text: z.string(), state: z.enum(combinationStates) },
	areaName: z.string().nullable(),
	placeName: z.string().nullable(),
	weekday: z.enum(weekDays).nullable(),
	part: z.enum(parts).nullable(),
	cameOfIt: z.string().nullable(),
	uses: z.array(z.string())
});

export const combinationShape = z.object({
	...wordsShape,
	version: z.int(),
	state: z.enum(combinationStates),
	placeName: z.string().nullable(),
	weekday: z.enum(weekDays).nullable(),
	part: z.enum(parts).nullable(),
	letGoBecause: z.string().nullable(),
	notChosen: z.string().nullable(),
	cameOfIt: z.string().nullable(),
	cameOfItOn: z.string().nullable(),
	parts: z.array(
		z.object({
			...{ id: idShape, entryId: idShape, kind: z.string(), title: z.string() },
			asks: z.string().nullable(),
			answer: z.enum(partAnswers).nullable(),
			answeredOn: z.string().nullable()
		})
	),
	/** What it answers, as far as this reader may read it. */
	questions: z.array(z.object({ id: idShape, text: z.string(), happenedOn: z.string() })),
	/** What it became. */
	activities: z.array(z.object({ id: idShape, title: z.string(), state: z.string() })),
	/** What came of that. */
	outcomes: z.array(z.object({ id: idShape, title: z.string(), text: z.string() }))
});
