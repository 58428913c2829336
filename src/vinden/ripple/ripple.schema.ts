import { wordsShape } from '#community/index.ts';
import { dayShape, idShape, maybe, optionalText, shortText } from '#kernel/index.ts';
import { z } from 'zod';
import { capitals } from './ripple.rules.ts';

export const exampleId = (last: number) => `019a0000-0000-7000-8000-00000000000${last}`;
export const capital = z.enum(capitals);

export const mapInput = {
	title: shortText(),
	/** What it started from, in a few words. */
	start: optionalText(2000).transform((said) => said ?? ''),
	/** How many drew along; above twenty there is a hint, never a refusal. */
	participants: z.coerce.number().int().min(1).max(500),
	happenedOn: maybe(dayShape())
};

export const rippleInput = {
	text: shortText(500),
	/** A group or role, never a name. */
	who: optionalText(200),
	capitals: z
		.array(capital)
		.max(7)
		.default([])
		.transform((given) => [...new Set(given)]),
	/** How we know. */
	evidence: optionalText(1000)
};

export const mapShape = z.object({
	...wordsShape,
	participants: z.int(),
	nothingNoticed: z.string().nullable(),
	didNotWork: z.string().nullable(),
	version: z.int(),
	cameOf: z.array(z.object({ id: idShape, kind: z.string(), title: z.string() })),
	/** In the order of reading: each followed by what came of it. */
	ripples: z.array(
		z.object({
			...{ id: idShape, parentId: idShape.nullable(), text: z.string() },
			who: z.string().nullable(),
			capitals: z.array(capital),
			evidence: z.string().nullable(),
			...{ level: z.int(), number: z.int(), version: z.int() }
		})
	),
	readOut: z.object({
		...{ ripples: z.int(), depth: z.int(), branches: z.int() },
		covered: z.array(capital)
	})
});
