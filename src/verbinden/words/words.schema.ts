import { idShape, optionalText, shortText } from '#kernel/index.ts';
import { z } from 'zod';
import { canBeFound, tidied } from './words.rules.ts';

/** The life domains and kinds of interest of the subjects that come with Vierzet. */
export const domains = [
	...(['interest', 'help', 'community-participation', 'finance', 'housing'] as const),
	...(['work-education', 'social-network', 'physical-health', 'mental-health', 'craft'] as const),
	...(['domestic-relations', 'time-use', 'mobility', 'language', 'justice'] as const),
	...(['instrumental-adl', 'basic-adl', 'age', 'substance-use', 'faith', 'season'] as const)
];

export const wordShape = shortText(60)
	.transform(tidied)
	.refine(canBeFound, { message: 'nothingToFind' });

export const wordInput = {
	subjectId: z.string().max(60),
	word: wordShape,
	/** Whether the word is not this subject. */
	isNot: z
		.enum(['yes', 'no'])
		.default('no')
		.transform((said) => said === 'yes')
};

export const subjectInput = {
	nl: shortText(80),
	/** Without it the Dutch name stands in English too. */
	en: optionalText(80),
	domain: z.enum(domains),
	broader: optionalText(60)
};

const askedShape = z.object({ id: idShape, text: z.string() });

/** What a change does to past questions: how many gain and lose the subject, and some of them in their own words. */
export const effectShape = z.object({
	/** Of so many questions, the newest this reader may see. */
	of: z.int(),
	gains: z.object({ count: z.int(), some: z.array(askedShape) }),
	loses: z.object({ count: z.int(), some: z.array(askedShape) })
});

const nameShape = z.object({ id: z.string(), nl: z.string(), en: z.string() });
export const ownWordShape = z.object({
	...{ id: idShape, word: z.string(), isNot: z.boolean(), isProposal: z.boolean() }
});

export const subjectListShape = z.array(
	nameShape.extend({ domain: z.string(), isOwn: z.boolean(), words: z.int(), own: z.int() })
);

export const subjectShape = nameShape.extend({
	...{ domain: z.string(), isOwn: z.boolean() },
	broader: nameShape.nullable(),
	near: z.array(nameShape),
	narrower: z.array(nameShape),
	/** The words that came with Vierzet. */
	words: z.array(z.string()),
	/** Words that came with Vierzet and are not this subject. */
	notWords: z.array(z.string()),
	own: z.array(ownWordShape)
});

export const changeShape = ownWordShape.extend({ subject: nameShape });
export const missedShape = z.array(z.object({ word: z.string(), questions: z.int() }));
