import { wordsShape } from '#community/index.ts';
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
import { scopes } from './story.rules.ts';

export const exampleId = (last: number) => `019a0000-0000-7000-8000-00000000000${last}`;
export const exampleToken = 'x'.repeat(43);

export const scope = z.enum(scopes);
export const toldHow = z.enum(['talk', 'paper', 'link']);
export const tokenShape = () => z.string().regex(/^[\w-]{40,60}$/);

/** The words of a story, as the teller says them. */
export const storyWords = {
	/** What the teller calls it; left out, its first words. */
	title: optionalText(200),
	/** What changed. */
	changed: longText(10_000),
	/** Why it matters to the teller. */
	why: longText(5000),
	/** A role or group. */
	teller: shortText(),
	/** The name the teller chose, only when the teller wants it. */
	ownName: optionalText(100),
	/** When it happened; left out, today. */
	happenedOn: maybe(dayShape()),
	domain: shortText(60)
};

export const consentInput = { scope, consentUntil: maybe(agreedDayShape()) };

export const exampleWords = {
	title: 'De sleutel van nummer 14',
	changed: 'Sinds het straatdiner heb ik de sleutel van de buurvrouw.',
	why: 'Ik hoor er nu bij.',
	teller: 'bewoner',
	domain: 'leven'
};

export const storyShape = z.object({
	...wordsShape,
	why: z.string().nullable(),
	teller: z.string().nullable(),
	ownName: z.string().nullable(),
	domain: z.string(),
	toldHow,
	scope,
	consentOn: z.string(),
	consentUntil: z.string().nullable(),
	withdrawnOn: z.string().nullable(),
	version: z.int(),
	/** Shown to everybody on the page of the neighbourhood. */
	isShown: z.boolean(),
	rounds: z.array(z.object({ id: idShape, title: z.string(), chosen: z.boolean() }))
});

export const storyLine = z.object({
	id: idShape,
	title: z.string(),
	text: z.string(),
	why: z.string().nullable(),
	teller: z.string().nullable(),
	ownName: z.string().nullable(),
	domain: z.string(),
	happenedOn: z.string(),
	areaName: z.string().nullable(),
	scope,
	withdrawnOn: z.string().nullable(),
	/** In how many rounds it was chosen. */
	chosen: z.int()
});
