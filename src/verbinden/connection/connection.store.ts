import type { EntryKind } from '#community/index.ts';
import type { Read, Write } from '#kernel/index.ts';
import { sql } from 'kysely';
import { connectable, type ConnectionState, type HeldBy } from './connection.rules.ts';

interface Now {
	state: ConnectionState;
	heldBy: HeldBy;
	since: string;
}
interface Key {
	organisationId: string;
	id: string;
}

export const addConnectionRow = (
	tx: Write,
	connection: Key & Now & { fromId: string; toId: string; together: string; createdAt: Date }
) => tx.insertInto('connection').values(connection).execute();

export const addStepRow = (
	tx: Write,
	step: Key & {
		connectionId: string;
		state: ConnectionState;
		heldBy: HeldBy;
		onDay: string;
		words: string | null;
		createdAt: Date;
	}
) => tx.insertInto('connectionStep').values(step).execute();

/** Takes a connection in hand; undefined when it is not there or not theirs to change. */
export const holdConnection = (tx: Write, { organisationId, id }: Key, change: Partial<Now> = {}) =>
	tx
		.updateTable('connection')
		.set({ id, ...change })
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.returning(['id', 'fromId', 'toId', 'state', 'heldBy', 'since'])
		.$narrowType<{ state: ConnectionState; heldBy: HeldBy }>()
		.executeTakeFirst();

/** Whether this reader sees a connection. */
export const seesConnection = async (tx: Read, { organisationId, id }: Key): Promise<boolean> =>
	(await tx
		.selectFrom('connection')
		.select('id')
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.executeTakeFirst()) !== undefined;

export const removeConnectionRow = (tx: Write, { organisationId, id }: Key) =>
	tx
		.deleteFrom('connection')
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.returning('id')
		.executeTakeFirst();

/** Whether two lie connected already, in whichever direction. */
export const isConnected = async (
	tx: Read,
	organisationId: string,
	[one, other]: readonly [string, string]
): Promise<boolean> =>
	(await tx
		.selectFrom('connection')
		.select('id')
		.where('organisationId', '=', organisationId)
		.where((eb) =>
			eb.or([
				eb.and([eb('fromId', '=', one), eb('toId', '=', other)]),
				eb.and([eb('fromId', '=', other), eb('toId', '=', one)])
			])
		)
		.executeTakeFirst()) !== undefined;

/** What may be an end, as far as this reader sees it; of a party its own kind, and whether a person agreed to ties. */
const ends = (tx: Read, organisationId: string) =>
	tx
		.selectFrom('entry')
		.leftJoin('party', (join) =>
			join
				.onRef('party.organisationId', '=', 'entry.organisationId')
				.onRef('party.id', '=', 'entry.id')
		)
		.leftJoin('area', (join) =>
			join
				.onRef('area.organisationId', '=', 'entry.organisationId')
				.onRef('area.id', '=', 'entry.areaId')
		)
		.where('entry.organisationId', '=', organisationId)
		.where('entry.kind', 'in', connectable as EntryKind[])
		.where((eb) =>
			eb.or([
				eb('party.consentUntil', 'is', null),
				eb('party.consentUntil', '>=', sql<string>`current_date`)
			])
		)
		.select(['entry.id', 'entry.kind as entryKind', 'entry.title', 'entry.text'])
		.select(['area.name as areaName', 'party.consentTies'])
		.select(sql<string>`coalesce(party.kind, entry.kind)`.as('kind'))
		.select(sql<boolean>`entry.kind = 'talent' or party.consent_until is not null`.as('isPerson'));

export const findEnd = (tx: Read, organisationId: string, id: string) =>
	ends(tx, organisationId).where('entry.id', '=', id).executeTakeFirst();

/** Things that hold any of the words, what fits best first. */
export const searchEnds = (tx: Read, organisationId: string, query: string, limit: number) =>
	ends(tx, organisationId)
		.where(sql<boolean>`entry.lexemes @@ ${query}::tsquery`)
		.orderBy(sql`ts_rank(entry.lexemes, ${query}::tsquery)`, 'desc')
		.orderBy('entry.title')
		.orderBy('entry.id')
		.limit(limit)
		.execute();

/** The connections of one entry with what stands at the other end, as far as this reader sees both. */
export const findConnectionsOf = (tx: Read, organisationId: string, id: string) =>
	tx
		.selectFrom('connection')
		.innerJoin(ends(tx, organisationId).as('other'), (join) =>
			join.on((eb) =>
				eb(
					'other.id',
					'=',
					sql<string>`case when connection.from_id = ${id} then connection.to_id else connection.from_id end`
				)
			)
		)
		.select(['connection.id', 'together', 'state', 'heldBy', 'since', 'other.id as otherId'])
		.select(['other.entryKind', 'other.kind', 'other.title', 'other.text', 'other.areaName'])
		.$narrowType<{ state: ConnectionState; heldBy: HeldBy }>()
		.where('connection.organisationId', '=', organisationId)
		.where((eb) => eb.or([eb('connection.fromId', '=', id), eb('connection.toId', '=', id)]))
		.execute();

/** Every step of some connections, the newest first. */
export const findSteps = (tx: Read, organisationId: string, ids: readonly string[]) =>
	tx
		.selectFrom('connectionStep')
		.select(['id', 'connectionId', 'state', 'heldBy', 'onDay', 'words'])
		.$narrowType<{ state: ConnectionState; heldBy: HeldBy }>()
		.where('organisationId', '=', organisationId)
		.where('connectionId', 'in', ids)
		.orderBy('onDay', 'desc')
		.orderBy('createdAt', 'desc')
		.orderBy('id', 'desc')
		.execute();

/** How many connections each of these has that did not end, as far as this reader sees them. */
export async function countConnections(
	tx: Read,
	organisationId: string,
	ids: readonly string[]
): Promise<Map<string, number>> {
	if (ids.length === 0) return new Map();
	const { rows } = await sql<{ id: string; count: number }>`
		select one.id, count(*)::int as count
		from connection c cross join lateral (values (c.from_id), (c.to_id)) one (id)
		where c.organisation_id = ${organisationId} and c.state <> 'ended'
			and (c.from_id = any (${ids}::uuid[]) or c.to_id = any (${ids}::uuid[]))
			and one.id = any (${ids}::uuid[])
		group by one.id`.execute(tx);
	return new Map(rows.map(({ id, count }) => [id, count]));
}
