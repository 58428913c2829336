import { areasWithin } from '#community/index.ts';
import type { Read } from '#kernel/index.ts';
import { sql } from 'kysely';

/** Kinds of entries somebody can be introduced to. */
export const candidateKinds = [
	...(['activity', 'community', 'initiative', 'listing', 'talent', 'party'] as const)
];
export type CandidateKind = (typeof candidateKinds)[number];

export interface Candidate {
	id: string;
	kind: CandidateKind;
	title: string;
	text: string;
	areaId: string | null;
	areaName: string | null;
	latitude: number | null;
	longitude: number | null;
}

/** So many are ranked in the process. */
export const mostCandidates = 80;

/**
 * What is there and holds any of these words, of all this reader may see: the reader's area first, then as PostgreSQL
 * ranks it. What is over, taken back or merged is left out.
 * @param query a tsquery
 */
export async function findCandidates(
	tx: Read,
	organisationId: string,
	{ query, areaId, today }: { query: string; areaId: string | null; today: string }
): Promise<Candidate[]> {
	const near = areaId
		? sql`coalesce(e.area_id in (${areasWithin(organisationId, areaId)}), false)`
		: sql`true`;
	const { rows } = await sql<Candidate>`
		with chosen as (
			select e.id, ${near} as near, ts_rank(e.lexemes, ${query}::tsquery) as rank
			from entry e
			left join activity a on a.organisation_id = e.organisation_id and a.id = e.id
			left join listing l on l.organisation_id = e.organisation_id and l.id = e.id
			left join initiative i on i.organisation_id = e.organisation_id and i.id = e.id
			left join talent t on t.organisation_id = e.organisation_id and t.id = e.id
			where e.organisation_id = ${organisationId} and e.lexemes @@ ${query}::tsquery
				and e.kind = any (${sql.val(candidateKinds as readonly string[])}::text[])
				and (e.expires_on is null or e.expires_on >= ${today})
				and (e.kind <> 'activity' or (a.state in ('planned', 'underWay') and a.form <> 'meeting'
					and (a.last_start is null or a.last_start::date >= ${today}::date)))
				and (e.kind <> 'listing' or (l.status = 'active' and l.merged_into is null))
				and (e.kind <> 'initiative' or i.state <> 'stopped')
				and (e.kind <> 'talent' or t.status in ('offered', 'connected'))
			order by near desc, rank desc, e.id
			limit ${mostCandidates}
		)
		select e.id, e.kind, e.title, e.text, e.area_id, area.name as area_name, e.latitude, e.longitude
		from chosen join entry e on e.organisation_id = ${organisationId} and e.id = chosen.id
		left join area on area.organisation_id = e.organisation_id and area.id = e.area_id
		order by chosen.near desc, chosen.rank desc, e.id`.execute(tx);
	return rows;
}

/** The words of some questions this reader may see. */
export const findTexts = (tx: Read, organisationId: string, ids: readonly string[]) =>
	ids.length === 0
		? Promise.resolve([])
		: tx
				.selectFrom('entry')
				.select(['id', 'text'])
				.where('organisationId', '=', organisationId)
				.where('id', 'in', ids)
				.execute();

/** What the factors need of activities. */
export const findActivityFacts = (tx: Read, organisationId: string, ids: readonly string[]) =>
	tx
		.selectFrom('activity')
		.where('organisationId', '=', organisationId)
		.where('id', 'in', ids)
		.select([
			'id',
			'place',
			'capacity',
			'feeCents',
			'accessible',
			'groups',
			'minutes',
			'rule',
			'bring'
		])
		.select(sql<string | null>`to_char(first_start, 'YYYY-MM-DD"T"HH24:MI')`.as('firstStart'))
		.execute();

/** What the factors need of listings: whom they are for, what they cost, when and where. */
export async function findListingFacts(tx: Read, organisationId: string, ids: readonly string[]) {
	const { rows } = await sql<{
		id: string;
		audience: string | null;
		minimumAge: number | null;
		maximumAge: number | null;
		cost: string | null;
		days: string | null;
		opensAt: string | null;
		closesAt: string | null;
		place: string | null;
		accessibility: string | null;
		latitude: number | null;
		longitude: number | null;
	}>`
		select l.id, l.audience, l.minimum_age, l.maximum_age, l.cost, t.days, t.opens_at::text, t.closes_at::text,
			p.name as place, p.accessibility, p.latitude, p.longitude
		from listing l
		left join lateral (select string_agg(days, ',') as days, min(opens_at) as opens_at, max(closes_at) as closes_at
			from listing_time where organisation_id = l.organisation_id and listing_id = l.id) t on true
		left join lateral (select name, accessibility, latitude, longitude from listing_place
			where organisation_id = l.organisation_id and listing_id = l.id order by position limit 1) p on true
		where l.organisation_id = ${organisationId} and l.id = any (${sql.val(ids)}::uuid[])`.execute(tx);
	return rows;
}

/** So many of the newest tell how common a word is. */
const sampleSize = 600;

/** How many entries hold each of these words, of the newest this reader may see: how much they say. */
export async function countHolding(tx: Read, organisationId: string, queries: readonly string[]) {
	if (queries.length === 0) return { total: 1, holding: [] };
	const counts = queries.map((one) => sql`count(*) filter (where lexemes @@ ${one}::tsquery)::int`);
	const { rows } = await sql<{ total: number; holding: number[] }>`
		select count(*)::int as total, array[${sql.join(counts)}] as holding
		from (select lexemes from entry where organisation_id = ${organisationId}
			and kind = any (${sql.val(candidateKinds as readonly string[])}::text[])
			order by id desc limit ${sampleSize}) newest`.execute(tx);
	return rows[0]!;
}
