import { idShape } from '#kernel/index.ts';
import { z } from 'zod';
import { dayParts, kinds, weekDays } from '../talent/talent.rules.ts';

/** What stands on the page of a neighbourhood; persons in a role do not. */
export const offeredKinds = ['talent', 'community', 'party', 'activity'] as const;

const line = {
	...{ id: idShape, title: z.string(), text: z.string(), areaName: z.string().nullable() }
};

export const offeredShape = z.object({
	/** In own words, never whose it is; of a group its name. */
	talents: z.array(
		z.object({
			...line,
			kind: z.enum(kinds),
			days: z.array(z.enum(weekDays)),
			parts: z.array(z.enum(dayParts)),
			group: z.string().nullable()
		})
	),
	communities: z.array(z.object({ ...line, quote: z.string().nullable() })),
	/** Places, things, ideas and organisations. */
	things: z.array(
		z.object({
			...line,
			...{ kind: z.enum(['idea', 'resource', 'organisation']), place: z.string().nullable() },
			...{ stepFree: z.boolean().nullable(), costs: z.string().nullable() }
		})
	)
});
