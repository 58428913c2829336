import type { Read, Write } from '#kernel/index.ts';
import { sql } from 'kysely';

export type Way = 'digest' | 'paper' | 'mouth' | 'meeting';

interface Told {
	organisationId: string;
	id: string;
	messageId: string;
	way: Way;
	toWhom: string;
	number: number | null;
	toldOn: string;
	createdAt: Date;
}

export const addTold = (tx: Write, told: Told) =>
	tx.insertInto('messageTold').values(told).execute();

/** Counts who got a message in a digest: one row a day, never an address. */
export const countInDigest = (tx: Write, told: Omit<Told, 'way' | 'toWhom'>) =>
	tx
		.insertInto('messageTold')
		.values({ ...told, way: 'digest', toWhom: '' })
		.onConflict((conflict) =>
			conflict
				.columns(['organisationId', 'messageId', 'toldOn'])
				.where('way', '=', 'digest')
				.doUpdateSet({ number: sql`message_told.number + excluded.number` })
		)
		.execute();

/** Who was told of a message, the first day first. */
export const findTold = (tx: Read, organisationId: string, messageId: string) =>
	tx
		.selectFrom('messageTold')
		.select(['id', 'way', 'toWhom', 'number', 'toldOn'])
		.$narrowType<{ way: Way }>()
		.where('organisationId', '=', organisationId)
		.where('messageId', '=', messageId)
		.orderBy('toldOn')
		.orderBy('id')
		.execute();

/** How many follow an area or an entry; -1 for one to nine, unless an administrator asks. */
export async function countFollowers(
	tx: Read,
	organisationId: string,
	{ areaId, entryId }: { areaId: string | null; entryId: string | null }
): Promise<number> {
	const { rows } = await sql<{ number: number }>`
		select app.count_followers(${organisationId}, ${areaId}::uuid, ${entryId}::uuid) as number`.execute(
		tx
	);
	return rows[0]!.number;
}

export interface KnownEntry {
	id: string;
	kind: 'plan' | 'activity' | 'initiative';
	title: string;
	happenedOn: string;
	lastTold: string | null;
	isOver: boolean;
}

/**
 * Plans, activities and initiatives residents know of: shared with them, shown in a publication, or told of in a message;
 * each with the last day something of it could be read.
 */
export async function findKnown(
	tx: Read,
	organisationId: string,
	entryId: string | null = null
): Promise<KnownEntry[]> {
	const { rows } = await sql<KnownEntry>`
		with told as (
			select l.to_id as id, max((m.published_at at time zone 'Europe/Amsterdam')::date) as day
			from link l join progress_message m on m.organisation_id = l.organisation_id and m.id = l.from_id
			where l.organisation_id = ${organisationId} and l.role = 'tellsOf' and m.published_at is not null
			group by l.to_id
			union all
			select l.to_id, max(e.happened_on) from link l
			join publication p on p.organisation_id = l.organisation_id and p.id = l.from_id and p.withdrawn_on is null
			join entry e on e.organisation_id = l.organisation_id and e.id = l.from_id
			where l.organisation_id = ${organisationId} and l.role = 'shows'
			group by l.to_id
		), last as (select id, max(day) as day from told group by id)
		select e.id, e.kind, e.title, e.happened_on, last.day as last_told,
			coalesce(a.state in ('done', 'cancelled'), false) or exists (
				select 1 from cycle_step own join cycle_step found on found.organisation_id = own.organisation_id
					and found.cycle_id = own.cycle_id and found.move = 'vinden'
				where own.organisation_id = e.organisation_id and own.entry_id = e.id) as is_over
		from entry e
		left join last on last.id = e.id
		left join activity a on a.organisation_id = e.organisation_id and a.id = e.id
		where e.organisation_id = ${organisationId} and e.kind in ('plan', 'activity', 'initiative')
			and (${entryId}::uuid is null or e.id = ${entryId}::uuid)
			and (e.visibility in ('residents', 'public') or last.day is not null)
		order by coalesce(last.day, e.happened_on), e.id
		limit 200`.execute(tx);
	return rows;
}
