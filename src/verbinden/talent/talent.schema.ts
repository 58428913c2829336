import { wordsShape } from '#community/index.ts';
import { agreedDayShape, idShape, longText, maybe, optionalText } from '#kernel/index.ts';
import { z } from 'zod';
import {
	answers,
	dayParts,
	givers,
	kinds,
	oftens,
	rungs,
	statuses,
	weekDays
} from './talent.rules.ts';

export const exampleId = (last: number) => `019a0000-0000-7000-8000-00000000000${last}`;
export const exampleToken = 'x'.repeat(43);
export const tokenShape = () => z.string().regex(/^[\w-]{40,60}$/);

export const kind = z.enum(kinds);
export const visibility = z.enum(rungs);
export const answer = z.enum(answers);

/** When somebody can, and where it ends. */
export const limitsInput = {
	days: z.array(z.enum(weekDays)).max(7).default([]),
	parts: z.array(z.enum(dayParts)).max(3).default([]),
	howOften: maybe(z.enum(oftens)),
	/** What they certainly do not want. */
	never: optionalText(500),
	/** How much time they have. */
	timeLimit: optionalText(500),
	/** When they stop. */
	stopsWhen: optionalText(500)
};

/** A talent in own words. */
export const talentWords = {
	kind,
	words: longText(2000),
	/** For what or whom they want to use it. */
	useFor: optionalText(1000),
	/** What they want to learn or seek themselves. */
	wants: optionalText(1000),
	...limitsInput
};

/** What somebody said yes to. */
export const consentInput = {
	/** A role, or the name of a group. */
	who: optionalText(200),
	/** The name somebody wants to be called by; only after a yes. */
	ownName: optionalText(100),
	visibility: visibility.default('team'),
	/** They were asked, and said yes. */
	asked: z.boolean().default(false),
	consentHow: maybe(z.enum(['talk', 'paper'])),
	consentFor: optionalText(500),
	consentUntil: maybe(agreedDayShape())
};

export const giverInput = { offeredBy: z.enum(givers), ...consentInput };

export const exampleWords = {
	...{ kind: 'hands' as const, words: 'Elke fiets krijg ik weer aan het rijden.' },
	...{ wants: 'Nederlands leren', never: 'niet op zondag' }
};
export const exampleGiver = {
	...{ offeredBy: 'person' as const, who: 'bewoner', asked: true },
	consentFor: 'gevraagd worden voor een fietsmiddag'
};

const asked = z.object({
	id: idShape,
	forWhat: z.string(),
	askedOn: z.string(),
	answer,
	doneOn: z.string().nullable(),
	open: z.boolean()
});
const status = z.enum(statuses);
const beside = {
	kind,
	useFor: z.string().nullable(),
	wants: z.string().nullable(),
	days: z.array(z.enum(weekDays)),
	parts: z.array(z.enum(dayParts)),
	howOften: z.enum(oftens).nullable(),
	never: z.string().nullable(),
	timeLimit: z.string().nullable(),
	stopsWhen: z.string().nullable(),
	offeredBy: z.enum(['person', 'group']),
	who: z.string().nullable(),
	ownName: z.string().nullable(),
	reach: visibility,
	consentOn: z.string().nullable(),
	consentHow: z.enum(['talk', 'paper', 'link']).nullable(),
	consentFor: z.string().nullable(),
	consentUntil: z.string().nullable(),
	status,
	withdrawnOn: z.string().nullable(),
	asks: z.array(asked),
	openAsks: z.int(),
	version: z.int()
};

export const talentShape = z.object({
	...wordsShape,
	...beside,
	keptBecause: z.string().nullable(),
	/** Nothing was done with it for a long time. */
	sleeping: z.boolean()
});

/** What who gives it reads by the own link: all that is kept of it, and nothing else. */
export const ownTalentShape = z.object({
	...beside,
	words: z.string(),
	areaName: z.string().nullable(),
	visibility
});

/** A line of the list: what is offered, never by whom. */
export const talentLine = z.object({
	id: idShape,
	title: z.string(),
	kind,
	useFor: z.string().nullable(),
	wants: z.string().nullable(),
	days: z.array(z.enum(weekDays)),
	parts: z.array(z.enum(dayParts)),
	never: z.string().nullable(),
	areaName: z.string().nullable(),
	offeredBy: z.enum(['person', 'group']),
	/** The group; of a person nothing. */
	group: z.string().nullable(),
	status,
	openAsks: z.int(),
	lastAskedOn: z.string().nullable(),
	sleeping: z.boolean()
});
