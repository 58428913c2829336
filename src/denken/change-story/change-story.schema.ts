import { wordsShape } from '#community/index.ts';
import { idShape, maybe, optionalText, shortText } from '#kernel/index.ts';
import { z } from 'zod';

/** In the order in which a story is told. */
export const nodeKinds = [
	...(['situation', 'precondition', 'activity'] as const),
	...(['directEffect', 'higherEffect', 'signal'] as const)
] as const;
/** From what is known best to what is known least. */
export const strengths = ['strong', 'moderate', 'weak', 'none'] as const;
export type Strength = (typeof strengths)[number];

const text = (max: number) => optionalText(max).transform((said) => said ?? '');

export const storyInput = {
	title: shortText(),
	/** What it is about, in a few sentences. */
	about: text(10_000),
	/** A group or role, never a name. */
	forWhom: text(2000),
	planId: maybe(idShape)
};

export const nodeInput = { kind: z.enum(nodeKinds), text: shortText(1000) };

export const arrowInput = {
	/** What must be true for the one to lead to the other. */
	assumption: optionalText(2000),
	evidence: z.enum(strengths).default('none')
};

export const storyShape = z.object({
	...wordsShape,
	forWhom: z.string(),
	plan: z.object({ id: idShape, title: z.string() }).nullable(),
	version: z.int(),
	nodes: z.array(
		z.object({ id: idShape, kind: z.enum(nodeKinds), text: z.string(), version: z.int() })
	),
	arrows: z.array(
		z.object({
			...{ id: idShape, from: idShape, to: idShape },
			assumption: z.string().nullable(),
			evidence: z.enum(strengths),
			version: z.int()
		})
	),
	/** The arrows that are known least: a story is as strong as these. */
	weakest: z.array(idShape)
});
