import { anyText, idShape, maybe, optionalText, shortText } from '#kernel/index.ts';
import { z } from 'zod';
import { statuses } from './detail.ts';

export const exampleId = (last: number) => `019a0000-0000-7000-8000-00000000000${last}`;

const email = z.email({ message: 'notAnEmail' }).max(320);
const website = z
	.url({ protocol: /^https?$/, message: 'notAnAddress' })
	.max(1000)
	.refine((address) => URL.canParse(address), { message: 'notAnAddress' });
const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/, { message: 'notAClock' });
const age = z.coerce.number().min(0).max(130);

export const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
export const statusShape = z.enum(statuses);
/** Of whoever says it: a role or organisation, never a name. */
export const byShape = shortText(200);

const placeShape = z.strictObject({
	name: optionalText(300),
	street: optionalText(500),
	postalCode: optionalText(40),
	city: optionalText(200),
	longitude: maybe(z.coerce.number().min(-180).max(180)),
	latitude: maybe(z.coerce.number().min(-90).max(90)),
	accessibility: optionalText(2000)
});
const timeShape = z.strictObject({
	days: z.array(z.enum(weekdays)).max(7).default([]),
	opensAt: maybe(clock),
	closesAt: maybe(clock),
	words: optionalText(2000)
});

/** What somebody writes of a listing. Lists stand in the order in which they were; an empty one takes away what was. */
export const wordsShape = {
	name: shortText(200),
	description: anyText(20_000).default(''),
	/** Who offers it; empty is the organisation itself. */
	providerName: optionalText(300),
	alternateName: optionalText(200),
	website: maybe(website),
	/** Of the organisation, not of a person. */
	email: maybe(email),
	phone: optionalText(100),
	audience: optionalText(2000),
	minimumAge: maybe(age),
	maximumAge: maybe(age),
	cost: optionalText(2000),
	howToJoin: optionalText(2000),
	alert: optionalText(2000),
	/** Names of languages with commas between them. */
	languages: optionalText(500),
	/** Subjects with commas between them. */
	themes: optionalText(500),
	places: z.array(placeShape).max(20).default([]),
	times: z.array(timeShape).max(40).default([])
};

export const changeShape = z.strictObject({
	...wordsShape,
	writeId: idShape,
	id: idShape,
	areaId: maybe(idShape)
});
export const addShape = z.strictObject({
	...wordsShape,
	id: idShape,
	areaId: maybe(idShape),
	visibility: z.enum(['onlyMe', 'team', 'partners', 'residents', 'public']).optional()
});
export type Words = z.output<z.ZodObject<typeof wordsShape>>;

/** What the owner may say by a link; the rest is for who keeps the directory. */
export const proposableShape = z
	.strictObject({
		...{ name: wordsShape.name, description: anyText(20_000), website: wordsShape.website },
		...{ email: wordsShape.email, phone: wordsShape.phone, audience: wordsShape.audience },
		...{ cost: wordsShape.cost, howToJoin: wordsShape.howToJoin, alert: wordsShape.alert }
	})
	.partial();
export const proposable = Object.keys(proposableShape.shape) as (keyof Proposed)[];
export type Proposed = z.output<typeof proposableShape>;

const text = z.string().nullable();
export const lineShape = z.object({
	id: idShape,
	name: z.string(),
	description: z.string(),
	status: statusShape,
	areaName: text,
	providerName: text,
	visibility: z.string(),
	confirmedOn: text,
	confirmedBy: text,
	alert: text,
	/** Whether somebody said in the last twelve months that it is right. */
	fresh: z.boolean()
});
const row = { id: z.string() };
export const shownShape = z.object({
	...lineShape.shape,
	hsdsId: z.string(),
	areaId: idShape.nullable(),
	version: z.int(),
	...{ alternateName: text, website: text, email: text, audience: text, cost: text },
	...{ howToJoin: text, minimumAge: z.number().nullable(), maximumAge: z.number().nullable() },
	provider: z
		.object({ id: z.string(), name: z.string(), website: text, email: text, phone: text })
		.nullable(),
	phones: z.array(z.object({ ...row, number: z.string(), words: text })),
	places: z.array(
		z.object({
			...row,
			...{ name: text, street: text, postalCode: text, city: text, accessibility: text },
			...{ longitude: z.number().nullable(), latitude: z.number().nullable() }
		})
	),
	times: z.array(
		z.object({
			...row,
			...{ freq: text, days: text, opensAt: text, closesAt: text, words: text },
			...{ validFrom: text, validTo: text }
		})
	),
	costs: z.array(
		z.object({ ...row, option: text, amount: z.number().nullable(), currency: text, words: text })
	),
	languages: z.array(z.object({ ...row, name: text, code: text })),
	themes: z.array(z.object({ id: z.string(), name: z.string() })),
	askedOn: text,
	mergedInto: idShape.nullable(),
	changedAt: z.date()
});
