import {
	addSignUpByHand,
	countHeads,
	decideSignUp,
	listSignUps,
	noteOccasion,
	removeFromOccasion,
	showOccasions
} from '#doen/index.ts';
import { newId, perform } from '#kernel/index.ts';
import { contextOf } from '#web/index.ts';
import { onTime, timeOf } from '../time.server.ts';
import type { Actions, PageServerLoad } from './$types';

/** Who comes to one time, and afterwards how many came and what happened; for the team. */
export const load: PageServerLoad = async (event) => {
	const context = contextOf(event);
	const { activity, starts } = await timeOf(event, context);
	const activityId = event.params.id;
	const told = await perform(showOccasions, { activityId, ...(starts && { starts }) }, context);
	const joined = starts ? await perform(listSignUps, { activityId, starts }, context) : null;
	return {
		id: activityId,
		activity,
		starts,
		told,
		joined,
		newIds: [newId(), newId(), newId(), newId()]
	};
};

const both: ('activityId' | 'starts')[] = ['activityId', 'starts'];
export const actions: Actions = {
	add: onTime(addSignUpByHand, { beside: both }),
	decide: onTime(decideSignUp, { fresh: true }),
	count: onTime(countHeads, { beside: both }),
	note: onTime(noteOccasion, { beside: both }),
	remove: onTime(removeFromOccasion, { fresh: true, beside: ['activityId'] })
};
