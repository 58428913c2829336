import { anyText, dayShape, idShape, maybe, optionalText } from '#kernel/index.ts';
import { z } from 'zod';
import { answers, hows, reasons, states } from './introduction.rules.ts';

export const exampleId = (last: number) => `019a0000-0000-7000-8000-00000000000${last}`;
export const exampleToken = 'x'.repeat(43);
export const tokenShape = () => z.string().regex(/^[\w-]{40,60}$/);

/** What may be proposed to somebody. */
export const proposable = [
	...(['activity', 'community', 'initiative', 'listing', 'talent', 'party'] as const)
] as const;

export const agreementInput = {
	answer: z.enum(['yes', 'no']),
	/** On what condition, in own words. */
	condition: optionalText(500)
};
export const landingInput = { answer: z.enum(answers), words: optionalText(1000) };
/** How a worker heard it, and when. */
export const heardInput = { how: z.enum(hows).default('talk'), saidOn: maybe(dayShape()) };
/** One or more, also as a form sends one. */
export const idList = (max: number) =>
	z.preprocess((one) => (typeof one === 'string' ? [one] : one), z.array(idShape).max(max));
/** Left out where only the words of others may be filled in. */
export const freeText = (max: number) => anyText(max).default('');

export const sideShape = z.object({
	id: idShape,
	side: z.enum(['asker', 'proposed']),
	entryId: idShape.nullable(),
	kind: z.string().nullable(),
	/** Null once it was removed, and for who may not see it. */
	title: z.string().nullable(),
	isMet: z.boolean(),
	isGone: z.boolean(),
	/** Only that there is none (any more), never whether a yes was taken back. */
	consent: z.enum(['open', 'yes', 'none']),
	condition: z.string().nullable(),
	consentHow: z.string().nullable(),
	consentOn: z.string().nullable(),
	/** Of this round. */
	answer: z.enum(answers).nullable(),
	/** Whether it agreed to be asked by mail, and when that was done in this round; for who keeps it. */
	mails: z.boolean(),
	mailedOn: z.string().nullable()
});

export const stepShape = z.object({
	id: idShape,
	state: z.enum(states),
	round: z.int(),
	steppedOn: z.string(),
	words: z.string().nullable(),
	why: z.string().nullable(),
	reason: z.enum(reasons).nullable(),
	setBy: z.string()
});

export const lineShape = z.object({
	id: idShape,
	state: z.enum(states),
	stateSince: z.string(),
	/** Why it may fit. */
	why: z.string(),
	areaName: z.string().nullable(),
	sides: z.array(sideShape),
	/** When both sides are asked whether it came to something. */
	askOn: z.string().nullable(),
	/** Ids of the sides that can be asked now. */
	toAsk: z.array(idShape)
});
export type Line = z.infer<typeof lineShape>;
