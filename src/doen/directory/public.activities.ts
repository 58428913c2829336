import type { Read } from '#kernel/index.ts';
import { findPlanned } from '../activity/index.ts';
import { activityAsService, activityAtPlace, placeIdOf } from './activity-service.rules.ts';
import { houseAsOrganization, type House } from './hsds-answers.ts';
import type { HsdsRecord } from './hsds.fields.ts';
import type { HsdsQuery } from './hsds.query.rules.ts';
import { filterOf } from './public.filter.rules.ts';
import { publicActivityIds } from './public.store.ts';

/** Which activities a question means. Who asks for a subject, a postal code or another organisation means none. */
export async function activitiesFor(
	tx: Read,
	house: House,
	query: HsdsQuery,
	...[now, withPlace]: [string, boolean?]
): Promise<string[]> {
	const others = query.organizationId && query.organizationId !== house.id;
	if (query.termId || query.taxonomyId || query.postalCode || others) return [];
	const { query: words, since } = filterOf(query, house.id);
	const today = now.slice(0, 10);
	return publicActivityIds(tx, house.id, { query: words, since, today, withPlace });
}

/** Activities as services of the house, in this order. */
export async function asServices(
	tx: Read,
	house: House,
	ids: readonly string[],
	now: string
): Promise<HsdsRecord[]> {
	if (ids.length === 0) return [];
	const found = new Map((await findPlanned(tx, house.id, { ids })).map((one) => [one.id, one]));
	return ids.flatMap((id) => {
		const one = found.get(id);
		return one ? [activityAsService(one, houseAsOrganization(house), now)] : [];
	});
}

/** One activity as a service; undefined when it is not there for everybody. */
export async function activityOf(tx: Read, house: House, id: string, now: string) {
	const ids = await publicActivityIds(tx, house.id, { id, today: now.slice(0, 10) });
	return (await asServices(tx, house, ids, now))[0];
}

/** An activity at its place, by the id that the place has outside. */
export async function activityAt(tx: Read, house: House, placeId: string, now: string) {
	const today = now.slice(0, 10);
	const all = await publicActivityIds(tx, house.id, { today, withPlace: true });
	const ids = all.filter((id) => placeIdOf(id) === placeId.toLowerCase());
	const [service] = await asServices(tx, house, ids, now);
	return service && activityAtPlace(service);
}
