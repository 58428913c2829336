import { Problem, fieldProblem, type Read } from '#kernel/index.ts';
import { hasStart } from '../activity/occasions.rules.ts';
import { isWall, realWall, wallOf } from '../activity/wall-clock.rules.ts';
import type { Told } from './placing.ts';
import {
	findExceptions,
	findJoinable,
	type Joinable,
	type Occasion,
	type WallTime
} from './sign-up.store.ts';

export interface FoundOccasion {
	activity: Joinable;
	/** When it begins now, moved or not. */
	begins: WallTime;
	/** Whether this time goes on, and the activity with it. */
	goesOn: boolean;
	/** Why this time is otherwise than the rule says. */
	reason: string | null;
}

/**
 * One time of an activity this reader may see.
 * @throws Problem notFound for the activity, and a sentence at `starts` when it has no such time
 */
export async function findOccasion(tx: Read, occasion: Occasion): Promise<FoundOccasion> {
	const { organisationId, activityId, starts } = occasion;
	const activity = await findJoinable(tx, organisationId, activityId);
	if (!activity) throw new Problem('notFound');
	const { firstStart, rule } = activity;
	if (!isWall(starts) || !firstStart || !hasStart({ firstStart, rule, exceptions: [] }, starts))
		throw fieldProblem('starts', 'unknownOccasion');
	const exceptions = await findExceptions(tx, organisationId, activityId);
	const exception = exceptions.find((one) => one.starts === starts);
	return {
		activity,
		begins: realWall(exception?.movedTo ?? starts),
		goesOn: activity.state !== 'cancelled' && (!exception || exception.movedTo !== null),
		reason: exception?.reason ?? null
	};
}

/**
 * One time of an activity that can still be joined.
 * @throws Problem with a sentence when it does not go on or is over
 */
export async function takeOccasion(
	tx: Read,
	occasion: Occasion,
	now: Date,
	when: 'to come' | 'also past' = 'to come'
): Promise<FoundOccasion> {
	const found = await findOccasion(tx, occasion);
	if (found.activity.state === 'cancelled') throw new Problem('activityCancelled');
	if (!found.goesOn) throw fieldProblem('starts', 'occasionCancelled');
	if (when === 'to come' && (found.activity.state === 'done' || found.begins <= wallOf(now)))
		throw fieldProblem('starts', 'occasionPassed');
	return found;
}

export const toldOf = ({ title, location }: Joinable, begins: WallTime): Told => ({
	...{ title, location, begins }
});
