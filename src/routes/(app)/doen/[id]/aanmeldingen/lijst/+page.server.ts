import { listSignUps } from '#doen/index.ts';
import { dayOf, perform } from '#kernel/index.ts';
import { contextOf } from '#web/index.ts';
import { timeOf } from '../../time.server.ts';
import type { PageServerLoad } from './$types';

/** The list for at the door; without names only numbers and groups leave the server. */
export const load: PageServerLoad = async (event) => {
	const context = contextOf(event);
	const { activity, starts } = await timeOf(event, context);
	const named = event.url.searchParams.get('namen') !== 'nee';
	const joined = starts
		? await perform(listSignUps, { activityId: event.params.id, starts }, context)
		: null;
	const lines = (joined?.signUps ?? [])
		.filter((one) => one.state === 'in')
		.map(({ id, name, people, groupWords }) => ({
			...{ id, people, groupWords, name: named ? name : null }
		}));
	return {
		...{ id: event.params.id, activity, starts, named, lines, people: joined?.people ?? 0 },
		today: dayOf(new Date())
	};
};
