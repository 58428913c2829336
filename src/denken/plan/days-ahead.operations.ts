import { addDays, dayOf, idShape, readOperation } from '#kernel/index.ts';
import { z } from 'zod';
import { dayKinds, findDaysAhead } from './days-ahead.store.ts';

/** The days that come: tasks of plans, days to look again, what was promised, what policy asks, and votes that close. */
export const listDaysAhead = readOperation({
	name: 'dayAhead.list',
	summary: { nl: 'Wat eraan komt', en: 'What is coming up' },
	audience: ['member'],
	input: z.strictObject({
		/** How many days to look ahead. */
		days: z.coerce.number().int().min(1).max(730).default(180)
	}),
	output: z.array(
		z.object({
			day: z.string(),
			what: z.enum(dayKinds),
			text: z.string(),
			entryId: idShape,
			kind: z.string(),
			title: z.string(),
			hasPassed: z.boolean()
		})
	),
	example: {},
	rest: { method: 'get', path: '/days-ahead', tag: 'denken' },
	async work({ days }, { tx, actor, clock }) {
		const today = dayOf(clock());
		const found = await findDaysAhead(tx, actor.organisationId, {
			...{ today, until: addDays(today, days) }
		});
		return found.map((one) => ({ ...one, hasPassed: one.day < today }));
	}
});
