import { areasWithin } from '#community/index.ts';
import type { Read } from '#kernel/index.ts';
import { sql } from 'kysely';
import type { ConnectionState, HeldBy } from '../connection/index.ts';
import type { NetworkNode } from './node.rules.ts';

/** More than this is not drawn; then an area has to be chosen. */
export const mostNodes = 5000;

/**
 * What stands in the network, as far as this reader sees it: parties, initiatives and communities, and of activities, talents
 * and listings those that somebody connected. Whoever's consent has ended is not there.
 */
export async function findNodes(
	tx: Read,
	organisationId: string,
	{ today, helpedSince }: { today: string; helpedSince: string }
): Promise<NetworkNode[]> {
	const helped = (who: string) => sql`(select count(*)::int from initiative_support s
		where s.organisation_id = e.organisation_id and s.initiative_id = e.id and s.by_kind ${sql.raw(who)} 'worker'
		and s.done_on between ${helpedSince}::date and ${today}::date)`;
	const { rows } = await sql<NetworkNode>`
		select e.id, e.kind as entry_kind, coalesce(nullif(e.title, ''), left(e.text, 120)) as title,
			case when p.kind = 'resource' and p.resource_kind = 'space' then 'place'
				when e.kind = 'listing' then 'organisation' else coalesce(p.kind, e.kind) end as kind,
			e.area_id, a.name as area_name,
			p.consent_until is not null or coalesce(t.offered_by = 'person', false) as is_person,
			coalesce(p.consent_ties, false) as consent_ties,
			array(select substr(w, 2) from unnest(tsvector_to_array(e.lexemes)) w where w like '#%' order by w) as subjects,
			i.needs, i.offers, i.state, case when i.id is null then 0 else ${helped('=')} end as helped_by_worker,
			case when i.id is null then 0 else ${helped('<>')} end as helped_by_others
		from entry e
		left join party p on p.organisation_id = e.organisation_id and p.id = e.id
		left join initiative i on i.organisation_id = e.organisation_id and i.id = e.id
		left join talent t on t.organisation_id = e.organisation_id and t.id = e.id
		left join listing l on l.organisation_id = e.organisation_id and l.id = e.id
		left join area a on a.organisation_id = e.organisation_id and a.id = e.area_id
		where e.organisation_id = ${organisationId}
			and e.kind in ('party', 'initiative', 'community', 'activity', 'talent', 'listing')
			and (p.consent_until is null or p.consent_until >= ${today}::date)
			and (e.kind in ('party', 'initiative', 'community') or (
				(t.id is null or t.status <> 'withdrawn') and (l.id is null or (l.merged_into is null and l.status <> 'defunct'))
				and exists (select 1 from connection c where c.organisation_id = e.organisation_id and e.id in (c.from_id, c.to_id))))
		order by e.created_at, e.id limit ${mostNodes + 1}`.execute(tx);
	return rows;
}

export interface ConnectionRow {
	id: string;
	fromId: string;
	toId: string;
	together: string;
	state: ConnectionState;
	heldBy: HeldBy;
	onDay: string;
}

/** Every step of every connection this reader sees, the oldest first. */
export async function findConnectionSteps(
	tx: Read,
	organisationId: string
): Promise<ConnectionRow[]> {
	const { rows } = await sql<ConnectionRow>`
		select c.id, c.from_id, c.to_id, c.together, s.state, s.held_by, s.on_day
		from connection c join connection_step s on s.organisation_id = c.organisation_id and s.connection_id = c.id
		where c.organisation_id = ${organisationId}
		order by c.created_at, c.id, s.on_day, s.created_at, s.id`.execute(tx);
	return rows;
}

export interface NamedTieRow {
	id: string;
	communityId: string;
	title: string;
	fromName: string;
	toName: string;
	together: string;
	heldBy: HeldBy | 'ended';
	since: string;
}

/** Every state of the ties of communities, between names; the oldest first. */
export async function findNamedTies(tx: Read, organisationId: string): Promise<NamedTieRow[]> {
	const { rows } = await sql<NamedTieRow>`
		select t.id, t.community_id, e.title, t.from_name, t.to_name, t.together, s.held_by, s.since
		from community_tie t
		join community_tie_state s on s.organisation_id = t.organisation_id and s.tie_id = t.id
		join entry e on e.organisation_id = t.organisation_id and e.id = t.community_id
		where t.organisation_id = ${organisationId}
		order by t.created_at, t.id, s.since, s.created_at`.execute(tx);
	return rows;
}

/** What belongs to communities. */
export async function findGathered(
	tx: Read,
	organisationId: string
): Promise<{ communityId: string; entryId: string; kind: string; onDay: string }[]> {
	const { rows } = await sql<{ communityId: string; entryId: string; kind: string; onDay: string }>`
		select l.from_id as community_id, l.to_id as entry_id, e.kind,
			(l.created_at at time zone 'Europe/Amsterdam')::date as on_day
		from link l join entry e on e.organisation_id = l.organisation_id and e.id = l.to_id
		where l.organisation_id = ${organisationId} and l.role = 'gathers' and e.kind in ('initiative', 'activity')
		order by l.created_at, l.from_id, l.to_id`.execute(tx);
	return rows;
}

export interface LandedRow {
	id: string;
	why: string;
	entryId: string;
	state: 'introduced' | 'works' | 'notLanded' | 'ended';
	reason: string | null;
	onDay: string;
}

/** The steps of introductions that worked once, with each thing that was met; the question is not one of them. */
export async function findWorking(tx: Read, organisationId: string): Promise<LandedRow[]> {
	const { rows } = await sql<LandedRow>`
		select i.id, left(e.text, 200) as why, m.entry_id, s.state, s.reason, s.stepped_on as on_day
		from introduction i
		join entry e on e.organisation_id = i.organisation_id and e.id = i.id
		join introduction_side m on m.organisation_id = i.organisation_id and m.introduction_id = i.id
			and m.side = 'proposed' and m.is_met and m.entry_id is not null
		join introduction_step s on s.organisation_id = i.organisation_id and s.introduction_id = i.id
			and s.state in ('introduced', 'works', 'notLanded', 'ended')
		where i.organisation_id = ${organisationId}
			and exists (select 1 from introduction_step w where w.organisation_id = i.organisation_id
				and w.introduction_id = i.id and w.state = 'works')
		order by i.id, m.position, s.stepped_on, s.created_at`.execute(tx);
	return rows;
}

/** An area with all areas in it. */
export async function findWithin(
	tx: Read,
	organisationId: string,
	areaId: string
): Promise<string[]> {
	const { rows } = await sql<{ id: string }>`
		select id from ${areasWithin(organisationId, areaId)} inside`.execute(tx);
	return rows.map(({ id }) => id);
}
