import { queueMail } from '#community/index.ts';
import { addDays, readSettings, type Write } from '#kernel/index.ts';
import { letterOf } from './letters.rules.ts';

import { fits, placesLeft, whoMovesUp } from './places.rules.ts';
import {
	changeSignUp,
	findSignUps,
	findStanding,
	type Locale,
	type Occasion,
	type ToCall,
	type WallTime
} from './sign-up.store.ts';

/** Personal data of a sign-up are removed this many days after the day it was for. */
export const keptFor = 14;
export const removedOn = (begins: WallTime): string => addDays(begins.slice(0, 10), keptFor);

/** The page of one's own sign-up; never from what somebody sent, or mail of ours could lead elsewhere. */
export const linkOf = (token: string): string => `${readSettings().origin}/aanmelding/${token}`;

/** What people are told of one time of an activity. */
export interface Told {
	title: string;
	location: string | null;
	begins: WallTime;
}

interface Reachable {
	id: string;
	name: string | null;
	email: string | null;
	phone: string | null;
	locale: Locale;
	people: number;
	token: string;
}
type Kind = Parameters<typeof letterOf>[0];

/** Puts a letter in the post for who left an address; who left a telephone number is put on the list to call. */
export async function tell(
	tx: Write,
	organisationId: string,
	kind: Kind,
	to: Reachable,
	{ told, now, reason, call }: { told: Told; now: Date; reason?: string | null; call?: ToCall }
): Promise<void> {
	if (to.email) {
		const about = { ...told, people: to.people, link: linkOf(to.token) };
		const { email, name, locale } = to;
		const letter = letterOf(kind, { email, name, locale }, about, reason);
		await queueMail(tx, organisationId, letter, now);
	} else if (to.phone && call) {
		await changeSignUp(tx, organisationId, to.id, { toCall: call });
	}
}

/** Whether somebody who comes now gets a place or waits, and which number they get. The activity is held already. */
export async function standing(tx: Write, occasion: Occasion, capacity: number | null) {
	const found = await findStanding(tx, occasion);
	const left = placesLeft(capacity, found.taken);
	return {
		...found,
		left,
		stateFor: (people: number) => (fits(left, people) ? ('in' as const) : ('waiting' as const))
	};
}

/** Gives what came free to who waits, in order, and lets them know. The activity is held already. */
export async function moveUp(
	tx: Write,
	occasion: Occasion,
	capacity: number | null,
	tells: { told: Told; now: Date }
): Promise<number> {
	const all = await findSignUps(tx, occasion);
	const taken = all.filter((one) => one.state === 'in').reduce((sum, one) => sum + one.people, 0);
	const waiting = all.filter((one) => one.state === 'waiting');
	const lucky = whoMovesUp(placesLeft(capacity, taken), waiting);
	for (const one of lucky) {
		await changeSignUp(tx, occasion.organisationId, one.id, { state: 'in' });
		await tell(tx, occasion.organisationId, 'movedUp', one, { ...tells, call: 'movedUp' });
	}
	return lucky.length;
}
