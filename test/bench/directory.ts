import pg from 'pg';
import { listHsds, listListings } from '#doen/index.ts';
import { anybody, perform, type Context } from '#kernel/index.ts';
import { time, type Timing } from './measure.ts';

/** Puts public listings in the database of the owner, each with a place and a provider. */
export async function fillDirectory(
	ownerUrl: string,
	organisationId: string,
	authorId: string,
	services: number
): Promise<void> {
	const owner = new pg.Client({ connectionString: ownerUrl });
	await owner.connect();
	await owner.query(
		`with made as (
			select overlay(gen_random_uuid()::text placing '7' from 15 for 1)::uuid as id, n from generate_series(1, $3::int) n
		), p as (
			insert into provider (organisation_id, id, name, changed_at)
			select $1, md5('p' || n)::uuid, 'Aanbieder ' || n, now() from generate_series(1, greatest($3::int / 10, 1)) n
		), e as (
			insert into entry (organisation_id, id, kind, title, text, happened_on, author_id, visibility, lexemes, created_at)
			select $1, id, 'listing', 'Voorziening ' || n, 'Iets in de buurt, nummer ' || n, '2026-01-01', $2, 'public',
				array_to_tsvector(array['voorziening', 'nummer' || n % 500]), now() from made
		), l as (
			insert into listing (organisation_id, id, hsds_id, provider_id, changed_at)
			select $1, id, id, md5('p' || 1 + n % greatest($3::int / 10, 1))::uuid, now() - n * interval '1 minute' from made
		)
		insert into listing_place (organisation_id, listing_id, position, id, location_id, street, postal_code, city)
		select $1, id, 0, id, id, 'Garenhof ' || n, '8291 AB', 'Oudermeer' from made`,
		[organisationId, authorId, services]
	);
	await owner.query('analyze entry, listing, listing_place, provider');
	await owner.end();
}

/** What the pages of the open directory cost, the first and the last, and one with words. */
export async function measureDirectory(
	context: Context,
	services: number,
	times: number
): Promise<Timing[]> {
	const visitor = { ...context, actor: anybody(context.actor.organisationId) };
	const page = (list: 'services' | 'organizations' | 'service_at_locations', query: string) => () =>
		perform(listHsds, { list, query }, visitor);
	const last = Math.ceil(services / 50);
	return [
		await time('hsds: first page of services', times, page('services', 'page=1')),
		await time('hsds: last page of services', times, page('services', `page=${last}`)),
		await time('hsds: services, whole', times, page('services', 'page=7&full=true')),
		await time('hsds: services with a word', times, page('services', 'search=nummer7')),
		await time('hsds: changed lately', times, page('services', 'modified_after=2026-01-01')),
		await time('hsds: organizations', times, page('organizations', 'page=2')),
		await time('hsds: service_at_locations', times, page('service_at_locations', 'page=9')),
		await time('directory by name (operation)', times, () => perform(listListings, {}, context))
	];
}
