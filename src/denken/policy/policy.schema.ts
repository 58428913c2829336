import { agreedDayShape, idShape, maybe, optionalText, shortText } from '#kernel/index.ts';
import { z } from 'zod';

export const levels = ['national', 'province', 'municipality', 'organisation'] as const;
export const stages = ['agenda', 'preparation', 'decision', 'execution', 'evaluation'] as const;
/** How a passage stands to themes of residents: steunt, ruimte, schuurt, blokkeert, zwijgt (methods.md 2.4, step 3). */
export const relations = ['supports', 'room', 'chafes', 'blocks', 'silent'] as const;
export type Relation = (typeof relations)[number];
/** Edelenbos & Monnikhof (methods.md 4.2). */
export const promises = ['inform', 'consult', 'advise', 'coproduce', 'codecide'] as const;

const day = () => maybe(agreedDayShape());
const link = () =>
	z
		.url({ protocol: /^https?$/, message: 'notAnAddress' })
		.max(1000)
		.nullish()
		.transform((url) => url ?? null);

/** What can be said of a document; only its title is needed. */
export const documentFields = {
	title: shortText(),
	/** What it is about. */
	text: optionalText(5000),
	maker: optionalText(200),
	level: maybe(z.enum(levels)),
	stage: maybe(z.enum(stages)),
	goal: optionalText(2000),
	forWhom: optionalText(500),
	money: optionalText(500),
	ownerRole: optionalText(200),
	runsFrom: day(),
	runsUntil: day(),
	url: link(),
	plainNote: optionalText(5000)
};

export const passageFields = {
	quote: optionalText(5000),
	page: maybe(z.coerce.number().int().min(1).max(10_000)),
	relation: z.enum(relations),
	themeIds: z.array(idShape).max(20).default([]),
	chance: optionalText(1000),
	deadline: day(),
	action: optionalText(1000)
};

export const leverFields = {
	whoDecides: shortText(),
	decidesOn: day(),
	promised: maybe(z.enum(promises)),
	bring: optionalText(1000)
};

export const passageShape = z.object({
	id: idShape,
	quote: z.string().nullable(),
	page: z.int().nullable(),
	relation: z.enum(relations),
	chance: z.string().nullable(),
	deadline: z.string().nullable(),
	action: z.string().nullable(),
	themes: z.array(z.object({ id: idShape, name: z.string() }))
});

export const leverShape = z.object({
	id: idShape,
	whoDecides: z.string(),
	decidesOn: z.string().nullable(),
	promised: z.enum(promises).nullable(),
	bring: z.string().nullable()
});
