import { dayShape, idShape, maybe, optionalText, shortText } from '#kernel/index.ts';
import { z } from 'zod';

export const exampleId = (last: number) => `019a0000-0000-7000-8000-00000000000${last}`;
export const reachedBy = ['vote', 'consent', 'otherwise'] as const;

const yesOrNo = z.union([z.boolean(), z.enum(['yes', 'no']).transform((said) => said === 'yes')]);

export const newDecision = {
	/** The vote it is made from; left out, it stands on its own. */
	priorityId: maybe(idShape),
	/** The earlier decision whose place it takes. */
	supersedesId: maybe(idShape),
	areaId: maybe(idShape),
	/** In a few words, and in plain words what was decided. */
	title: shortText(),
	text: shortText(5000),
	/** In roles, never a name. */
	decidedBy: shortText(300),
	decidedOn: dayShape().optional(),
	reached: z.enum(reachedBy),
	reachedHow: optionalText(),
	tieBroken: optionalText(1000),
	/** Whether who voted by the link reads it there. */
	tellsVoters: z.boolean().default(true),
	options: z
		.array(
			z.strictObject({
				text: shortText(300),
				chosen: yesOrNo,
				why: optionalText(1000),
				/** The option of the vote it was. */
				optionId: maybe(idShape)
			})
		)
		.min(1)
		.max(50),
	conditions: z.array(shortText(500)).max(20).default([]),
	/** Plans, analyses and other entries it rests on. */
	restsOn: z.array(idShape).max(50).default([])
};

export const decisionLine = z.object({
	id: idShape,
	title: z.string(),
	text: z.string(),
	happenedOn: z.string(),
	areaName: z.string().nullable(),
	decidedBy: z.string(),
	reached: z.enum(reachedBy),
	priorityId: idShape.nullable(),
	supersedesId: idShape.nullable(),
	/** The later decision that took its place, as far as this reader may see it. */
	replacedById: idShape.nullable(),
	chosen: z.int(),
	notChosen: z.int()
});
