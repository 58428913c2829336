import type { Read } from '#kernel/index.ts';
import { sql } from 'kysely';

export interface Filter {
	/** A tsquery that holds any of the words. */
	query?: string;
	termId?: string;
	/** Of any subject on this list. */
	taxonomyId?: string;
	providerId?: string;
	/** Changed at or after this moment. */
	since?: Date;
	postalCode?: string;
}
export interface Part {
	limit: number;
	offset: number;
}

const isFiltered = (filter: Filter) => Object.values(filter).some((one) => one !== undefined);

/** A page with a filter, and how many there are in all: found past row-level security, of what is public alone. */
async function filtered(
	tx: Read,
	organisationId: string,
	what: 'services' | 'places',
	...[filter, part]: [Filter, Part]
) {
	const { query = null, providerId = null, since = null } = filter;
	const { termId = null, taxonomyId = null, postalCode = null } = filter;
	const { rows } = await sql<{
		total: number;
		listed: { listingId: string; position: number | null }[];
	}>`
		select total, listed from app.find_directory(${what}, ${organisationId}, ${query}::tsquery, ${providerId}::uuid,
			${since}::timestamptz, ${termId}::uuid, ${taxonomyId}::uuid, ${postalCode}::text, ${part.limit}, ${part.offset})`.execute(
		tx
	);
	return rows[0]!;
}

async function counted(
	tx: Read,
	organisationId: string,
	what: 'services' | 'places'
): Promise<number> {
	const { rows } = await sql<{ total: number }>`
		select app.count_directory(${organisationId}, ${what}) as total`.execute(tx);
	return rows[0]!.total;
}
const ids = async (work: Promise<{ rows: { id: string }[] }>) =>
	(await work).rows.map(({ id }) => id);

/** The public listings of a page in the order of their ids, and how many there are in all. */
export async function publicListings(tx: Read, organisationId: string, filter: Filter, part: Part) {
	if (!isFiltered(filter)) {
		const total = await counted(tx, organisationId, 'services');
		const page = sql<{ id: string }>`
			select id from entry where organisation_id = ${organisationId} and kind = 'listing' and visibility = 'public'
			order by id limit ${part.limit} offset ${part.offset}`.execute(tx);
		return { total, ids: await ids(page) };
	}
	const page = await filtered(tx, organisationId, 'services', filter, part);
	return { total: page.total, ids: page.listed.map(({ listingId }) => listingId) };
}

/** The entry of a public listing by the id it has outside; undefined when there is none. */
export async function publicListing(tx: Read, organisationId: string, hsdsId: string) {
	const [found] = await ids(
		sql<{ id: string }>`
			select l.id from listing l join entry e on e.organisation_id = l.organisation_id and e.id = l.id
			where l.organisation_id = ${organisationId} and l.hsds_id = ${hsdsId} and e.visibility = 'public'
				and l.merged_into is null`.execute(tx)
	);
	return found;
}

/** Which activities neighbours may come to: public, and not over or called off; in the order of their ids. */
export async function publicActivityIds(
	tx: Read,
	organisationId: string,
	asked: { query?: string; since?: Date; id?: string; today: string; withPlace?: boolean }
): Promise<string[]> {
	const { query, since, id, today, withPlace } = asked;
	return ids(
		sql<{ id: string }>`
			select id from app.public_activities(${organisationId}, ${query ?? null}::tsquery, ${since ?? null}::timestamptz,
				${today}::date, ${id ?? null}::uuid, ${withPlace ?? false}) id`.execute(tx)
	);
}

/** Places at which public listings are on offer, by their id outside. */
export async function publicPlaces(tx: Read, organisationId: string, filter: Filter, part: Part) {
	if (isFiltered(filter)) {
		const page = await filtered(tx, organisationId, 'places', filter, part);
		return { total: page.total, places: page.listed as PlaceRow[] };
	}
	const { rows } = await sql<PlaceRow>`
		select listing_id as "listingId", place as position
		from app.public_places(${organisationId}, ${part.limit}, ${part.offset})`.execute(tx);
	return { total: await counted(tx, organisationId, 'places'), places: rows };
}
interface PlaceRow {
	listingId: string;
	position: number;
}

/** Where a public listing is on offer, by the id that place has outside. */
export async function publicPlace(tx: Read, organisationId: string, id: string) {
	const { rows } = await sql<{ listingId: string; position: number }>`
		select p.listing_id as "listingId", p.position from listing_place p
		join entry e on e.organisation_id = p.organisation_id and e.id = p.listing_id
		where p.organisation_id = ${organisationId} and p.id = ${id} and e.kind = 'listing' and e.visibility = 'public'
		order by p.listing_id limit 1`.execute(tx);
	return rows[0];
}

/** Who offers something public. */
export async function publicProviders(
	tx: Read,
	organisationId: string,
	query: string | undefined,
	part: Part
) {
	const { rows } = await sql<{ total: number; listed: string[] }>`
		select total, listed from app.find_providers(${organisationId}, ${query ?? null}, ${part.limit}, ${part.offset})`.execute(
		tx
	);
	return { total: rows[0]!.total, ids: rows[0]!.listed };
}

/** Whether somebody offers something public. */
export async function isPublicProvider(tx: Read, organisationId: string, id: string) {
	const { rows } = await sql`
		select 1 from listing l join entry e on e.organisation_id = l.organisation_id and e.id = l.id
		where l.organisation_id = ${organisationId} and l.provider_id = ${id} and e.kind = 'listing'
			and e.visibility = 'public' limit 1`.execute(tx);
	return rows.length > 0;
}

/** The public services of a provider, by the id they have outside. */
export const servicesOfProvider = (tx: Read, organisationId: string, providerId: string) =>
	sql<{ id: string; name: string; status: string }>`
		select l.hsds_id as id, e.title as name, l.status from listing l
		join entry e on e.organisation_id = l.organisation_id and e.id = l.id
		where l.organisation_id = ${organisationId} and l.provider_id = ${providerId} and e.kind = 'listing'
			and e.visibility = 'public' order by l.hsds_id limit 1000`.execute(tx);

/** Which organisations this installation holds, the one set up first in front. */
export const findHouses = (tx: Read) =>
	tx
		.selectFrom('organisation')
		.select(['organisationId as id', 'name', 'slug'])
		.orderBy('createdAt')
		.orderBy('organisationId')
		.execute();
