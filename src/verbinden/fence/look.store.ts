import { areasWithin } from '#community/index.ts';
import type { Read } from '#kernel/index.ts';
import { sql } from 'kysely';

/** Of each of the three places so many are ranked anew in the process. */
const most = 100;

export interface OverFence {
	id: string;
	kind: string;
	/** Of a party which kind of party; else the kind of entry. */
	shown?: string;
	title: string;
	text: string;
	happenedOn: string;
	stems: readonly string[];
	/** From whom it is: a team, or an organisation. */
	giver: string | null;
	areaName: string | null;
	/** When somebody last said that it is right. */
	confirmedOn: string | null;
}

/** In other areas and teams of the own organisation, as far as the reader may see; never a person. */
export async function findInOwn(
	tx: Read,
	organisationId: string,
	{ query, areaId, teamIds }: { query: string; areaId?: string; teamIds: readonly string[] }
): Promise<OverFence[]> {
	const elsewhere = areaId
		? sql`(e.area_id is null or e.area_id not in (${areasWithin(organisationId, areaId)}))`
		: sql`(e.team_id is null or e.team_id <> all (${teamIds}::uuid[]))`;
	const { rows } = await sql<OverFence>`
		select e.id, e.kind, coalesce(p.kind, e.kind) as shown, e.title, e.text, e.happened_on, tsvector_to_array(e.lexemes) as stems, t.name as giver,
			a.name as area_name, coalesce(l.confirmed_on, p.confirmed_on) as confirmed_on
		from entry e
		left join party p on p.organisation_id = e.organisation_id and p.id = e.id
		left join listing l on l.organisation_id = e.organisation_id and l.id = e.id
		left join area a on a.organisation_id = e.organisation_id and a.id = e.area_id
		left join team t on t.organisation_id = e.organisation_id and t.id = e.team_id
		where e.organisation_id = ${organisationId}
			and e.kind in ('handover', 'approach', 'party', 'community', 'activity', 'initiative', 'listing')
			and e.lexemes @@ ${query}::tsquery and ${elsewhere} and p.consent_until is null and l.merged_into is null
			and (e.kind <> 'handover' or exists (select 1 from handover_version v
				where v.organisation_id = e.organisation_id and v.handover_id = e.id))
			and (e.kind <> 'approach' or exists (select 1 from approach v
				where v.organisation_id = e.organisation_id and v.id = e.id))
		order by ts_rank(e.lexemes, ${query}::tsquery) desc, e.happened_on desc, e.id desc
		limit ${most}`.execute(tx);
	return rows;
}

/** With other organisations on this server that agreed: what is public there, by the one function that looks over it. */
export async function findOnServer(tx: Read, query: string) {
	const { rows } = await sql<OverFence & { organisationSlug: string; pageSlug: string | null }>`
		select * from app.search_neighbours(${query}::tsquery, ${most})`.execute(tx);
	return rows;
}

/** In the directories from elsewhere that were fetched. */
export async function findElsewhere(tx: Read, organisationId: string, query: string) {
	const { rows } = await sql<OverFence & { website: string | null; address: string }>`
		select s.id, 'listing' as kind, s.name as title, s.text, coalesce(s.confirmed_on, d.fetched_on, d.agreed_on) as happened_on,
			tsvector_to_array(s.lexemes) as stems, concat_ws(' · ', s.provider, d.name) as giver, s.place as area_name,
			s.confirmed_on, s.website, d.address
		from neighbour_service s
		join neighbour_directory d on d.organisation_id = s.organisation_id and d.id = s.directory_id
		where s.organisation_id = ${organisationId} and s.lexemes @@ ${query}::tsquery
		order by ts_rank(s.lexemes, ${query}::tsquery) desc, s.name, s.id
		limit ${most}`.execute(tx);
	return rows;
}
