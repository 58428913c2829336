import { verbs } from '#doen/index.ts';
import { dayShape, idShape, maybe, optionalText, shortText } from '#kernel/index.ts';
import { z } from 'zod';
import { answers, standings } from './initiative-team.rules.ts';

export const exampleId = (last: number) => `019a0000-0000-7000-8000-00000000000${last}`;

export const deedWords = {
	verbs: z
		.array(z.enum(verbs))
		.min(1)
		.max(5)
		.transform((given) => [...new Set(given)]),
	/** What they did, without a name of a resident. */
	text: shortText(500),
	learnt: optionalText(1000),
	doneOn: maybe(dayShape())
};

export const memberShape = z.object({
	id: idShape,
	initiativeId: idShape,
	personId: idShape,
	name: z.string(),
	worksFor: z.string().nullable(),
	askedFor: z.string(),
	peopleSay: z.enum(answers),
	peopleHow: z.string().nullable(),
	memberSays: z.enum(answers),
	leftOn: z.string().nullable(),
	standing: z.enum(standings),
	/** Whether this is the reader. */
	isMe: z.boolean()
});

export const deedShape = z.object({
	id: idShape,
	memberId: idShape,
	name: z.string(),
	verbs: z.array(z.enum(verbs)),
	text: z.string(),
	learnt: z.string().nullable(),
	doneOn: z.string(),
	isMine: z.boolean()
});

export const teamShape = z.object({
	id: idShape,
	title: z.string(),
	owner: z.string(),
	areaName: z.string().nullable(),
	/** In the order in which they were asked; never by how much they do. */
	members: z.array(memberShape),
	/** What was done, the newest first. */
	deeds: z.array(deedShape),
	/** Whom the team may still ask. */
	toAsk: z.array(z.object({ id: idShape, name: z.string(), worksFor: z.string().nullable() }))
});

export const teamLine = z.object({
	id: idShape,
	title: z.string(),
	owner: z.string(),
	areaName: z.string().nullable(),
	/** Who join, by name in the order of asking. */
	joins: z.array(z.string()),
	/** Whether the reader is asked and has not answered. */
	asksMe: z.boolean(),
	/** The newest thing that was learnt there. */
	learnt: z.string().nullable()
});
