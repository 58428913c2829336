import type { Read, Write } from '#kernel/index.ts';
import { sql } from 'kysely';
import { wall } from '../wall.store.ts';

/** A moment by the clock on the wall in the Netherlands: yyyy-mm-ddThh:mm. */
export type WallTime = string;

export type State = 'in' | 'waiting' | 'held' | 'cancelled';
export type ToCall = 'movedUp' | 'changed' | 'cancelled';
export type Locale = 'nl' | 'en';

/** One time of an activity. */
export interface Occasion {
	organisationId: string;
	activityId: string;
	/** When it begins by its rule; stays the same when that time is moved. */
	starts: WallTime;
}

export interface NewSignUp extends Occasion {
	id: string;
	place: number;
	state: State;
	people: number;
	groupWords: string | null;
	name: string | null;
	email: string | null;
	phone: string | null;
	token: string;
	locale: Locale;
	expiresOn: string;
	createdAt: Date;
}

/** Holds the activity until the end of this transaction: its last place is given once. */
export const lockActivity = (tx: Write, { organisationId, activityId }: Omit<Occasion, 'starts'>) =>
	sql`select app.lock_activity(${organisationId}, ${activityId})`.execute(tx);

export const addSignUp = (tx: Write, signUp: NewSignUp) =>
	tx.insertInto('signUp').values(signUp).execute();

const signUps = (tx: Read, { organisationId, activityId, starts }: Occasion) =>
	tx
		.selectFrom('signUp')
		.where('organisationId', '=', organisationId)
		.where('activityId', '=', activityId)
		.where('starts', '=', sql<Date>`${starts}::timestamp`);

/** How many have a place, how many wait to be let in by hand, and the number the next one gets. */
export async function findStanding(tx: Read, occasion: Occasion) {
	const row = await signUps(tx, occasion)
		.select((eb) => [
			sql<number>`coalesce(sum(people) filter (where state = 'in'), 0)::int`.as('taken'),
			sql<number>`(count(*) filter (where state = 'held'))::int`.as('held'),
			sql<number>`(coalesce(max(place), 0) + 1)::int`.as('next'),
			eb.fn.countAll<number>().as('all')
		])
		.executeTakeFirstOrThrow();
	return row;
}

const columns = [
	'id',
	'activityId',
	'place',
	'state',
	'people',
	'groupWords',
	'name',
	'email'
] as const;
const more = ['phone', 'toCall', 'token', 'locale', 'createdAt', 'version'] as const;
interface Kept {
	state: State;
	toCall: ToCall | null;
	locale: Locale;
}

/** All who signed up for one time, in the order in which they came. */
export const findSignUps = (tx: Read, occasion: Occasion) =>
	signUps(tx, occasion)
		.select([...columns, ...more])
		.$narrowType<Kept>()
		.orderBy('place')
		.execute();
export type SignUp = Awaited<ReturnType<typeof findSignUps>>[number];

/** One sign-up, as far as this reader may see it. */
export const findSignUp = (tx: Read, organisationId: string, id: string) =>
	tx
		.selectFrom('signUp')
		.select([...columns, ...more])
		.select(wall('starts').as('starts'))
		.$narrowType<Kept>()
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.executeTakeFirst();

export async function changeSignUp(
	tx: Write,
	organisationId: string,
	id: string,
	change: {
		state?: State;
		toCall?: ToCall | null;
		remindedAt?: Date;
		expiresOn?: string;
		place?: number;
	}
): Promise<number | undefined> {
	const row = await tx
		.updateTable('signUp')
		.set((eb) => ({ ...change, version: eb('version', '+', 1) }))
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.returning('version')
		.executeTakeFirst();
	return row?.version;
}

/** Cancels: from then on nobody needs to know who it was. */
export async function cancelSignUp(tx: Write, organisationId: string, id: string) {
	const row = await tx
		.updateTable('signUp')
		.set((eb) => ({
			...{ state: 'cancelled', toCall: null, name: null, email: null, phone: null },
			version: eb('version', '+', 1)
		}))
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.returning('version')
		.executeTakeFirstOrThrow();
	return row.version;
}

export const removeSignUp = (tx: Write, organisationId: string, id: string) =>
	tx
		.deleteFrom('signUp')
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.executeTakeFirst();

/** How much came in since a moment: at this activity without the team's hand, and under this address anywhere. */
export async function countSince(
	tx: Read,
	{ organisationId, activityId }: Omit<Occasion, 'starts'>,
	reach: { email: string | null; phone: string | null },
	since: Date
) {
	const counted = tx
		.selectFrom('signUp')
		.select((eb) => eb.fn.countAll<number>().as('number'))
		.where('organisationId', '=', organisationId)
		.where('createdAt', '>', since);
	const here = await counted.where('activityId', '=', activityId).executeTakeFirstOrThrow();
	const address = reach.email
		? await counted.where('email', '=', reach.email).executeTakeFirstOrThrow()
		: reach.phone
			? await counted.where('phone', '=', reach.phone).executeTakeFirstOrThrow()
			: { number: 0 };
	return { here: here.number, address: address.number };
}

