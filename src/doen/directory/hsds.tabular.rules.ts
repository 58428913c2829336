import { links } from './hsds.clean.rules.ts';
import { fieldsOf, type HsdsKind, type HsdsRecord } from './hsds.fields.ts';

/** The files of the tabular package, by the kind of record each holds. */
export const files: Record<string, HsdsKind> = {
	...{ organizations: 'organization', programs: 'program', services: 'service' },
	...{ service_at_location: 'service_at_location', service_at_locations: 'service_at_location' },
	...{ locations: 'location', addresses: 'address', phones: 'phone', schedules: 'schedule' },
	...{ service_areas: 'service_area', languages: 'language', funding: 'funding' },
	...{ accessibility: 'accessibility', cost_options: 'cost_option', contacts: 'contact' },
	...{ required_documents: 'required_document', attributes: 'attribute' },
	...{ organization_identifiers: 'organization_identifier', taxonomies: 'taxonomy' },
	taxonomy_terms: 'taxonomy_term'
};
/** Which kind a file of the package holds, by its name; undefined when it is none of it. */
export const kindOfFile = (name: string): HsdsKind | undefined =>
	files[
		name
			.replace(/^.*\//, '')
			.replace(/\.csv$/i, '')
			.toLowerCase()
	];

/** Rows of a table as records: empty cells are left out, numbers are numbers, and a formula is text again. */
export function rowsAsRecords(
	kind: HsdsKind,
	columns: readonly string[],
	rows: readonly (readonly string[])[]
): HsdsRecord[] {
	const fields = fieldsOf(kind);
	return rows.map((cells) =>
		Object.fromEntries(
			columns.flatMap((column, at) => {
				const field = fields[column];
				const text = (cells[at] ?? '').replace(/^'(?='*[=+\-@\t\r])/, '');
				// An empty cell says nothing; a text that has to be there is then an empty one.
				if (text === '') return field === '!string' && column !== 'name' ? [[column, '']] : [];
				const number = field === 'number' && Number.isFinite(Number(text));
				return [[column, number ? Number(text) : text] as const];
			})
		)
	);
}

export type Tables = Partial<Record<HsdsKind, HsdsRecord[]>>;

/** What hangs on what: the name of the list, the kind of its rows, and the column that names the owner. */
export const hangs: Partial<Record<HsdsKind, [list: string, kind: HsdsKind, column: string][]>> = {
	phone: [['languages', 'language', 'phone_id']],
	contact: [['phones', 'phone', 'contact_id']],
	location: [
		['addresses', 'address', 'location_id'],
		['accessibility', 'accessibility', 'location_id'],
		['phones', 'phone', 'location_id'],
		['schedules', 'schedule', 'location_id'],
		['languages', 'language', 'location_id'],
		['contacts', 'contact', 'location_id']
	],
	service_at_location: [
		['phones', 'phone', 'service_at_location_id'],
		['schedules', 'schedule', 'service_at_location_id'],
		['contacts', 'contact', 'service_at_location_id']
	],
	organization: [
		['phones', 'phone', 'organization_id'],
		['contacts', 'contact', 'organization_id'],
		['locations', 'location', 'organization_id'],
		['funding', 'funding', 'organization_id'],
		['programs', 'program', 'organization_id'],
		['organization_identifiers', 'organization_identifier', 'organization_id']
	],
	service: [
		['phones', 'phone', 'service_id'],
		['schedules', 'schedule', 'service_id'],
		['service_areas', 'service_area', 'service_id'],
		['service_at_locations', 'service_at_location', 'service_id'],
		['languages', 'language', 'service_id'],
		['funding', 'funding', 'service_id'],
		['cost_options', 'cost_option', 'service_id'],
		['required_documents', 'required_document', 'service_id'],
		['contacts', 'contact', 'service_id']
	]
};
/** The nested records of HSDS from the tables of a package: services, and organisations without any. */
export function nested(tables: Tables): Record<string, HsdsRecord[]> {
	const index = new Map<string, Map<unknown, HsdsRecord[]>>();
	const rowsBy = (kind: HsdsKind, column: string, id: unknown) => {
		const key = `${kind} ${column}`;
		let found = index.get(key);
		if (!found) {
			found = Map.groupBy(tables[kind] ?? [], (row) => row[column]);
			index.set(key, found);
		}
		return id === undefined ? [] : (found.get(id) ?? []);
	};
	const one = (kind: HsdsKind, id: unknown) => rowsBy(kind, 'id', id)[0];

	const whole = (kind: HsdsKind, row: HsdsRecord): HsdsRecord => {
		const own = Object.fromEntries(Object.entries(row).filter(([name]) => !links.has(name)));
		for (const [list, of, column] of hangs[kind] ?? []) {
			const rows = rowsBy(of, column, row.id);
			if (rows.length > 0) own[list] = rows.map((each) => whole(of, each));
		}
		const attributes = rowsBy('attribute', 'link_id', row.id).map(attribute);
		if (attributes.length > 0) own.attributes = attributes;
		const organization = kind === 'service' ? one('organization', row.organization_id) : undefined;
		const program = kind === 'service' ? one('program', row.program_id) : undefined;
		const location = kind === 'service_at_location' ? one('location', row.location_id) : undefined;
		if (program) delete own.program_id;
		return {
			...own,
			...(organization ? { organization: whole('organization', organization) } : {}),
			...(program ? { program: whole('program', program) } : {}),
			...(location ? { location: whole('location', location) } : {})
		};
	};
	const attribute = (row: HsdsRecord): HsdsRecord => {
		const term = one('taxonomy_term', row.taxonomy_term_id);
		const own = whole('attribute', row);
		delete own.taxonomy_term_id;
		return term
			? { ...own, taxonomy_term: term }
			: { ...own, taxonomy_term_id: row.taxonomy_term_id };
	};
	return {
		services: (tables.service ?? []).map((row) => whole('service', row)),
		organizations: (tables.organization ?? []).map((row) => whole('organization', row)),
		taxonomies: tables.taxonomy ?? [],
		taxonomy_terms: tables.taxonomy_term ?? []
	};
}
