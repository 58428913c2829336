import { idShape, readOperation } from '#kernel/index.ts';
import { z } from 'zod';
import { findHistory } from './history.store.ts';

/** Who did what and when: action, object, result, origin, actor and time (BIO2 8.15.01). It holds no texts. */
export const listHistory = readOperation({
	name: 'history.list',
	summary: { nl: 'De geschiedenis', en: 'The history' },
	audience: ['coordinator', 'admin'],
	input: z.strictObject({
		before: z.coerce.date().optional(),
		limit: z.int().min(1).max(200).default(100)
	}),
	output: z.array(
		z.object({
			id: idShape,
			at: z.date(),
			actorName: z.string().nullable(),
			action: z.string(),
			objectKind: z.string(),
			objectId: z.string().nullable(),
			result: z.string(),
			origin: z.string()
		})
	),
	example: {},
	work: (input, { tx, actor }) => findHistory(tx, actor.organisationId, input)
});
