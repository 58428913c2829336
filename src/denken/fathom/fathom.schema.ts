import { wordsShape } from '#community/index.ts';
import { idShape, maybe, optionalText, shortText } from '#kernel/index.ts';
import { z } from 'zod';

export const plausibilities = ['high', 'mid', 'low', 'unknown'] as const;

const text = (max: number) => optionalText(max).transform((said) => said ?? '');

export const fathomInput = {
	title: shortText(),
	/** What is to be understood, in more words. */
	question: text(10_000),
	/** What is thought now. */
	conclusion: text(10_000)
};

/** One step of the chain: "waarom? wat zit hierachter?" of the step it lies behind. */
export const stepInput = { text: shortText(2000), parentId: maybe(idShape) };

/** One explanation, to stand beside the others. */
export const explanationInput = {
	text: shortText(2000),
	plausible: z.enum(plausibilities).default('unknown'),
	speaksFor: optionalText(5000),
	speaksAgainst: optionalText(5000)
};

export const fathomShape = z.object({
	...wordsShape,
	theme: z.object({ id: idShape, name: z.string() }).nullable(),
	conclusion: z.string(),
	version: z.int(),
	/** A step comes after the one it lies behind, with how deep it lies. */
	steps: z.array(
		z.object({
			id: idShape,
			parentId: idShape.nullable(),
			text: z.string(),
			depth: z.int(),
			version: z.int()
		})
	),
	explanations: z.array(
		z.object({
			id: idShape,
			text: z.string(),
			plausible: z.enum(plausibilities),
			speaksFor: z.string().nullable(),
			speaksAgainst: z.string().nullable(),
			version: z.int()
		})
	)
});
