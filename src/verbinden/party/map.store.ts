import { areasWithin } from '#community/index.ts';
import type { Read } from '#kernel/index.ts';
import { sql } from 'kysely';
import type { MapKind } from './map.rules.ts';

export interface OnMap {
	/** The entry; of an organisation in the directory one of its listings. */
	id: string;
	entryKind: string;
	kind: MapKind;
	title: string;
	text: string;
	areaName: string | null;
	/** Of a community: newest words of residents. */
	quote: string | null;
	confirmedOn: string | null;
	confirmedBy: string | null;
	stepFree: boolean | null;
	/** How many there are of this kind in all. */
	total: number;
}

/**
 * What there is, of each kind at most so many: parties, initiatives, communities, and the organisations of the directory.
 * Nothing is copied: each stands where it stands.
 */
export async function findOnMap(
	tx: Read,
	organisationId: string,
	asked: {
		areaId?: string;
		kind?: MapKind;
		query: string | null;
		fresh?: 'yes' | 'no';
		freshSince: string;
		today: string;
		limit: number;
	}
): Promise<OnMap[]> {
	const { areaId, kind, query, fresh, freshSince, today, limit } = asked;
	const here = areaId ? sql`e.area_id in (${areasWithin(organisationId, areaId)})` : sql`true`;
	const holds = query ? sql`e.lexemes @@ ${query}::tsquery` : sql`true`;
	const rank = query ? sql`ts_rank(e.lexemes, ${query}::tsquery)` : sql`0::real`;
	const isFresh = sql`coalesce(confirmed_on >= ${freshSince}::date, false)`;
	const age = fresh === 'yes' ? isFresh : fresh === 'no' ? sql`not ${isFresh}` : sql`true`;
	const { rows } = await sql<OnMap>`
		with thing as (
			select e.id, e.kind as entry_kind, p.kind, e.title, e.text, e.area_id, null::text as quote, p.confirmed_on,
				p.confirmed_by, p.step_free, ${rank} as rank
			from party p join entry e on e.organisation_id = p.organisation_id and e.id = p.id
			where p.organisation_id = ${organisationId} and ${here} and ${holds}
				and (p.consent_until is null or p.consent_until >= ${today}::date)
			union all
			select e.id, e.kind, 'initiative', e.title, e.text, e.area_id, null,
				(select max(s.since) from initiative_state s where s.organisation_id = i.organisation_id and s.initiative_id = i.id),
				i.owner, null, ${rank}
			from initiative i join entry e on e.organisation_id = i.organisation_id and e.id = i.id
			where i.organisation_id = ${organisationId} and i.state not in ('stopped', 'handedOver') and ${here} and ${holds}
			union all
			select e.id, e.kind, 'community', e.title, e.text, e.area_id, q.words, q.said_on, q.said_by, null, ${rank}
			from community c join entry e on e.organisation_id = c.organisation_id and e.id = c.id
			left join lateral (select words, said_on, said_by from community_quote q
				where q.organisation_id = c.organisation_id and q.community_id = c.id order by said_on desc, id desc limit 1) q on true
			where c.organisation_id = ${organisationId} and ${here} and ${holds}
			union all
			select (array_agg(e.id order by e.title, e.id))[1], 'listing', 'organisation', r.name,
				array_to_string((array_agg(e.title order by e.title, e.id))[1:3], ' · '), (array_agg(e.area_id order by e.title, e.id))[1],
				null, max(l.confirmed_on), (array_agg(l.confirmed_by order by l.confirmed_on desc nulls last))[1], null, max(${rank})
			from listing l join entry e on e.organisation_id = l.organisation_id and e.id = l.id
			join provider r on r.organisation_id = l.organisation_id and r.id = l.provider_id
			where l.organisation_id = ${organisationId} and l.merged_into is null and l.status <> 'defunct' and ${here} and ${holds}
			group by r.id, r.name
		), counted as (
			select *, count(*) over (partition by kind)::int as total,
				row_number() over (partition by kind order by rank desc, title, id) as nth
			from thing where ${age}
		)
		select c.id, c.entry_kind, c.kind, c.title, left(c.text, 300) as text, area.name as area_name, c.quote, c.confirmed_on,
			c.confirmed_by, c.step_free, c.total
		from counted c
		left join area on area.organisation_id = ${organisationId} and area.id = c.area_id
		where c.nth <= case when c.kind = ${kind ?? ''} then ${limit} when ${kind ?? ''} = '' then ${Math.min(limit, 12)} else 0 end
			or c.nth = 1
		order by c.nth`.execute(tx);
	return rows;
}
