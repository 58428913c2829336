import { letsIn, perform } from '#kernel/index.ts';
import { listCoaching, listMeetings } from '#team/index.ts';
import { contextOf } from '#web/index.ts';
import type { RequestEvent } from '@sveltejs/kit';

/** What is agreed with the Sociaal Wijkteam and comes up within two weeks: days only, nothing of what was said. */
export async function teamTasks(event: Pick<RequestEvent, 'locals'>) {
	if (!letsIn(['member'], event.locals.actor.roles)) return [];
	const context = contextOf(event);
	const [moments, meetings] = await Promise.all([
		perform(listCoaching, { ahead: true }, context),
		perform(listMeetings, { toCall: true }, context)
	]);
	const tasks = [
		...moments.map(({ id, withWhom, lookBackOn }) => ({
			...{ href: `/team/houding/${id}`, withWhom, day: lookBackOn! }
		})),
		...meetings.map(({ id, callOn }) => ({
			...{ href: `/team/netwerkberaad/${id}`, withWhom: null, day: callOn! }
		}))
	];
	const soon = new Date(Date.now() + 14 * 86_400_000).toISOString().slice(0, 10);
	return tasks.filter(({ day }) => day <= soon).toSorted((a, b) => a.day.localeCompare(b.day));
}
