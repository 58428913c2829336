import type { Read, Write } from '#kernel/index.ts';
import { sql } from 'kysely';

export type Period = 'daily' | 'weekly';

/** What is followed: an area, or one entry. */
export interface Subject {
	areaId: string | null;
	entryId: string | null;
}

interface NewFollower {
	organisationId: string;
	id: string;
	address: string;
	token: string;
	period: Period;
	at: Date;
}

/** The follower with this address; kept from changes by others until this transaction ends. */
export const findByAddress = (tx: Write, organisationId: string, address: string) =>
	tx
		.selectFrom('follower')
		.select(['id', 'token', 'askedSince', 'askedTimes'])
		.where('organisationId', '=', organisationId)
		.where('address', '=', address)
		.forUpdate()
		.executeTakeFirst();

export const addFollower = (tx: Write, { at, ...follower }: NewFollower) =>
	tx
		.insertInto('follower')
		.values({ ...follower, sentUntil: at, dueAt: at, askedSince: at, createdAt: at })
		.execute();

export const noteAsked = (
	tx: Write,
	organisationId: string,
	id: string,
	asked: { askedSince: Date; askedTimes: number }
) =>
	tx
		.updateTable('follower')
		.set(asked)
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.execute();

/** Puts down what is followed, waiting to be confirmed; what is there already stays as it is. */
export const addFollow = (
	tx: Write,
	follow: Subject & {
		organisationId: string;
		id: string;
		followerId: string;
		expiresOn: string;
		createdAt: Date;
	}
) =>
	tx
		.insertInto('follow')
		.values(follow)
		.onConflict((conflict) =>
			conflict.columns(['organisationId', 'followerId', 'areaId', 'entryId']).doNothing()
		)
		.execute();

/** How many asked to follow since a moment and have not confirmed. */
export async function countUnconfirmed(tx: Read, organisationId: string, since: Date) {
	const { count } = await tx
		.selectFrom('follow')
		.select((eb) => eb.fn.countAll<number>().as('count'))
		.where('organisationId', '=', organisationId)
		.where('confirmedAt', 'is', null)
		.where('createdAt', '>', since)
		.executeTakeFirstOrThrow();
	return count;
}

/** Confirms one thing that is followed; answers whether it waited for that. */
export const confirmFollow = async (
	tx: Write,
	{ organisationId, id, followerId }: { organisationId: string; id: string; followerId: string },
	at: Date
) =>
	(await tx
		.updateTable('follow')
		.set({ confirmedAt: at, expiresOn: null })
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.where('followerId', '=', followerId)
		.where('confirmedAt', 'is', null)
		.returning('id')
		.executeTakeFirst()) !== undefined;

/** Sets when the mails go, and until when everything was sent, from the first thing that was confirmed on. */
export const startRhythm = (
	tx: Write,
	organisationId: string,
	id: string,
	{ sentUntil, dueAt }: { sentUntil: Date; dueAt: Date }
) =>
	tx
		.updateTable('follower')
		.set({ sentUntil, dueAt })
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.where((eb) =>
			eb.not(
				eb.exists(
					eb
						.selectFrom('follow')
						.select('follow.id')
						.whereRef('follow.organisationId', '=', 'follower.organisationId')
						.whereRef('follow.followerId', '=', 'follower.id')
						.where('follow.confirmedAt', 'is not', null)
				)
			)
		)
		.execute();

export const setPeriod = (tx: Write, organisationId: string, id: string, period: Period) =>
	tx
		.updateTable('follower')
		.set({ period })
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.execute();

/** Removes one thing that is followed, or all of it. */
export const removeFollows = (
	tx: Write,
	organisationId: string,
	followerId: string,
	followId?: string
) =>
	tx
		.deleteFrom('follow')
		.where('organisationId', '=', organisationId)
		.where('followerId', '=', followerId)
		.$if(followId !== undefined, (query) => query.where('id', '=', followId!))
		.execute();

/** Removes what nobody confirmed in time, and every address that follows nothing any more; answers how many. */
export async function removeIdle(tx: Write, organisationId: string, day: string): Promise<number> {
	await tx
		.deleteFrom('follow')
		.where('organisationId', '=', organisationId)
		.where('expiresOn', '<=', day)
		.execute();
	const gone = await tx
		.deleteFrom('follower')
		.where('organisationId', '=', organisationId)
		.where((eb) =>
			eb.not(
				eb.exists(
					eb
						.selectFrom('follow')
						.select('follow.id')
						.whereRef('follow.organisationId', '=', 'follower.organisationId')
						.whereRef('follow.followerId', '=', 'follower.id')
				)
			)
		)
		.executeTakeFirst();
	return Number(gone.numDeletedRows);
}

export interface OpenedFollowing {
	organisationId: string;
	followerId: string;
	period: Period;
}

/** Whose token it is; undefined when it was never made, or when that address was removed. */
export async function openFollowing(tx: Read, token: string): Promise<OpenedFollowing | undefined> {
	const { rows } = await sql<OpenedFollowing>`select * from app.open_following(${token})`.execute(
		tx
	);
	return rows[0];
}

/** What the holder of a token follows. */
export async function followsOf(tx: Read, token: string) {
	const { rows } = await sql<Subject & { id: string; confirmed: boolean }>`
		select * from app.follows_of(${token})`.execute(tx);
	return rows;
}
