import type { Detail, Place } from './detail.ts';
import type { HsdsRecord } from './hsds.fields.ts';
import { cost, given, language, phone, service, time, type Names } from './hsds.names.rules.ts';
import { placeGiven } from './hsds.place.rules.ts';

/** Who and what stands beside a listing when it goes out. */
export interface Beside {
	/** undefined where nobody knows who offers it. */
	organization?: HsdsRecord;
	/** The subjects by their id, as HSDS tells them. */
	terms: ReadonlyMap<string, HsdsRecord>;
	/** An id that follows from a text, the same every time. */
	newId: (from: string) => string;
	/** The day somebody last said that it is right. */
	confirmedOn: string | null;
	changedAt: string | null;
}

/** The fields of a service of HSDS without what hangs on it, as in a list of services. */
export const bareService = (
	one: Detail,
	{ organization, confirmedOn, changedAt }: Beside
): HsdsRecord => ({
	id: one.hsdsId,
	...given(service, { ...one, description: one.description || null }, withoutLists(one.rest)),
	status: one.status === 'temporarilyClosed' ? 'temporarily closed' : one.status,
	...(confirmedOn ? { assured_date: confirmedOn } : {}),
	...(changedAt ? { last_modified: changedAt } : {}),
	...(organization ? { organization: withoutLists(organization) } : {})
});

const withoutLists = (record: HsdsRecord): HsdsRecord =>
	Object.fromEntries(Object.entries(record).filter(([, value]) => !Array.isArray(value)));

/** A service of HSDS with all that hangs on it. */
export function serviceOf(one: Detail, beside: Beside): HsdsRecord {
	const { newId, terms, organization } = beside;
	const rows = (names: Names, list: readonly { rest: HsdsRecord }[]) =>
		list.map((row) => given(names, row, row.rest));
	const lists: Record<string, HsdsRecord[]> = {
		service_at_locations: one.places.map((row) => placeGiven(row, newId)),
		phones: rows(phone, one.phones),
		schedules: rows(time, one.times),
		cost_options: rows(cost, one.costs),
		languages: rows(language, one.languages),
		attributes: one.terms.map(({ id, termId, rest }) => {
			const term = termId ? terms.get(termId) : undefined;
			return {
				id,
				...rest,
				...(term ? { taxonomy_term: term } : termId ? { taxonomy_term_id: termId } : {})
			};
		})
	};
	const filled = Object.entries(lists).filter(([, rows]) => rows.length > 0);
	return {
		...bareService(one, beside),
		...one.rest,
		...(beside.confirmedOn ? { assured_date: beside.confirmedOn } : {}),
		...(beside.changedAt ? { last_modified: beside.changedAt } : {}),
		...(organization ? { organization } : {}),
		...Object.fromEntries(filled)
	};
}

/** One service at one place, as HSDS tells it under service_at_locations. */
export const serviceAtLocationOf = (
	one: Detail,
	at: Place,
	beside: Beside,
	full: boolean
): HsdsRecord => {
	const told = placeGiven(at, beside.newId);
	const service = full ? serviceOf({ ...one, places: [] }, beside) : bareService(one, beside);
	if (full) return { ...told, service };
	return { ...withoutLists(told), location: withoutLists(told.location as HsdsRecord), service };
};
