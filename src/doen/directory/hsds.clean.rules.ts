import { isRecord } from './hsds.check.rules.ts';
import { fieldsOf, type HsdsKind, type HsdsRecord } from './hsds.fields.ts';

/** Of a contact stays its role; a name, an own address and an own number are of a person. */
const roleOnly = ({ id, title, department }: HsdsRecord): HsdsRecord[] =>
	title || department
		? [{ id, ...(title ? { title } : {}), ...(department ? { department } : {}) }]
		: [];

/** Fields in which HSDS names a person, or tells who changed what. */
const personal = new Set(['attention', 'assurer_email', 'metadata', 'updated_by']);

/**
 * A record as the directory may keep it: without persons (design.md "What it never does").
 * @returns the record, and how many names of persons were left out
 */
export function withoutPersons(record: HsdsRecord): { record: HsdsRecord; persons: number } {
	let persons = 0;
	const clean = (value: unknown): unknown => {
		if (Array.isArray(value)) return value.map(clean);
		if (!isRecord(value)) return value;
		const kept: HsdsRecord = {};
		for (const [name, one] of Object.entries(value)) {
			if (one === null || (Array.isArray(one) && one.length === 0)) continue;
			if (personal.has(name)) {
				if (name !== 'metadata') persons++;
			} else if (name === 'contacts' && Array.isArray(one)) {
				persons += one.filter((contact) => isRecord(contact) && contact.name).length;
				const roles = one.filter(isRecord).flatMap(roleOnly);
				if (roles.length > 0) kept[name] = roles;
			} else kept[name] = clean(one);
		}
		return kept;
	};
	return { record: clean(record) as HsdsRecord, persons };
}

/** A record without null: a service that writes null for what it does not know means that it is not there. */
export function withoutNull(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(withoutNull);
	if (!isRecord(value)) return value;
	return Object.fromEntries(
		Object.entries(value).flatMap(([name, one]) => (one === null ? [] : [[name, withoutNull(one)]]))
	);
}

/** Columns of the tables of HSDS that only say where a row hangs; a nested record says so by its place. */
export const links: ReadonlySet<string> = new Set([
	...['location_id', 'service_id', 'organization_id', 'contact_id', 'phone_id'],
	...['service_at_location_id', 'link_id', 'link_entity']
]);

/**
 * A checked record without what says nothing: an empty text where none has to be, and links to the record that it stands
 * in. JSON and tables then say the same.
 */
export function withoutNothing(kind: HsdsKind, record: HsdsRecord): HsdsRecord {
	const fields = fieldsOf(kind);
	return Object.fromEntries(
		Object.entries(record).flatMap(([name, value]) => {
			const field = fields[name];
			if (!field) return [[name, value]];
			if (links.has(name) || (value === '' && !field.startsWith('!'))) return [];
			const [inside] = /[a-z_]+(?=[}\]]$)/.exec(field) ?? [];
			const clean = (one: unknown) =>
				inside && isRecord(one) ? withoutNothing(inside as HsdsKind, one) : one;
			return [[name, Array.isArray(value) ? value.map(clean) : clean(value)]];
		})
	);
}
