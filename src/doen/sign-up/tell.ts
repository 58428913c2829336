import type { Write } from '#kernel/index.ts';
import { realWall, wallOf } from '../activity/wall-clock.rules.ts';
import { sendInvitationLetter } from './invitation.letters.ts';
import { changeInvited, countSequence, findInvited } from './invitation.store.ts';
import { moveUp, removedOn, tell } from './placing.ts';
import {
	changeSignUp,
	findExceptions,
	findJoinable,
	findSignUps,
	findTimesWithPeople,
	lockActivity
} from './sign-up.store.ts';

/** What happened to an activity that is already written in this transaction. */
export interface Happened {
	organisationId: string;
	activityId: string;
	/** One time of it, by its rule; without it all times that are still to come. */
	starts?: string;
	/** cancelled: does not go on; moved: begins at another moment; changed: place, capacity or anything else. */
	what: 'cancelled' | 'moved' | 'changed';
	/** Why, in a sentence for who would come. */
	reason?: string | null;
	now: Date;
}

/**
 * Lets everybody know who signed up for, waits for or is invited to a time that is still to come; who left a telephone
 * number only is put on the list to call. When there are more places than before, who waits moves up. To be called once per
 * change, after it is written, in its transaction, by somebody who keeps the activity.
 * @returns how many were told
 */
export async function tellSignedUp(tx: Write, happened: Happened): Promise<number> {
	const { organisationId, activityId, what, reason, now } = happened;
	const activity = await findJoinable(tx, organisationId, activityId);
	if (!activity) return 0;
	await lockActivity(tx, { organisationId, activityId });
	const exceptions = await findExceptions(tx, organisationId, activityId);
	const times = happened.starts
		? [happened.starts]
		: await findTimesWithPeople(tx, organisationId, activityId);
	let told = 0;
	for (const starts of times) {
		const exception = exceptions.find((one) => one.starts === starts);
		// A time that was cancelled before was told then.
		if (!happened.starts && exception && !exception.movedTo) continue;
		const begins = realWall(exception?.movedTo ?? starts);
		if (begins <= wallOf(now)) continue;
		const occasion = { organisationId, activityId, starts };
		const about = { title: activity.title, location: activity.location, begins };
		for (const one of await findSignUps(tx, occasion)) {
			if (one.state === 'cancelled') continue;
			if (what === 'moved')
				await changeSignUp(tx, organisationId, one.id, { expiresOn: removedOn(begins) });
			if (one.state === 'held') continue;
			const call = what === 'cancelled' ? 'cancelled' : 'changed';
			await tell(tx, organisationId, what, one, { told: about, now, reason, call });
			told++;
		}
		for (const one of await findInvited(tx, occasion)) {
			if (what === 'moved') await changeInvited(tx, organisationId, one.id, removedOn(begins));
			if (!one.email) continue;
			const sequence = (await countSequence(tx, organisationId, one.id))!.sequence;
			const { email, id, label, token } = one;
			await sendInvitationLetter(
				...([tx, organisationId, what] as const),
				{ id, label, email, token, sequence },
				{ ...about, minutes: activity.minutes, now, reason: reason ?? null }
			);
			told++;
		}
		if (what !== 'cancelled') await moveUp(tx, occasion, activity.capacity, { told: about, now });
	}
	return told;
}

/**
 * Before a change is written: lets everybody know who signed up for times that will be gone after it.
 * @param stays whether a time, by when it starts, is still there after the change
 */
export async function tellVanished(
	tx: Write,
	happened: Omit<Happened, 'what' | 'starts'>,
	stays: (starts: string) => boolean
): Promise<void> {
	const { organisationId, activityId } = happened;
	for (const starts of await findTimesWithPeople(tx, organisationId, activityId))
		if (!stays(starts)) await tellSignedUp(tx, { ...happened, starts, what: 'cancelled' });
}
