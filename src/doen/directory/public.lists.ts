import type { Read } from '#kernel/index.ts';
import { activityAtPlace } from './activity-service.rules.ts';
import {
	asOrganization,
	asService,
	asServiceAt,
	houseAsOrganization,
	outsideId,
	taxonomyAsRecord,
	termAsRecord,
	withBeside,
	type House
} from './hsds-answers.ts';
import type { HsdsRecord } from './hsds.fields.ts';
import type { HsdsQuery } from './hsds.query.rules.ts';
import { countTerms, findProviders, findTaxonomies, findTerms } from './provider.store.ts';
import { activitiesFor, asServices } from './public.activities.ts';
import { filterOf } from './public.filter.rules.ts';
import { publicListings, publicPlaces, publicProviders } from './public.store.ts';

export const hsdsLists = [
	...([
		'services',
		'organizations',
		'service_at_locations',
		'taxonomies',
		'taxonomy_terms'
	] as const)
] as const;
export type HsdsList = (typeof hsdsLists)[number];

type Page = { total: number; contents: HsdsRecord[] };
/** now: by the clock on the wall in the Netherlands. */
type List = (tx: Read, house: House, query: HsdsQuery, now: string) => Promise<Page>;

const withoutLists = (record: HsdsRecord) =>
	Object.fromEntries(Object.entries(record).filter(([, value]) => !Array.isArray(value)));

/** Which of what stands behind the first `total` are on this page. */
const behind = <T>(list: readonly T[], total: number, { page, size }: HsdsQuery) => {
	const at = (page - 1) * size - total;
	return list.slice(Math.max(0, at), Math.max(0, at + size));
};

/** Activities stand behind the listings. */
async function services(...[tx, house, query, now]: Parameters<List>): Promise<Page> {
	const offset = (query.page - 1) * query.size;
	const found = await publicListings(tx, house.id, filterOf(query, house.id), {
		...{ limit: query.size, offset }
	});
	const activities = await activitiesFor(tx, house, query, now);
	const onPage = behind(activities, found.total, query);
	const listings = (await withBeside(tx, house, found.ids)).map((one) =>
		asService(one, query.full)
	);
	const beside = await asServices(tx, house, onPage, now);
	const contents = [...listings, ...beside.map((one) => (query.full ? one : withoutLists(one)))];
	return {
		total: found.total + activities.length,
		contents: query.minimal
			? contents.map(({ id, name, status, last_modified }) => ({ id, name, status, last_modified }))
			: contents
	};
}

/** A service at one place, with no more than its own fields where the whole is not asked for. */
function barePlace({ location, service, ...at }: HsdsRecord): HsdsRecord {
	const [where, what] = [location as HsdsRecord, service as HsdsRecord];
	return { ...withoutLists(at), location: withoutLists(where), service: withoutLists(what) };
}

async function places(...[tx, house, query, now]: Parameters<List>): Promise<Page> {
	const offset = (query.page - 1) * query.size;
	const found = await publicPlaces(tx, house.id, filterOf(query, house.id), {
		...{ limit: query.size, offset }
	});
	const ids = [...new Set(found.places.map(({ listingId }) => listingId))];
	const ready = new Map((await withBeside(tx, house, ids)).map((one) => [one.whole.id, one]));
	const contents = found.places.map(({ listingId, position }) =>
		asServiceAt(ready.get(listingId)!, position, query.full)
	);
	const activities = await activitiesFor(tx, house, query, now, true);
	const beside = await asServices(tx, house, behind(activities, found.total, query), now);
	const told = beside.flatMap((one): HsdsRecord[] => {
		const at = activityAtPlace(one);
		return at ? [at] : [];
	});
	return {
		total: found.total + activities.length,
		contents: [...contents, ...(query.full ? told : told.map(barePlace))]
	};
}

async function organizations(...[tx, house, query]: Parameters<List>): Promise<Page> {
	// The house itself stands in front: it offers the activities.
	const named = !query.search || house.name.toLowerCase().includes(query.search.toLowerCase());
	const first = named ? 1 : 0;
	const offset = (query.page - 1) * query.size;
	const showsHouse = named && offset === 0;
	const found = await publicProviders(tx, house.id, query.search, {
		...{ limit: query.size - (showsHouse ? 1 : 0), offset: Math.max(0, offset - first) }
	});
	const providers = await findProviders(tx, house.id, found.ids);
	const told = found.ids
		.flatMap((id) => providers.find((one) => one.id === id) ?? [])
		.map((one) => asOrganization(one, outsideId));
	return {
		total: found.total + first,
		contents: [
			...(showsHouse ? [houseAsOrganization(house)] : []),
			...(query.full ? told : told.map(withoutLists))
		]
	};
}

async function taxonomies(...[tx, house, query]: Parameters<List>): Promise<Page> {
	const part = { limit: query.size, offset: (query.page - 1) * query.size };
	const found = await findTaxonomies(tx, house.id, part);
	return {
		total: await countTerms(tx, house.id, 'taxonomy'),
		contents: found.map(taxonomyAsRecord)
	};
}

async function terms(...[tx, house, query]: Parameters<List>): Promise<Page> {
	const { taxonomyId, parentId, topOnly, size, page } = query;
	const asked = { taxonomyId, parentId, topOnly };
	const found = await findTerms(tx, house.id, { ...asked, limit: size, offset: (page - 1) * size });
	const lists = await findTaxonomies(tx, house.id, {
		ids: found.flatMap((one) => one.taxonomyId ?? [])
	});
	return {
		total: await countTerms(tx, house.id, 'taxonomyTerm', asked),
		contents: found.map((one) => termAsRecord(one, lists))
	};
}

/** One page of each list of HSDS. */
export const pages: Record<HsdsList, List> = {
	...{ services, organizations, taxonomies },
	service_at_locations: places,
	taxonomy_terms: terms
};
