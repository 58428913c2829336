import { Problem, fieldProblem, idShape, readOperation, writeOperation } from '#kernel/index.ts';
import { z } from 'zod';
import { wallOf } from '../activity/wall-clock.rules.ts';
import { takeOccasion, toldOf } from './occasion.ts';
import { moveUp, removedOn, standing, tell } from './placing.ts';
import { locale, states, tokenShape, whoShape } from './sign-up.schema.ts';
import {
	addSignUp,
	cancelSignUp,
	countSince,
	findJoinable,
	findSignUp,
	lockActivity,
	openSignUp
} from './sign-up.store.ts';

const exampleId = (last: number) => `019a0000-0000-7000-8000-00000000000${last}`;
export const exampleToken = 'x'.repeat(43);

/** More sign-ups than this within the hour wait until somebody of the team has looked. */
export const most = { atActivity: 100, underAddress: 3 };
/** More than so many that wait for the team are no neighbours but a machine. */
const mostHeld = 200;

/** Which of the two ways of saying who comes is asked: a first name with a way to reach, or only how many. */
export function checkWho(
	way: 'none' | 'open' | 'headCount',
	{ name, reach }: { name: string | null; reach: object | null }
): void {
	if (way === 'headCount' && (name || reach)) throw fieldProblem('name', 'onlyHowMany');
	if (reach && !name) throw fieldProblem('name', 'firstName');
	if (name && !reach) throw fieldProblem('reach', 'noWayToReach');
}

/**
 * Signs up for one time of an activity, with or without an account (methods.md 1.2, 21 and 24). Whoever fits gets a place,
 * the others wait in order; what looks like a flood waits for the team.
 */
export const giveSignUp = writeOperation({
	name: 'signUp.give',
	object: 'signUp',
	summary: { nl: 'Doe mee', en: 'Join' },
	audience: ['public'],
	task: 'sign-up',
	input: z.strictObject({
		id: idShape,
		...whoShape,
		locale,
		/** The secret of the page to look and to cancel, made with the form. */
		token: tokenShape(),
		/** The screen has reason to let the team look first. */
		doubt: z.boolean().default(false)
	}),
	example: {
		...{ id: exampleId(1), activityId: exampleId(2), starts: '2026-12-01T10:00', name: 'Fatma' },
		...{ reach: 'fatma@voorbeeld.nl', people: 2, token: exampleToken }
	},
	rest: { method: 'put', path: '/sign-ups/{id}', tag: 'doen' },
	async work({ activityId, starts, name, reach, people, groupWords, ...rest }, ask) {
		const { tx, actor, clock } = ask;
		const now = clock();
		const occasion = { organisationId: actor.organisationId, activityId, starts };
		const { activity, begins } = await takeOccasion(tx, occasion, now);
		if (activity.signUp === 'none') throw new Problem('signUpClosed');
		checkWho(activity.signUp, { name, reach });
		const { email = null, phone = null } = { ...reach } as { email?: string; phone?: string };
		await lockActivity(tx, occasion);
		// Read again now that nobody else changes it: its places may have been changed meanwhile.
		const capacity = (await findJoinable(tx, actor.organisationId, activityId))?.capacity ?? null;
		const { stateFor, next, held } = await standing(tx, occasion, capacity);
		const hourAgo = new Date(now.getTime() - 3_600_000);
		const came = await countSince(tx, occasion, { email, phone }, hourAgo);
		const flood = came.here >= most.atActivity || came.address >= most.underAddress;
		const state = flood || rest.doubt ? ('held' as const) : stateFor(people);
		if (state === 'held' && held >= mostHeld)
			throw new Problem('tooManyRequests', { seconds: 3600 });
		const { id, token, locale } = rest;
		const signUp = { id, name, email, phone, people, groupWords, token, locale };
		await addSignUp(tx, {
			...{ ...occasion, ...signUp, place: next, state },
			...{ expiresOn: removedOn(begins), createdAt: now }
		});
		if (state !== 'held')
			await tell(tx, actor.organisationId, state === 'in' ? 'joined' : 'waiting', signUp, {
				told: toldOf(activity, begins),
				now
			});
		return { id, version: 1 };
	}
});

/** What somebody sees of their own sign-up by its link, without an account. */
export const showOwnSignUp = readOperation({
	name: 'signUp.showOwn',
	summary: { nl: 'Kijk hoe het met je aanmelding staat', en: 'Look how your sign-up stands' },
	audience: ['public'],
	input: z.strictObject({ token: tokenShape() }),
	output: z.object({
		id: idShape,
		activityId: idShape,
		title: z.string(),
		location: z.string().nullable(),
		begins: z.string(),
		name: z.string().nullable(),
		people: z.int(),
		state: z.enum(states),
		/** How many wait before you. */
		before: z.int(),
		/** Whether a mail was sent and comes when something changes. */
		reachable: z.boolean(),
		/** Whether it still goes on, and is still to come. */
		goesOn: z.boolean(),
		isOver: z.boolean()
	}),
	example: { token: exampleToken },
	async work({ token }, { tx, actor, clock }) {
		const found = await openSignUp(tx, token);
		if (found?.organisationId !== actor.organisationId) throw new Problem('linkOver');
		const begins = found.movedTo ?? found.starts;
		return { ...found, begins, isOver: begins <= wallOf(clock()) };
	}
});

/** Cancels one's own sign-up by its link; who waits moves up. Cancelling twice is cancelling. */
export const cancelOwnSignUp = writeOperation({
	name: 'signUpCancellation.give',
	object: 'signUp',
	summary: { nl: 'Meld je af', en: 'Cancel your sign-up' },
	audience: ['public'],
	task: 'sign-up',
	input: z.strictObject({ writeId: idShape, token: tokenShape() }),
	example: { writeId: exampleId(3), token: exampleToken },
	rest: { method: 'post', path: '/sign-up-cancellations', tag: 'doen' },
	async work({ token }, { tx, actor, clock }) {
		const { organisationId } = actor;
		const found = await openSignUp(tx, token);
		if (found?.organisationId !== organisationId) throw new Problem('linkOver');
		const { id, activityId, starts, title, location } = found;
		const begins = found.movedTo ?? starts;
		const now = clock();
		const occasion = { organisationId, activityId, starts };
		await lockActivity(tx, occasion);
		const held = await findSignUp(tx, organisationId, id);
		if (!held) throw new Problem('linkOver');
		if (held.state === 'cancelled') return { id, version: held.version };
		const version = await cancelSignUp(tx, organisationId, id);
		if (held.state === 'in' && found.goesOn && begins > wallOf(now))
			await moveUp(tx, occasion, found.capacity, { told: { title, location, begins }, now });
		return { id, version };
	}
});
