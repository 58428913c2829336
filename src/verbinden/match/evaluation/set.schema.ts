import { z } from 'zod';
import { offerKinds, weekDays } from '../match.types.ts';

const words = z.string().max(100_000);
const maybe = <T extends z.ZodType>(shape: T) => shape.nullish();
const hour = z.number().min(0).max(24);
const id = z.string().min(1).max(200);

/** A judged set: offers, and questions with how well each offer answers them (0 not, 3 this is it). Only id and text are needed. */
export const judgedSet = z.object({
	offers: z.array(
		z.object({
			id,
			text: words,
			kind: maybe(z.enum(offerKinds)),
			title: maybe(words),
			place: maybe(words),
			neighbourhood: maybe(words),
			lat: maybe(z.number().min(-90).max(90)),
			lon: maybe(z.number().min(-180).max(180)),
			barrierFree: maybe(z.boolean()),
			days: maybe(z.array(z.enum(weekDays))),
			from: maybe(hour),
			to: maybe(hour),
			cost: maybe(z.number().min(0)),
			ageFrom: maybe(z.number()),
			ageTo: maybe(z.number()),
			audience: maybe(words),
			form: maybe(z.enum(['groep', 'individueel', 'dienst'])),
			spacesLeft: maybe(z.number())
		})
	),
	questions: z.array(
		z.object({
			id,
			text: words,
			role: maybe(z.enum(['asks', 'offers'])),
			neighbourhood: maybe(words),
			lat: maybe(z.number().min(-90).max(90)),
			lon: maybe(z.number().min(-180).max(180)),
			age: maybe(z.number()),
			gender: maybe(words),
			mobility: maybe(z.enum(['goed', 'matig', 'slecht', 'rolstoel'])),
			maxCost: maybe(z.number()),
			when: maybe(z.enum(['ochtend', 'middag', 'avond', 'weekend'])),
			themes: maybe(z.array(words)),
			judgements: maybe(z.record(z.string(), z.number().min(0).max(3)))
		})
	)
});
export type JudgedSet = z.infer<typeof judgedSet>;
export type JudgedQuestion = JudgedSet['questions'][number];

/** What came first for each question, the best first. */
export type Run = Record<string, string[]>;
