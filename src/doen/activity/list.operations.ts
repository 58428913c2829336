import { idShape, readOperation } from '#kernel/index.ts';
import { z } from 'zod';
import { domains, forms, states } from './activity.schema.ts';
import { findActivities } from './list.store.ts';

/** Activities large and small in one list (85): planned ones beside what was only noted when done. */
export const listActivities = readOperation({
	name: 'activity.list',
	summary: { nl: 'Activiteiten, groot en klein', en: 'Activities, large and small' },
	audience: ['member'],
	input: z.strictObject({
		areaId: idShape.optional(),
		state: z.enum(states).optional(),
		form: z.enum(forms).optional(),
		domain: z.enum(domains).optional(),
		limit: z.coerce.number().int().min(1).max(200).default(100)
	}),
	output: z.array(
		z.object({
			...{ id: idShape, title: z.string(), text: z.string(), areaName: z.string().nullable() },
			...{ state: z.enum(states), form: z.enum(forms), visibility: z.string() },
			/** When it first begins (wall clock); null for a small one that was only noted. */
			firstStart: z.string().nullable(),
			rule: z.string().nullable(),
			where: z.string().nullable(),
			/** The day it was noted. */
			happenedOn: z.string(),
			doneBy: z.string()
		})
	),
	example: {},
	rest: { method: 'get', path: '/activities', tag: 'doen' },
	work: async (asked, { tx, actor }) =>
		(await findActivities(tx, actor.organisationId, asked)) as never
});
