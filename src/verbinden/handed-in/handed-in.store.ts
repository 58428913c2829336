import type { Read, Write } from '#kernel/index.ts';
import { sql } from 'kysely';

interface Key {
	organisationId: string;
	id: string;
}

/** Puts it in for the team of the neighbourhood, or of the nearest one around it. */
export const addHanded = (
	tx: Write,
	one: Key & {
		areaId: string;
		role: 'asks' | 'offers';
		text: string;
		aboutId: string | null;
		reach: string | null;
		expiresOn: string;
		createdAt: Date;
	}
) =>
	tx
		.insertInto('handedIn')
		.values({
			...one,
			teamId: sql<string | null>`app.team_around(${one.organisationId}, ${one.areaId})`
		})
		.execute();

/** How much came in on the page of a neighbourhood since a moment, from whomever. */
export async function countHanded(
	tx: Read,
	organisationId: string,
	areaId: string,
	since: Date
): Promise<number> {
	const { rows } = await sql<{ count: number }>`
		select app.handed_in_since(${organisationId}, ${areaId}, ${since}) as count`.execute(tx);
	return rows[0]!.count;
}

/** What came in for the teams of this reader: what waits first, the oldest first. */
export const findHanded = (tx: Read, organisationId: string) =>
	tx
		.selectFrom('handedIn')
		.innerJoin('area', (join) =>
			join
				.onRef('area.organisationId', '=', 'handedIn.organisationId')
				.onRef('area.id', '=', 'handedIn.areaId')
		)
		.leftJoin('entry', (join) =>
			join
				.onRef('entry.organisationId', '=', 'handedIn.organisationId')
				.onRef('entry.id', '=', 'handedIn.aboutId')
		)
		.select(['handedIn.id', 'role', 'handedIn.text', 'reach', 'area.name as areaName'])
		.select(['entry.title as aboutTitle', 'state', 'entryId', 'handedIn.expiresOn'])
		.select('handedIn.createdAt')
		.$narrowType<{ role: 'asks' | 'offers'; state: 'waiting' | 'taken' }>()
		.where('handedIn.organisationId', '=', organisationId)
		.orderBy((eb) => eb('state', '=', 'waiting'), 'desc')
		.orderBy('handedIn.createdAt')
		.limit(200)
		.execute();

/** Takes what waits in hand, so that two workers do not both; undefined when it waits no more, or is not theirs to read. */
export const takeHanded = (tx: Write, { organisationId, id }: Key) =>
	tx
		.updateTable('handedIn')
		.set((eb) => ({ state: 'taken', text: null, version: eb('version', '+', 1) }))
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.where('state', '=', 'waiting')
		.returning(['role', 'areaId', 'reach'])
		.$narrowType<{ role: 'asks' | 'offers' }>()
		.executeTakeFirst();

/** Notes what it became. */
export const noteBecame = (tx: Write, { organisationId, id }: Key, entryId: string) =>
	tx
		.updateTable('handedIn')
		.set({ entryId })
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.execute();

/** Removes it with the way to reach somebody; answers whether it was there. */
export async function removeHanded(tx: Write, { organisationId, id }: Key): Promise<boolean> {
	const gone = await tx
		.deleteFrom('handedIn')
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.executeTakeFirst();
	return gone.numDeletedRows > 0n;
}

/** Removes what has had its time; answers how many. */
export async function removeOldHanded(tx: Write, organisationId: string, today: string) {
	const { numDeletedRows } = await tx
		.deleteFrom('handedIn')
		.where('organisationId', '=', organisationId)
		.where('expiresOn', '<=', today)
		.executeTakeFirst();
	return Number(numDeletedRows);
}