export interface OpenedSignUp {
	organisationId: string;
	id: string;
	activityId: string;
	starts: WallTime;
	movedTo: WallTime | null;
	state: State;
	people: number;
	name: string | null;
	reachable: boolean;
	before: number;
	title: string;
	location: string | null;
	capacity: number | null;
	goesOn: boolean;
}

/** What a token opens; undefined when it never did, or when the sign-up was removed. */
export async function openSignUp(tx: Read, token: string): Promise<OpenedSignUp | undefined> {
	const { rows } = await sql<OpenedSignUp>`
		select *, ${wall('starts')} as starts, ${wall('moved_to')} as moved_to
		from app.open_sign_up(${token})`.execute(tx);
	return rows[0];
}

/** How many have a place and how many wait, for each time of these activities that anybody signed up for. */
export async function findPlacesTaken(
	tx: Read,
	organisationId: string,
	activityIds: readonly string[]
) {
	if (activityIds.length === 0) return [];
	const { rows } = await sql<{
		activityId: string;
		starts: WallTime;
		taken: number;
		waiting: number;
	}>`
		select activity_id, ${wall('starts')} as starts, taken, waiting
		from app.places_taken(${organisationId}, ${sql.val(activityIds as string[])}::uuid[])
		order by activity_id, starts`.execute(tx);
	return rows;
}

export interface DueReminder {
	id: string;
	activityId: string;
	starts: WallTime;
	begins: WallTime;
	email: string;
	name: string | null;
	token: string;
	locale: Locale;
	people: number;
	title: string;
	location: string | null;
}

/** Who is still to be reminded of what begins on a day. */
export async function findToRemind(tx: Read, organisationId: string, day: string) {
	const { rows } = await sql<DueReminder>`
		select *, ${wall('starts')} as starts, ${wall('begins')} as begins
		from app.sign_ups_to_remind(${organisationId}, ${day})`.execute(tx);
	return rows;
}

/** Takes the reminder of one sign-up: true for whoever is first. */
export async function takeReminder(tx: Write, organisationId: string, id: string, at: Date) {
	const taken = await tx
		.updateTable('signUp')
		.set({ remindedAt: at })
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.where('remindedAt', 'is', null)
		.where('state', '=', 'in')
		.executeTakeFirst();
	return taken.numUpdatedRows > 0n;
}

const joinables = (tx: Read, organisationId: string) =>
	tx
		.selectFrom('activity')
		.innerJoin('entry', (join) =>
			join
				.onRef('entry.organisationId', '=', 'activity.organisationId')
				.onRef('entry.id', '=', 'activity.id')
		)
		.select(['activity.id', 'title', 'teamId', 'areaId', 'state', 'form', 'minutes', 'rule'])
		.select(['activity.place as location', 'capacity', 'signUp', 'visibility'])
		.select(wall<string | null>('first_start').as('firstStart'))
		.$narrowType<{
			state: 'planned' | 'underWay' | 'done' | 'cancelled';
			form: 'activity' | 'project' | 'meeting';
			signUp: 'none' | 'open' | 'headCount';
		}>()
		.where('activity.organisationId', '=', organisationId);

/** The activity as its joining needs it; undefined when it is not there for this reader. */
export const findJoinable = (tx: Read, organisationId: string, id: string) =>
	joinables(tx, organisationId).where('activity.id', '=', id).executeTakeFirst();

/** The same for several, as far as they are there for this reader. */
export const findJoinables = (tx: Read, organisationId: string, ids: readonly string[]) =>
	ids.length === 0
		? Promise.resolve([])
		: joinables(tx, organisationId).where('activity.id', 'in', ids).execute();
export type Joinable = NonNullable<Awaited<ReturnType<typeof findJoinable>>>;

/** The times of an activity that are otherwise than its rule says. */
export const findExceptions = (tx: Read, organisationId: string, activityId: string) =>
	tx
		.selectFrom('activityException')
		.select([wall('starts').as('starts'), wall<string | null>('moved_to').as('movedTo'), 'reason'])
		.where('organisationId', '=', organisationId)
		.where('activityId', '=', activityId)
		.orderBy('starts')
		.execute();

/** The times of an activity for which somebody comes, waits or is held, or is invited. */
export async function findTimesWithPeople(tx: Read, organisationId: string, activityId: string) {
	const { rows } = await sql<{ starts: WallTime }>`
		select distinct ${wall('starts')} as starts from (
			select starts from sign_up
			where organisation_id = ${organisationId} and activity_id = ${activityId} and state <> 'cancelled'
			union select starts from meeting_invitation
			where organisation_id = ${organisationId} and activity_id = ${activityId}) as times
		order by starts`.execute(tx);
	return rows.map(({ starts }) => starts);
}
