import { areasWithin } from '#community/index.ts';
import type { Read } from '#kernel/index.ts';
import { sql } from 'kysely';
import type { Confirmed } from '../asked/asked.schema.ts';
import type { Offered } from '../match/candidates.store.ts';

/** So much is looked at, the newest first. */
const mostUnits = 1500;
const mostQuestions = 2000;

const within = (organisationId: string, areaId: string | null) =>
	areaId ? sql`coalesce(e.area_id in (${areasWithin(organisationId, areaId)}), false)` : sql`true`;

/** What goes on regularly, who likes to do something, and things that can be used: all this reader may see. */
export async function findUnits(
	tx: Read,
	organisationId: string,
	{ areaId, today, ids }: { areaId: string | null; today: string; ids?: readonly string[] }
) {
	const some = ids ? sql`e.id = any (${sql.val(ids)}::uuid[])` : sql`true`;
	const { rows } = await sql<Offered>`
		select e.id, e.kind, e.title, e.text, e.area_id, area.name as area_name,
			coalesce(e.latitude, case when area.outline->>'type' = 'Point' then (area.outline->'coordinates'->>1)::float8 end) as latitude,
			coalesce(e.longitude, case when area.outline->>'type' = 'Point' then (area.outline->'coordinates'->>0)::float8 end) as longitude
		from entry e
		left join activity a on a.organisation_id = e.organisation_id and a.id = e.id
		left join listing l on l.organisation_id = e.organisation_id and l.id = e.id
		left join talent t on t.organisation_id = e.organisation_id and t.id = e.id
		left join party p on p.organisation_id = e.organisation_id and p.id = e.id
		left join area on area.organisation_id = e.organisation_id and area.id = e.area_id
		where e.organisation_id = ${organisationId} and ${some} and ${within(organisationId, areaId)}
			and (e.expires_on is null or e.expires_on >= ${today}::date)
			and ((e.kind = 'activity' and a.rule is not null and a.state in ('planned', 'underWay')
					and a.form = 'activity' and (a.last_start is null or a.last_start::date >= ${today}::date))
				or (e.kind = 'talent' and t.status in ('offered', 'connected'))
				or (e.kind = 'listing' and l.status = 'active' and l.merged_into is null)
				or (e.kind = 'party' and p.kind = 'resource' and p.resource_kind in ('goods', 'knowledge')))
		order by e.id desc limit ${mostUnits}`.execute(tx);
	return rows;
}

/** Rooms this reader may see, with where they are and how many people they hold. */
export async function findSpaces(tx: Read, organisationId: string) {
	const { rows } = await sql<{
		id: string;
		title: string;
		capacity: number | null;
		latitude: number | null;
		longitude: number | null;
	}>`
		select e.id, e.title, p.capacity, coalesce(e.latitude, case when area.outline->>'type' = 'Point' then (area.outline->'coordinates'->>1)::float8 end) as latitude,
			coalesce(e.longitude, case when area.outline->>'type' = 'Point' then (area.outline->'coordinates'->>0)::float8 end) as longitude
		from party p join entry e on e.organisation_id = p.organisation_id and e.id = p.id
		left join area on area.organisation_id = e.organisation_id and area.id = e.area_id
		where p.organisation_id = ${organisationId} and p.kind = 'resource' and p.resource_kind = 'space'
		order by e.id`.execute(tx);
	return rows;
}

export interface AskedQuestion extends Confirmed {
	id: string;
	text: string;
	happenedOn: string;
	repeatsId: string | null;
	askers: number;
	channel: string | null;
	teamId: string | null;
	authorId: string;
}

/** What was asked since a day and no combination answers yet, of all this reader may see. */
export async function findOpenQuestions(
	tx: Read,
	organisationId: string,
	{ areaId, since }: { areaId: string | null; since: string }
) {
	const { rows } = await sql<AskedQuestion>`
		select e.id, e.text, e.happened_on, e.team_id, e.author_id, q.repeats_id, q.askers, q.channel, s.role, s.age,
			s.gender, s.mobility, s.max_cost, s.part_of_day, coalesce(s.confirmed, '{}') as confirmed,
			coalesce(s.removed, '{}') as removed
		from question q join entry e on e.organisation_id = q.organisation_id and e.id = q.id
		left join asked s on s.organisation_id = q.organisation_id and s.id = q.id
		where q.organisation_id = ${organisationId} and e.happened_on >= ${since}::date
			and ${within(organisationId, areaId)}
			and not exists (select 1 from link l join combination c on c.organisation_id = l.organisation_id and c.id = l.from_id
				where l.organisation_id = q.organisation_id and l.to_id = q.id and l.role = 'answers' and c.state = 'made')
		order by e.happened_on desc, e.id desc limit ${mostQuestions}`.execute(tx);
	return rows;
}

/** The words of some questions this reader may see, with whose they are. */
export async function findQuestionWords(tx: Read, organisationId: string, ids: readonly string[]) {
	if (ids.length === 0) return [];
	const { rows } = await sql<
		Pick<
			AskedQuestion,
			'id' | 'text' | 'happenedOn' | 'teamId' | 'authorId' | 'repeatsId' | 'askers' | 'channel'
		>
	>`
		select e.id, e.text, e.happened_on, e.team_id, e.author_id, q.repeats_id, q.askers, q.channel
		from question q join entry e on e.organisation_id = q.organisation_id and e.id = q.id
		where q.organisation_id = ${organisationId} and e.id = any (${sql.val(ids)}::uuid[])
		order by e.happened_on desc, e.id`.execute(tx);
	return rows;
}

/** What some entries are called, as far as this reader may see them. */
export async function findNames(tx: Read, organisationId: string, ids: readonly string[]) {
	if (ids.length === 0) return [];
	const { rows } = await sql<{
		id: string;
		kind: string;
		title: string;
		text: string;
		place: string | null;
		areaName: string | null;
		status: string | null;
	}>`
		select e.id, e.kind, e.title, e.text, a.place, area.name as area_name, t.status
		from entry e
		left join activity a on a.organisation_id = e.organisation_id and a.id = e.id
		left join talent t on t.organisation_id = e.organisation_id and t.id = e.id
		left join area on area.organisation_id = e.organisation_id and area.id = e.area_id
		where e.organisation_id = ${organisationId} and e.id = any (${sql.val(ids)}::uuid[])
			and (e.kind <> 'talent' or t.status in ('offered', 'connected'))`.execute(tx);
	return rows;
}
