import { anyText, dayShape, longText, shortText } from '#kernel/index.ts';
import { facets } from '#zien/index.ts';
import { z } from 'zod';

// What is handed over (95), the same in the database, in the API and in the file (docs/handover-format.md). A later
// version of Vierzet may add a field only with a next version of the format.

export const areaKinds = [
	...(['porchFlats', 'galleryFlats', 'highRise', 'terraced', 'oldTown', 'newBuild'] as const),
	...(['village', 'rural', 'shops', 'school'] as const)
] as const;
export const sizes = ['street', 'fewStreets', 'neighbourhood', 'district', 'town'] as const;
export const groups = [
	...(['everybody', 'children', 'youth', 'parents', 'elderly', 'newcomers'] as const),
	...(['livingAlone', 'littleMoney', 'entrepreneurs', 'volunteers'] as const)
] as const;
export const seasons = ['spring', 'summer', 'autumn', 'winter'] as const;
export const moneys = ['none', 'below250', 'below1000', 'below5000', 'more'] as const;
export const evidenceKinds = [
	...(['outcome', 'lookBack', 'story', 'rippleMap', 'claim', 'measurement'] as const)
] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

/** What JSON in the database cannot hold, half a sign, becomes a sign that says so. */
const whole = (text: z.ZodString) => text.overwrite((said) => said.toWellFormed());
const some = <T extends z.ZodType>(one: T, most: number) => z.array(one).max(most).default([]);
const several = <T extends readonly [string, ...string[]]>(words: T) =>
	some(z.enum(words), words.length);

export const situationShape = z.strictObject({
	/** In plain words. */
	words: whole(anyText(4000)).default(''),
	areaKinds: several(areaKinds),
	size: z.enum(sizes).nullable().default(null),
	themes: some(whole(shortText(60)), 10),
	groups: several(groups),
	/** None is any time. */
	seasons: several(seasons),
	money: z.enum(moneys).nullable().default(null),
	facets: several(facets)
});

export const contentShape = z.strictObject({
	title: whole(shortText()),
	situation: situationShape.prefault({}),
	/** In order. */
	steps: some(whole(shortText(2000)), 40),
	conditions: some(whole(shortText(1000)), 20),
	/** What works only there, and why. */
	notToCopy: some(
		z.strictObject({ what: whole(shortText(500)), why: whole(anyText(1000)).default('') }),
		20
	),
	materials: some(z.strictObject({ title: whole(shortText()), text: whole(longText(10_000)) }), 20),
	costs: some(
		z.strictObject({
			what: whole(shortText()),
			cents: z.int({ error: 'notAnAmount' }).min(0, 'notAnAmount').max(2_000_000_000)
		}),
		40
	),
	/** Roles, with the general address of an organisation; never of a person. */
	contacts: some(
		z.strictObject({
			role: whole(shortText()),
			organisation: whole(anyText(200)).default(''),
			address: whole(anyText(300)).default('')
		}),
		10
	),
	/** Sentences copied from what was found, with the kind and the day. */
	evidence: some(
		z.strictObject({
			kind: z.enum(evidenceKinds),
			text: whole(shortText(1000)),
			on: dayShape()
		}),
		40
	),
	notBrought: whole(anyText(4000)).default('')
});
export type Content = z.output<typeof contentShape>;
export type Situation = Content['situation'];

/** What somebody made of it elsewhere. */
export const adaptedShape = z.strictObject({
	/** What it became. */
	title: whole(shortText()),
	changed: whole(shortText(4000)),
	reason: whole(anyText(4000)).default(''),
	timesHeld: z.int().min(0).max(10_000).nullable().default(null),
	took: whole(anyText(4000)).default(''),
	came: whole(anyText(4000)).default('')
});
export type Adapted = z.output<typeof adaptedShape>;
