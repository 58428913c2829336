import { countChange } from '#community/index.ts';
import {
	newToken,
	Problem,
	fieldProblem,
	idShape,
	readOperation,
	writeOperation,
	type Ask,
	type Write
} from '#kernel/index.ts';
import { z } from 'zod';
import { checkWho, exampleToken } from './give.operations.ts';
import { wallOf } from '../activity/wall-clock.rules.ts';
import { findOccasion, takeOccasion, toldOf } from './occasion.ts';
import { placesLeft } from './places.rules.ts';
import { moveUp, removedOn, standing, tell } from './placing.ts';
import { reasonsToCall, states, wallShape, whoShape } from './sign-up.schema.ts';
import {
	addSignUp,
	cancelSignUp,
	changeSignUp,
	findSignUp,
	findSignUps,
	lockActivity,
	removeSignUp,
	type SignUp
} from './sign-up.store.ts';

const exampleId = (last: number) => `019a0000-0000-7000-8000-00000000000${last}`;

/**
 * Counts a change of the activity, which is only for the team that keeps it.
 * @throws Problem forbidden for everybody else
 */
export async function keepActivity({ tx, actor }: Ask<Write>, activityId: string): Promise<number> {
	const version = await countChange(tx, actor.organisationId, activityId);
	if (version === undefined) throw new Problem('forbidden');
	return version;
}

/** Signs somebody up who called or came by; the same places and the same order as for everybody. */
export const addSignUpByHand = writeOperation({
	name: 'signUp.add',
	object: 'activity',
	summary: { nl: 'Zet iemand erbij', en: 'Add somebody' },
	audience: ['worker'],
	input: z.strictObject({ id: idShape, ...whoShape }),
	example: { id: exampleId(1), activityId: exampleId(2), starts: '2026-12-01T10:00', people: 3 },
	rest: { method: 'put', path: '/added-sign-ups/{id}', tag: 'doen' },
	async work({ id, activityId, starts, name, reach, people, groupWords }, ask) {
		const { tx, actor, clock } = ask;
		const { organisationId } = actor;
		const now = clock();
		const occasion = { organisationId, activityId, starts };
		const { activity, begins } = await takeOccasion(tx, occasion, now, 'also past');
		if (activity.signUp === 'none') throw new Problem('signUpClosed');
		// By hand a name alone is enough: somebody who stands at the counter can be told there.
		checkWho(activity.signUp, { name, reach: name ? (reach ?? {}) : reach });
		const version = await keepActivity(ask, activityId);
		await lockActivity(tx, occasion);
		const { stateFor, next } = await standing(tx, occasion, activity.capacity);
		const state = stateFor(people);
		const { email = null, phone = null } = { ...reach } as { email?: string; phone?: string };
		const token = newToken();
		const signUp = { id, name, email, phone, people, groupWords, token, locale: 'nl' as const };
		await addSignUp(tx, {
			...{ ...occasion, ...signUp, place: next, state },
			...{ expiresOn: removedOn(begins), createdAt: now }
		});
		await tell(tx, organisationId, state === 'in' ? 'joined' : 'waiting', signUp, {
			told: toldOf(activity, begins),
			now
		});
		return { id: activityId, version };
	}
});

const decisions = ['letIn', 'drop', 'cancel', 'called'] as const;

/** Lets in or drops who was held, cancels for who asks that, or notes that somebody was called. */
export const decideSignUp = writeOperation({
	name: 'signUp.decide',
	object: 'activity',
	summary: { nl: 'Beslis over een aanmelding', en: 'Decide on a sign-up' },
	audience: ['worker'],
	input: z.strictObject({ writeId: idShape, id: idShape, decision: z.enum(decisions) }),
	example: { writeId: exampleId(3), id: exampleId(1), decision: 'letIn' },
	rest: { method: 'post', path: '/sign-ups/{id}/decisions', tag: 'doen' },
	async work({ id, decision }, ask) {
		const { tx, actor, clock } = ask;
		const { organisationId } = actor;
		const asked = await findSignUp(tx, organisationId, id);
		if (!asked) throw new Problem('notFound');
		const { activityId, starts } = asked;
		const version = await keepActivity(ask, activityId);
		const occasion = { organisationId, activityId, starts };
		await lockActivity(tx, occasion);
		// Again, now that nobody else decides on it.
		const signUp = (await findSignUp(tx, organisationId, id))!;
		const { activity, begins, goesOn } = await findOccasion(tx, occasion);
		const now = clock();
		const told = toldOf(activity, begins);
		if (decision === 'called') await changeSignUp(tx, organisationId, id, { toCall: null });
		else if (decision === 'drop') {
			if (signUp.state !== 'held') throw fieldProblem('decision', 'notHeld');
			await removeSignUp(tx, organisationId, id);
		} else if (decision === 'letIn') {
			if (signUp.state !== 'held') throw fieldProblem('decision', 'notHeld');
			const { stateFor, next } = await standing(tx, occasion, activity.capacity);
			const state = stateFor(signUp.people);
			await changeSignUp(tx, organisationId, id, { state, place: next });
			await tell(tx, organisationId, state === 'in' ? 'joined' : 'waiting', signUp, { told, now });
		} else if (signUp.state !== 'cancelled') {
			const isToCome = begins > wallOf(now);
			// Who was held never heard that there was a place, and may be no more than somebody else's address.
			if (isToCome && goesOn && signUp.state !== 'held')
				await tell(tx, organisationId, 'takenOff', signUp, { told, now });
			await cancelSignUp(tx, organisationId, id);
			if (signUp.state === 'in' && isToCome)
				await moveUp(tx, occasion, activity.capacity, { told, now });
		}
		return { id: activityId, version };
	}
});

const line = z.object({
	id: idShape,
	state: z.enum(states),
	people: z.int(),
	groupWords: z.string().nullable(),
	name: z.string().nullable(),
	email: z.string().nullable(),
	phone: z.string().nullable(),
	toCall: z.enum(reasonsToCall).nullable(),
	createdAt: z.date()
});

/** Who comes to one time of an activity, who waits, and what waits for the team; for the team that keeps it only. */
export const listSignUps = readOperation({
	name: 'signUp.list',
	summary: { nl: 'Wie doet er mee?', en: 'Who joins?' },
	audience: ['worker'],
	input: z.strictObject({ activityId: idShape, starts: wallShape() }),
	output: z.object({
		people: z.int(),
		waiting: z.int(),
		left: z.int().nullable(),
		signUps: z.array(line)
	}),
	example: { activityId: exampleId(2), starts: '2026-12-01T10:00' },
	rest: { method: 'get', path: '/activities/{activityId}/sign-ups', tag: 'doen' },
	async work({ activityId, starts }, { tx, actor: { organisationId } }) {
		const occasion = { organisationId, activityId, starts };
		const { activity } = await findOccasion(tx, occasion);
		const signUps = await findSignUps(tx, occasion);
		const sum = (state: SignUp['state']) =>
			signUps.filter((one) => one.state === state).reduce((all, one) => all + one.people, 0);
		const people = sum('in');
		return {
			people,
			waiting: sum('waiting'),
			left: placesLeft(activity.capacity, people),
			signUps
		};
	}
});
export { exampleToken };
