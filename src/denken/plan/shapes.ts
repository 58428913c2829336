import { agreedDayShape, anyText, dayShape, idShape, maybe, shortText } from '#kernel/index.ts';
import { z } from 'zod';
import { ladders, type Ladder } from './ladder.rules.ts';

export const exampleId = (last: number) => `019a0000-0000-7000-8000-00000000000${last}`;

export const ownership = z.enum(['of', 'with', 'for']);
export const domain = z.enum(['living', 'working', 'wellbeing']);
export const nature = z.enum(['social', 'physical', 'both']);
export const ladderShape = z.enum(Object.keys(ladders) as [Ladder, ...Ladder[]]);
export const level = z.coerce.number().int().min(1).max(8);
export const role = z.enum([
	...(['resident', 'school', 'entrepreneur', 'organisation'] as const),
	...(['municipality', 'other'] as const)
]);
/** What somebody who writes along is; no name is asked. */
export type Role = z.output<typeof role>;

/** The words of a plan as they may be sent; an empty text empties the section, what is left out stays. */
export const textsShape = {
	title: shortText().optional(),
	saw: shortText(5000).optional(),
	think: shortText(5000).optional(),
	whyNow: anyText(2000).optional(),
	considerations: anyText(5000).optional(),
	belonging: anyText(2000).optional(),
	takingPart: anyText(2000).optional(),
	presence: anyText(2000).optional(),
	ownStrength: anyText(2000).optional()
};

/** What is chosen rather than written; null takes a choice away, what is left out stays. */
export const choicesShape = {
	startsOn: agreedDayShape().nullish(),
	ownership: ownership.nullish(),
	domains: z.array(domain).max(3).optional(),
	nature: nature.nullish(),
	influence: z
		.strictObject({
			ladder: maybe(ladderShape),
			promised: maybe(level),
			wanted: maybe(level),
			claimed: maybe(level)
		})
		.optional()
};

/** Rows beside a plan all say which plan they belong to. */
export const besidePlan = { id: idShape, planId: idShape };
export const noted = () => dayShape().optional();
