import { wordsShape } from '#community/index.ts';
import { anyText, dayShape, idShape, maybe, optionalText, shortText } from '#kernel/index.ts';
import { z } from 'zod';
import { answers, standings } from './outcome.rules.ts';
import { spanOf } from './span.rules.ts';

export const exampleId = (last: number) => `019a0000-0000-7000-8000-00000000000${last}`;

/** What kind of change (methods.md 6.4). */
export const changeKinds = ['behaviour', 'relations', 'actions', 'policy', 'practice'] as const;
export type ChangeKind = (typeof changeKinds)[number];
/** What an outcome may come of; a plan that failed and a challenge that was refused can yield some too. */
export const outcomeOrigins = [
	...(['activity', 'plan', 'initiative', 'lookBack', 'challenge'] as const),
	...(['budgetRequest', 'treatmentAgreement', 'introduction'] as const)
] as const;
export const ways = ['spoken', 'mail', 'paper', 'otherwise'] as const;

const said = (shape: z.ZodType<string>) =>
	shape.refine((text) => spanOf(text) !== undefined, { message: 'notWhen' });
const yesNo = z
	.union([z.boolean(), z.enum(['yes', 'no'])])
	.transform((one) => (typeof one === 'boolean' ? one : one === 'yes'));

export const outcomeInput = {
	/** Who changed: a group, an organisation or a role, never a name. */
	who: shortText(),
	/** What this actor does otherwise than before, in one sentence. */
	what: shortText(),
	kind: z.enum(changeKinds),
	/** A day or a month: 2026-06-12, 12-6-2026, 2026-06 or juni 2026. */
	from: said(shortText(30)),
	/** The last day or month, of a longer time. */
	to: maybe(said(shortText(30))),
	meaning: anyText(5000).default(''),
	residentsShare: optionalText(),
	workerShare: optionalText(),
	/** Left out while nobody knows. */
	intended: maybe(yesNo),
	direction: z.enum(['positive', 'negative']).default('positive'),
	source: optionalText(500)
};

export const confirmationInput = {
	answer: z.enum(answers),
	/** How it was, in own words; needed when it is not simply yes. */
	words: optionalText(),
	/** In a role: a teacher of the school; no name. */
	byWhom: shortText()
};

export const notedInput = {
	...confirmationInput,
	how: z.enum(ways),
	saidOn: dayShape().optional()
};

const text = z.string().nullable();
export const rowShape = {
	who: z.string(),
	kind: z.enum(changeKinds),
	since: z.string(),
	until: z.string(),
	intended: z.boolean().nullable(),
	direction: z.enum(['positive', 'negative']),
	standing: z.enum(standings)
};

export const listedShape = z.object({
	...{ id: idShape, title: z.string(), text: z.string(), areaName: text },
	...rowShape
});

const entryShape = z.object({ id: idShape, kind: z.enum(outcomeOrigins), title: z.string() });
export const effectShape = z.object({ id: idShape, text: z.string() });

export const outcomeShape = z.object({
	...wordsShape,
	...rowShape,
	...{ residentsShare: text, workerShare: text, source: text, version: z.int() },
	/** What it came of. */
	origins: z.array(entryShape),
	/** The plans behind that, whose intentions it may be laid beside. */
	plans: z.array(z.object({ id: idShape, title: z.string() })),
	/** What the change stories of those plans hoped for; `came` where this outcome brought it. */
	effects: z.array(z.object({ ...effectShape.shape, came: z.boolean() })),
	confirmations: z.array(
		z.object({
			...{ id: idShape, answer: z.enum(answers), words: text, byWhom: z.string() },
			...{ how: z.enum([...ways, 'link']), saidOn: z.string() }
		})
	)
});
