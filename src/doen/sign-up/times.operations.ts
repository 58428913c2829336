import { Problem, idShape, readOperation } from '#kernel/index.ts';
import { z } from 'zod';
import { nextOccasions, occasionsBetween } from '../activity/occasions.rules.ts';
import { addMinutes, wallOf } from '../activity/wall-clock.rules.ts';
import { findExceptions, findJoinable, findPlacesTaken } from './sign-up.store.ts';

const [daysBack, mostBack, mostAhead] = [400, 26, 13];
const day = 24 * 60;

/** The times of an activity around now, the earliest first, with how many come: to choose one on the team's page. */
export const listTimes = readOperation({
	name: 'occasion.list',
	summary: { nl: 'De keren van een activiteit', en: 'The times of an activity' },
	audience: ['member'],
	input: z.strictObject({ activityId: idShape }),
	output: z.object({
		title: z.string(),
		form: z.enum(['activity', 'project', 'meeting']),
		signUp: z.enum(['none', 'open', 'headCount']),
		capacity: z.int().nullable(),
		location: z.string().nullable(),
		/** The time that comes first from now on, or else the last one. */
		nearest: z.string().nullable(),
		times: z.array(
			z.object({
				...{ starts: z.string(), begins: z.string() },
				...{ taken: z.int(), waiting: z.int() }
			})
		)
	}),
	example: { activityId: '019a0000-0000-7000-8000-000000000002' },
	rest: { method: 'get', path: '/activities/{activityId}/times', tag: 'doen' },
	async work({ activityId }, { tx, actor: { organisationId }, clock }) {
		const activity = await findJoinable(tx, organisationId, activityId);
		if (!activity) throw new Problem('notFound');
		const { firstStart, rule } = activity;
		const exceptions = await findExceptions(tx, organisationId, activityId);
		const taken = await findPlacesTaken(tx, organisationId, [activityId]);
		const now = wallOf(clock());
		const plan = firstStart ? { firstStart, rule, exceptions } : null;
		// What once came is found however long ago it was.
		const from = rule ? addMinutes(now, -daysBack * day) : '1996-01-01';
		const past = plan ? occasionsBetween(plan, from, now).slice(-mostBack) : [];
		const ahead = plan ? nextOccasions(plan, now, mostAhead) : [];
		const times = [...past, ...ahead].map(({ starts, at }) => {
			const found = taken.find((one) => one.starts === starts);
			return { starts, begins: at, taken: found?.taken ?? 0, waiting: found?.waiting ?? 0 };
		});
		const nearest = (ahead[0] ?? past.at(-1))?.starts ?? null;
		return { ...activity, nearest, times };
	}
});
