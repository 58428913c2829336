import { photoShape, wordsShape } from '#community/index.ts';
import { agreedDayShape, dayShape, idShape, longText, optionalText } from '#kernel/index.ts';
import { z } from 'zod';
import { hearing } from './question.schema.ts';

/** What is observed (methods.md 1.2, 55). */
export const objects = [
	'neighbourhood',
	'group',
	'people',
	'surroundings',
	'entrepreneurs'
] as const;

/** The nine facets of the neighbourhood picture (57–65). */
export const facets = [
	'wishes',
	'dreams',
	'figures',
	'capacities',
	'skills',
	'networks',
	'individuals',
	'groups',
	'liveability'
] as const;

/** How it was observed (54). */
export const observationKinds = [
	'conversation',
	'walk',
	'walkthrough',
	'meeting',
	'document',
	'figure',
	'photo'
] as const;

export const visibilities = ['onlyMe', 'team', 'partners', 'residents', 'public'] as const;

const degrees = (most: number) => z.coerce.number({ error: 'notAPlace' }).min(-most).max(most);

/** One point on the map, about a metre sharp. */
export const placeShape = z
	.strictObject({ longitude: degrees(180), latitude: degrees(90) })
	.transform(({ longitude, latitude }) => ({
		longitude: Math.round(longitude * 1e5) / 1e5,
		latitude: Math.round(latitude * 1e5) / 1e5
	}));

/** An observation: the words alone are enough, everything else may wait. */
export const noteInput = z.strictObject({
	id: idShape,
	text: longText(),
	quote: optionalText(),
	silentWish: optionalText(),
	areaId: idShape.nullish().transform((id) => id ?? null),
	object: z
		.enum(objects)
		.nullish()
		.transform((object) => object ?? null),
	facets: z.array(z.enum(facets)).max(9).default([]),
	happenedOn: dayShape().optional(),
	visibility: z.enum(visibilities).default('onlyMe'),
	kind: z
		.enum(observationKinds)
		.nullish()
		.transform((kind) => kind ?? null),
	/** What the writer makes of it, apart from what was seen and heard (12). */
	reading: optionalText(5000),
	/** The point it is about, chosen by hand. */
	place: placeShape.nullish().transform((place) => place ?? null),
	/** The walk during which it was noted. */
	walkthroughId: idShape.nullish().transform((id) => id ?? null),
	/** "Ik zou terugkomen met …" (10). */
	promise: z
		.strictObject({ id: idShape, text: longText(2000), dueOn: agreedDayShape().optional() })
		.optional(),
	/** A question heard, in the asker's own words. */
	question: z.strictObject({ id: idShape, text: longText(2000), ...hearing }).optional()
});

export const wishAnswerInput = z.strictObject({
	writeId: idShape,
	id: idShape,
	state: z.enum(['recognised', 'adjusted', 'notRecognised']),
	answer: optionalText(),
	checkedOn: dayShape().optional()
});

export const observationShape = z.object({
	id: idShape,
	text: z.string(),
	kind: z.enum(observationKinds).nullable(),
	quote: z.string().nullable(),
	reading: z.string().nullable(),
	object: z.enum(objects).nullable(),
	facets: z.array(z.enum(facets)),
	silentWish: z.string().nullable(),
	wishState: z.enum(['unchecked', 'recognised', 'adjusted', 'notRecognised']).nullable(),
	wishAnswer: z.string().nullable(),
	wishCheckedOn: z.string().nullable(),
	areaId: idShape.nullable(),
	happenedOn: z.string(),
	visibility: z.enum(visibilities),
	expiresOn: z.string().nullable(),
	version: z.int()
});

/** An observation in a list, with the name of its place. */
export const observationLineShape = observationShape.extend({ areaName: wordsShape.areaName });

/** An observation with what its page shows beside it. */
export const observationPageShape = observationShape.extend({
	areaName: wordsShape.areaName,
	authorName: wordsShape.authorName,
	place: z.object({ longitude: z.number(), latitude: z.number() }).nullable(),
	photos: z.array(photoShape),
	cycleIds: wordsShape.cycleIds
});
