import type { Provider } from './detail.ts';
import type { HsdsRecord } from './hsds.fields.ts';
import { given, provider, records, taken } from './hsds.names.rules.ts';

/** A name that fits where one has to stand; the whole of it stays in the rest. */
export const short = (name: unknown) => `${String(name).slice(0, 199).trim()}…`;

/** A provider from an organization of HSDS. */
export function providerOf(record: HsdsRecord): Provider {
	const { id, ...whole } = record;
	delete whole.services;
	const [own, rest] = taken(provider, whole);
	const [first, ...others] = records(rest.phones);
	const fitting = typeof first?.number === 'string' && first.number.length <= 100 && first.number;
	const { number = null, ...phoneRest } = fitting ? first : {};
	if (fitting) {
		delete rest.phones;
		Object.assign(rest, { phone: phoneRest }, others.length > 0 && { phones: others });
	}
	return {
		...own,
		id,
		name: own.name ?? short(record.name),
		description: own.description ?? '',
		phone: number,
		rest
	} as Provider;
}

/** The organization of HSDS from a provider, with everything that hangs on it or only its own fields. */
export function organizationOf(one: Provider, newId: (from: string) => string): HsdsRecord {
	const { phone: phoneRest, phones, ...rest } = one.rest;
	const own = one.phone
		? [{ number: one.phone, ...((phoneRest as HsdsRecord) ?? { id: newId(`${one.id}/phone`) }) }]
		: [];
	const all = [...own, ...records(phones)];
	return { id: one.id, ...given(provider, one, rest), ...(all.length > 0 ? { phones: all } : {}) };
}
