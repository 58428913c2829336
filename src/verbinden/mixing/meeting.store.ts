import { areasWithin } from '#community/index.ts';
import type { Read } from '#kernel/index.ts';
import { sql } from 'kysely';

/** A group at one time of an activity: how many came, when they were counted. */
export interface Counted {
	activityId: string;
	day: string;
	groupWords: string;
	number: number;
}
/** What was noted between groups at one time of an activity. */
export interface Noted {
	activityId: string;
	day: string;
	kind: 'met' | 'brought' | 'got' | 'invited';
	groupWords: string;
	otherWords: string | null;
	text: string | null;
}
export interface MetActivity {
	id: string;
	title: string;
	state: string;
	initiatedBy: string[];
	groups: string[];
	firstDay: string | null;
	lastDay: string | null;
	where: string | null;
	areaName: string | null;
}
interface Asked {
	areaId?: string | undefined;
	from?: string | undefined;
	until?: string | undefined;
	limit?: number;
}

const within = (organisationId: string, areaId: string | undefined) =>
	areaId ? sql`e.area_id in (${areasWithin(organisationId, areaId)})` : sql`true`;
const days = (column: string, { from, until }: Asked) => {
	const day = sql.ref(column);
	return sql`${from ? sql`${day} >= ${from}::date` : sql`true`} and ${until ? sql`${day} < ${until}::date + 1` : sql`true`}`;
};

/** Heads counted per group, as far as this reader may see them. */
export async function findCounted(
	tx: Read,
	organisationId: string,
	asked: Asked = {}
): Promise<Counted[]> {
	const { rows } = await sql<Counted>`
		select c.activity_id, to_char(c.starts, 'YYYY-MM-DD') as day, c.group_words, c.number
		from occasion_count c join entry e on e.organisation_id = c.organisation_id and e.id = c.activity_id
		where c.organisation_id = ${organisationId} and c.number > 0
			and ${within(organisationId, asked.areaId)} and ${days('c.starts', asked)}
		order by c.starts, c.activity_id, c.group_words limit ${asked.limit ?? 20_000}`.execute(tx);
	return rows;
}

/** What was noted between groups, as far as this reader may see it. */
export async function findNoted(
	tx: Read,
	organisationId: string,
	asked: Asked = {}
): Promise<Noted[]> {
	const { rows } = await sql<Noted>`
		select n.activity_id, to_char(n.starts, 'YYYY-MM-DD') as day, n.kind, n.group_words, n.other_words, n.text
		from occasion_note n join entry e on e.organisation_id = n.organisation_id and e.id = n.activity_id
		where n.organisation_id = ${organisationId} and n.kind in ('met', 'brought', 'got', 'invited')
			and ${within(organisationId, asked.areaId)} and ${days('n.starts', asked)}
		order by n.starts, n.created_at, n.id limit ${asked.limit ?? 20_000}`.execute(tx);
	return rows;
}

/** Activities that were not cancelled, with who began them and whom they are for. */
export async function findMetActivities(
	tx: Read,
	organisationId: string,
	asked: Asked = {}
): Promise<MetActivity[]> {
	const { rows } = await sql<MetActivity>`
		select e.id, coalesce(nullif(e.title, ''), left(e.text, 120)) as title, a.state, a.initiated_by, a.groups,
			coalesce(to_char(a.first_start, 'YYYY-MM-DD'), e.happened_on::text) as first_day,
			to_char(a.last_start, 'YYYY-MM-DD') as last_day, a.place as "where", area.name as area_name
		from activity a join entry e on e.organisation_id = a.organisation_id and e.id = a.id
		left join area on area.organisation_id = e.organisation_id and area.id = e.area_id
		where a.organisation_id = ${organisationId} and a.state <> 'cancelled' and ${within(organisationId, asked.areaId)}
			and ${asked.until ? sql`coalesce(a.first_start::date, e.happened_on) <= ${asked.until}::date` : sql`true`}
			and ${asked.from ? sql`coalesce(a.last_start::date, 'infinity') >= ${asked.from}::date` : sql`true`}
		order by a.first_start desc nulls last, e.id limit ${asked.limit ?? 5000}`.execute(tx);
	return rows;
}

/** Of introductions that met in a period: of how many is said who brings and gets what, and where both do. */
export async function findBothWays(
	tx: Read,
	organisationId: string,
	asked: Asked
): Promise<{ met: number; said: number; bothWays: number }> {
	const { rows } = await sql<{ met: number; said: number; bothWays: number }>`
		select count(*)::int as met,
			count(*) filter (where num_nonnulls(i.asker_brings, i.asker_gets, i.other_brings, i.other_gets) > 0)::int as said,
			count(*) filter (where num_nonnulls(i.asker_brings, i.asker_gets, i.other_brings, i.other_gets) = 4)::int as both_ways
		from introduction i join entry e on e.organisation_id = i.organisation_id and e.id = i.id
		where i.organisation_id = ${organisationId} and ${within(organisationId, asked.areaId)}
			and exists (select 1 from introduction_step s where s.organisation_id = i.organisation_id and s.introduction_id = i.id
				and s.state = 'introduced' and ${days('s.stepped_on', asked)})`.execute(tx);
	return rows[0]!;
}
