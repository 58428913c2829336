import { wordsShape } from '#community/index.ts';
import {
	agreedDayShape,
	dayShape,
	idShape,
	maybe,
	optionalText,
	shortText
} from '#kernel/index.ts';
import { z } from 'zod';

/** What stands in a table of its own here; the other kinds of the map have theirs elsewhere. Residents first. */
export const partyKinds = ['person', 'powerhouse', 'idea', 'resource', 'organisation'] as const;
export type PartyKind = (typeof partyKinds)[number];

export const resourceKinds = ['goods', 'money', 'space', 'knowledge'] as const;
export const consentWays = ['talk', 'phone', 'paper', 'message'] as const;
export const consentScopes = ['team', 'partners', 'public'] as const;

/** How one gets in; what nobody said is not known. */
export const accessNames = ['stepFree', 'toilet', 'hearingLoop', 'parking', 'lift'] as const;
export type AccessName = (typeof accessNames)[number];

const yesNo = z.enum(['yes', 'no']);
const known = maybe(yesNo);

export const webAddress = maybe(z.url({ protocol: /^https?$/, message: 'notAnAddress' }).max(1000));

/** Of a person: when, how, how far, until when; and whether ties with other persons may be shown. */
export const consentInput = {
	consentOn: maybe(dayShape()),
	consentHow: maybe(z.enum(consentWays)),
	consentUntil: maybe(agreedDayShape()),
	consentScope: maybe(z.enum(consentScopes)),
	consentTies: maybe(yesNo)
};

export const partyInput = {
	/** What it is called; of a person a role, or how they want to be called. */
	title: shortText(),
	text: optionalText(5000).transform((said) => said ?? ''),
	place: optionalText(300),
	website: webAddress,
	resourceKind: maybe(z.enum(resourceKinds)),
	...{ stepFree: known, toilet: known, hearingLoop: known, parking: known, lift: known },
	capacity: maybe(z.coerce.number().int().min(1).max(100_000)),
	costs: optionalText(1000)
};

export const exampleId = (last: number) => `019a0000-0000-7000-8000-00000000000${last}`;

const day = z.string().nullable();
const flag = z.boolean().nullable();
const text = z.string().nullable();

export const partyShape = z.object({
	...wordsShape,
	version: z.int(),
	kind: z.enum(partyKinds),
	place: text,
	website: text,
	resourceKind: z.enum(resourceKinds).nullable(),
	...{ stepFree: flag, toilet: flag, hearingLoop: flag, parking: flag, lift: flag },
	capacity: z.int().nullable(),
	costs: text,
	...{ sourceFrom: text, sourceUrl: text },
	...{ consentOn: day, consentUntil: day, consentTies: z.boolean() },
	consentHow: z.enum(consentWays).nullable(),
	consentScope: z.enum(consentScopes).nullable(),
	...{ confirmedOn: day, confirmedBy: text, askedOn: day },
	/** Whether somebody said in the last twelve months that this is right. */
	fresh: z.boolean()
});

export const partyKey = { writeId: idShape, id: idShape };
