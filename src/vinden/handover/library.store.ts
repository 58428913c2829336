import type { Read } from '#kernel/index.ts';
import { sql } from 'kysely';
import { moneys } from './content.schema.ts';
import type { Asked, Found } from './library.rules.ts';

/** So many are ranked anew in the process. */
const mostCandidates = 200;

export interface Candidate extends Found {
	kind: 'handover' | 'approach';
	areaName: string | null;
	/** The organisation that gave it; null for one of our own. */
	giver: string | null;
	adaptations: number;
}

/**
 * Approaches of all teams and from elsewhere that fit in the words or in any aspect: the most fitting as far as the
 * database can tell.
 * @param query a tsquery that holds any of the words
 */
export async function findFitting(
	tx: Read,
	organisationId: string,
	query: string | null,
	asked: Asked
): Promise<Candidate[]> {
	const { areaKind, size, group, season, money, facet } = asked;
	const within = money ? moneys.slice(0, moneys.indexOf(money) + 1) : [];
	const points = [
		...(query
			? [
					sql`case when lexemes @@ ${query}::tsquery then 1 + ts_rank(lexemes, ${query}::tsquery) else 0 end`
				]
			: []),
		...(areaKind ? [sql`(${areaKind} = any (s.area_kinds))::int`] : []),
		...(size ? [sql`coalesce(s.size = ${size}, false)::int`] : []),
		...(group ? [sql`(s.groups && array[${group}, 'everybody'])::int`] : []),
		...(season ? [sql`(s.seasons = '{}' or ${season} = any (s.seasons))::int`] : []),
		...(money ? [sql`coalesce(s.money = any (${within}::text[]), false)::int`] : []),
		...(facet ? [sql`(${facet} = any (s.facets))::int`] : [])
	];
	const fit = points.length > 0 ? sql.join(points, sql` + `) : sql`1`;
	// Words are fetched for the chosen ones only.
	const { rows } = await sql<Candidate>`
		with fitting as (
			select e.id, e.created_at, s.area_kinds, s.size, s.groups, s.seasons, s.money, s.facets, (${fit})::float as fit
			from approach_situation s
			join entry e on e.organisation_id = s.organisation_id and e.id = s.id
			where s.organisation_id = ${organisationId}
		), chosen as (
			select * from fitting where fit > 0 order by fit desc, created_at desc, id desc limit ${mostCandidates}
		)
		select e.id, e.kind, e.title, e.text, tsvector_to_array(e.lexemes) as stems, area.name as area_name, p.giver,
			coalesce(p.made_on, (select max(v.made_on) from handover_version v
				where v.organisation_id = e.organisation_id and v.handover_id = e.id), e.happened_on) as made_on,
			(select count(*)::int from adaptation a
				where a.organisation_id = e.organisation_id and a.source_id = e.id) as adaptations,
			c.area_kinds, c.size, c.groups, c.seasons, c.money, c.facets
		from chosen c
		join entry e on e.organisation_id = ${organisationId} and e.id = c.id
		left join approach p on p.organisation_id = e.organisation_id and p.id = e.id
		left join area on area.organisation_id = e.organisation_id and area.id = e.area_id`.execute(tx);
	return rows;
}
