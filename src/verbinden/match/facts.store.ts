import type { Read } from '#kernel/index.ts';
import { sql } from 'kysely';

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
