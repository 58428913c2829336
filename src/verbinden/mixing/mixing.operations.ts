import {
	addMonths,
	agreedDayShape,
	dayOf,
	fieldProblem,
	idShape,
	readOperation
} from '#kernel/index.ts';
import { z } from 'zod';
import { findBothWays, findCounted, findMetActivities, findNoted } from './meeting.store.ts';
import { begunBy, least, meetingsOf } from './mixing.rules.ts';

const entry = z.object({ id: idShape, title: z.string() });
const side = z.object({
	...{ group: z.string(), most: z.int().nullable() },
	...{ brought: z.array(z.string()), got: z.array(z.string()) }
});

/**
 * Which groups met whom, who began it, and what went to and fro (22, 23, 24), in a period. At the level of groups only: never who,
 * and no number of fewer than ten people.
 */
export const showMixing = readOperation({
	name: 'mixing.show',
	summary: { nl: 'Welke groepen elkaar ontmoetten', en: 'Which groups met' },
	audience: ['member'],
	input: z.strictObject({
		areaId: idShape.optional(),
		/** Without them: the last twelve months. */
		...{ from: agreedDayShape().optional(), until: agreedDayShape().optional() }
	}),
	output: z.object({
		...{ from: z.string(), until: z.string() },
		pairs: z.array(
			z.object({
				...{ one: side, other: side, times: z.int() },
				activities: z.array(entry),
				bothWays: z.boolean()
			})
		),
		begun: z.object({
			...{ total: z.int(), withResidents: z.int(), unsaid: z.int() },
			...{ byWorker: z.int(), byPartners: z.int(), without: z.array(entry) }
		}),
		/** Introductions that met: in how many both sides bring and get. */
		introductions: z.object({ met: z.int(), said: z.int(), bothWays: z.int() }),
		/** Who was invited by name of group. */
		invited: z.array(z.string()),
		least: z.int()
	}),
	example: {},
	rest: { method: 'get', path: '/mixing', tag: 'verbinden' },
	async work({ areaId, from: asked, until: last }, { tx, actor: { organisationId }, clock }) {
		const until = last ?? dayOf(clock());
		const from = asked ?? addMonths(until, -12);
		if (from > until) throw fieldProblem('until', 'endsBefore');
		const period = { areaId, from, until };
		const activities = await findMetActivities(tx, organisationId, period);
		const noted = await findNoted(tx, organisationId, period);
		const counted = await findCounted(tx, organisationId, period);
		return {
			...{ from, until, least },
			pairs: meetingsOf(activities, counted, noted),
			begun: begunBy(activities),
			introductions: await findBothWays(tx, organisationId, period),
			invited: [
				...new Set(
					noted.filter(({ kind }) => kind === 'invited').map(({ groupWords }) => groupWords)
				)
			].toSorted((a, b) => a.localeCompare(b, 'nl'))
		};
	}
});
