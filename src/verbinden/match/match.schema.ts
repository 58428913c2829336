import { idShape } from '#kernel/index.ts';
import { z } from 'zod';
import { facetNames } from '../asked/asked.schema.ts';
import { candidateKinds } from './candidates.store.ts';
import { constraints, weekDays } from './match.types.ts';

const subject = z.object({ id: z.string(), nl: z.string(), en: z.string() });

/** What fits or stands in the way: a key of the words, with its figures. */
const reason = z.object({
	about: z.enum(constraints),
	said: z.string(),
	with: z.record(z.string(), z.union([z.string(), z.number()])).optional()
});

export const matchShape = z.object({
	question: z.object({
		...{ id: idShape, text: z.string(), happenedOn: z.string(), areaName: z.string().nullable() },
		role: z.enum(['asks', 'offers'])
	}),
	/** What was read of who would take part; each can be taken away. */
	facets: z.array(
		z.object({
			name: z.enum(facetNames),
			value: z.union([z.string(), z.number(), z.array(z.string())])
		})
	),
	/** Subjects that were read or confirmed, with the words they were read from. */
	subjects: z.array(subject.extend({ confirmed: z.boolean(), words: z.array(z.string()) })),
	/** Subjects that may hold too; a person decides. */
	suggested: z.array(subject),
	/** What somebody does not want. */
	not: z.array(subject),
	offers: z.array(
		z.object({
			...{ id: idShape, kind: z.enum(candidateKinds), title: z.string(), text: z.string() },
			...{ areaName: z.string().nullable(), place: z.string().nullable() },
			...{
				days: z.array(z.enum(weekDays)),
				from: z.number().nullable(),
				to: z.number().nullable()
			},
			subjects: z.array(subject),
			seeks: z.boolean(),
			fits: z.array(reason),
			against: z.array(reason),
			/** Since when it is proposed to somebody else. */
			underWaySince: z.string().nullable()
		})
	)
});
export type Match = z.infer<typeof matchShape>;
