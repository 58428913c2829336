import { isRecord } from './hsds.check.rules.ts';
import { fieldsOf, type HsdsKind, type HsdsRecord } from './hsds.fields.ts';
import { hangs, type Tables } from './hsds.tabular.rules.ts';

/** What the export of the directory holds, nested. */
export interface Package {
	services: readonly HsdsRecord[];
	taxonomies: readonly HsdsRecord[];
	taxonomy_terms: readonly HsdsRecord[];
}

/** Of a record stays what fits in a cell. */
const cellsOf = (kind: HsdsKind, record: HsdsRecord): HsdsRecord =>
	Object.fromEntries(
		Object.entries(record).filter(
			([name, value]) =>
				typeof value === 'string' ||
				(typeof value === 'number' && fieldsOf(kind)[name] === 'number')
		)
	);
const inside = (record: HsdsRecord, name: string): HsdsRecord | undefined =>
	isRecord(record[name]) ? record[name] : undefined;
const list = (value: unknown) => (Array.isArray(value) ? value.filter(isRecord) : []);

/** Rows of a table, where one thing that hangs on two others is one row when nothing in it speaks against that. */
class Rows {
	private readonly byId = new Map<unknown, HsdsRecord[]>();
	readonly all: HsdsRecord[] = [];

	add(row: HsdsRecord) {
		const same = this.byId.get(row.id) ?? [];
		const fits = (one: HsdsRecord) =>
			Object.entries(row).every(([name, value]) => one[name] === undefined || one[name] === value);
		const found = same.find(fits);
		if (found) return void Object.assign(found, row);
		this.byId.set(row.id, [...same, row]);
		this.all.push(row);
	}
}

/**
 * The tables of HSDS from nested records; `nested` makes the records of them again. What HSDS does not know and is no text
 * has no cell, and stays out.
 */
export function flat({ services, taxonomies, taxonomy_terms: terms }: Package): Tables {
	const tables = new Map<HsdsKind, Rows>();
	const add = (kind: HsdsKind, row: HsdsRecord) => {
		if (!tables.has(kind)) tables.set(kind, new Rows());
		tables.get(kind)!.add(row);
	};
	const addRecord = (kind: HsdsKind, record: HsdsRecord, owner: HsdsRecord = {}) => {
		const link = (name: string, of: HsdsKind, column: string) => {
			const one = inside(record, name);
			if (one) addRecord(of, one);
			return one ? { [column]: one.id } : {};
		};
		const links = {
			...(kind === 'service' ? link('organization', 'organization', 'organization_id') : {}),
			...(kind === 'service' ? link('program', 'program', 'program_id') : {}),
			...(kind === 'service_at_location' ? link('location', 'location', 'location_id') : {})
		};
		add(kind, { ...cellsOf(kind, record), ...links, ...owner });
		for (const [name, of, column] of hangs[kind] ?? [])
			for (const one of list(record[name])) addRecord(of, one, { [column]: record.id });
		for (const one of list(record.attributes)) {
			const term = inside(one, 'taxonomy_term');
			if (term) addTerm(term);
			const termId = term ? { taxonomy_term_id: term.id } : {};
			add('attribute', {
				...{ ...cellsOf('attribute', one), ...termId },
				...{ link_id: record.id, link_entity: kind }
			});
		}
	};
	const addTerm = (term: HsdsRecord) => {
		const taxonomy = inside(term, 'taxonomy_detail');
		if (taxonomy) add('taxonomy', cellsOf('taxonomy', taxonomy));
		const within = taxonomy ? { taxonomy_id: taxonomy.id } : {};
		add('taxonomy_term', { ...cellsOf('taxonomy_term', term), ...within });
	};
	for (const one of taxonomies) add('taxonomy', cellsOf('taxonomy', one));
	for (const one of terms) addTerm(one);
	for (const one of services) addRecord('service', one);
	return Object.fromEntries([...tables].map(([kind, { all }]) => [kind, all]));
}
