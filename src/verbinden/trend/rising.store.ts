import { areasWithin } from '#community/index.ts';
import type { Mention } from '#denken/index.ts';
import type { Read } from '#kernel/index.ts';
import { sql } from 'kysely';

/** How many questions were heard in each area and all that lies in it, since a day, with the area around it. */
export async function countAsked(tx: Read, organisationId: string, areaId: string, since: string) {
	const { rows } = await sql<{ name: string; parentId: string | null; questions: number }>`
		select a.name, a.parent_id, (select count(*)::int from entry e where e.organisation_id = a.organisation_id
			and e.kind = 'question' and e.happened_on >= ${since}::date
			and e.area_id in (${areasWithin(organisationId, areaId)})) as questions
		from area a where a.organisation_id = ${organisationId} and a.id = ${areaId}`.execute(tx);
	return rows[0];
}

export interface Heard extends Mention {
	themeId: string;
	text: string;
	areaId: string | null;
	areaName: string | null;
	lat: number | null;
	lon: number | null;
}

const pointOf = sql`case when area.outline->>'type' = 'Point' then area.outline->'coordinates' end`;

/** The questions that some themes gather, since a day, each with where it was heard. */
export async function findHeard(
	tx: Read,
	organisationId: string,
	themeIds: readonly string[],
	since: string
): Promise<Heard[]> {
	if (themeIds.length === 0) return [];
	const { rows } = await sql<Heard>`
		select l.from_id as theme_id, e.id, e.text, e.happened_on, q.repeats_id, q.askers, q.channel, e.area_id,
			area.name as area_name, (${pointOf}->>1)::float8 as lat, (${pointOf}->>0)::float8 as lon
		from link l join entry e on e.organisation_id = l.organisation_id and e.id = l.to_id
		join question q on q.organisation_id = e.organisation_id and q.id = e.id
		left join area on area.organisation_id = e.organisation_id and area.id = e.area_id
		where l.organisation_id = ${organisationId} and l.role = 'gathers' and l.from_id = any (${sql.val(themeIds)}::uuid[])
			and e.happened_on >= ${since}::date
		order by e.happened_on desc, e.id`.execute(tx);
	return rows;
}
