import { isRecord } from './hsds.check.rules.ts';
import type { HsdsRecord } from './hsds.fields.ts';

export type Names = Readonly<Record<string, string>>;

/** Our word to the word of HSDS, per part of a listing. */
export const service: Names = {
	...{ name: 'name', description: 'description', alternateName: 'alternate_name' },
	...{ website: 'url', email: 'email', audience: 'eligibility_description' },
	...{ minimumAge: 'minimum_age', maximumAge: 'maximum_age', cost: 'fees_description' },
	...{ howToJoin: 'application_process', alert: 'alert' }
};
export const provider: Names = {
	name: 'name',
	description: 'description',
	website: 'website',
	email: 'email'
};
export const phone: Names = { id: 'id', number: 'number', words: 'description' };
export const time: Names = {
	...{ id: 'id', freq: 'freq', days: 'byday', opensAt: 'opens_at', closesAt: 'closes_at' },
	...{ validFrom: 'valid_from', validTo: 'valid_to', words: 'description' }
};
export const cost: Names = {
	...{ id: 'id', option: 'option', amount: 'amount', currency: 'currency' },
	words: 'amount_description'
};
export const language: Names = { id: 'id', name: 'name', code: 'code' };
export const place: Names = {
	locationId: 'id',
	kind: 'location_type',
	name: 'name',
	longitude: 'longitude',
	latitude: 'latitude'
};
export const address: Names = { street: 'address_1', postalCode: 'postal_code', city: 'city' };

/** How long a text may be to stand in a column; a longer one stays in the rest, whole. */
const longest: Record<string, number> = {
	...{ name: 200, alternateName: 300, website: 1000, email: 320, number: 100, postalCode: 40 },
	...{ city: 200, option: 500, currency: 10, code: 20, opensAt: 20, closesAt: 20 },
	...{ validFrom: 20, validTo: 20, days: 100, street: 500, description: 20_000 }
};
const fits = (own: string, value: unknown) =>
	typeof value !== 'string' || (value.length > 0 && value.length <= (longest[own] ?? 2000));

/** What we understand of a record, and the rest of it. */
export function taken(names: Names, record: HsdsRecord): [HsdsRecord, HsdsRecord] {
	const rest = { ...record };
	const own: HsdsRecord = {};
	for (const [name, theirs] of Object.entries(names)) {
		const value = record[theirs];
		own[name] = null;
		if (value === undefined || value === null || !fits(name, value)) continue;
		own[name] = value;
		delete rest[theirs];
	}
	return [own, rest];
}

/** A record of HSDS from what we hold; what is not known is left out. */
export function given(names: Names, own: object, rest: HsdsRecord): HsdsRecord {
	const known = Object.entries(names).flatMap(([name, theirs]) => {
		const value = (own as HsdsRecord)[name];
		return value === null || value === undefined ? [] : [[theirs, value] as const];
	});
	return { ...Object.fromEntries(known), ...rest };
}

export const records = (value: unknown): HsdsRecord[] =>
	Array.isArray(value) ? value.filter(isRecord) : [];
export const each =
	<T>(names: Names) =>
	(record: HsdsRecord): T => {
		const [own, rest] = taken(names, record);
		return { ...own, rest } as T;
	};
