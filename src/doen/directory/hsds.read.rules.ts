import { faultsOf, isRecord, type HsdsFault } from './hsds.check.rules.ts';
import { withoutNothing, withoutNull } from './hsds.clean.rules.ts';
import type { HsdsKind, HsdsRecord } from './hsds.fields.ts';

/** What a file holds, in the order in which it came. */
export interface HsdsRecords {
	services: HsdsRecord[];
	organizations: HsdsRecord[];
	taxonomies: HsdsRecord[];
	terms: HsdsRecord[];
}
export const noRecords = (): HsdsRecords => ({
	...{ services: [], organizations: [], taxonomies: [], terms: [] }
});

const marks: [HsdsKind, readonly string[]][] = [
	['service', ['status']],
	['service_at_location', ['service']],
	['location', ['location_type']],
	[
		'taxonomy_term',
		['taxonomy_detail', 'term_uri', 'parent_id', 'taxonomy_id', 'taxonomy', 'code']
	],
	[
		'organization',
		[
			...['website', 'email', 'tax_status', 'legal_status', 'year_incorporated', 'services'],
			...['phones', 'locations', 'alternate_name', 'parent_organization_id', 'contacts', 'funding']
		]
	]
];

/** What a record seems to be, by the fields it has; the name of the file tells where they do not. */
function kindOf(record: HsdsRecord, file: string): HsdsKind {
	const found = marks.find(([, fields]) => fields.some((field) => field in record));
	if (found) return found[0];
	if (/term/i.test(file)) return 'taxonomy_term';
	if (/taxonom/i.test(file) || 'version' in record) return 'taxonomy';
	return /organi[sz]ation/i.test(file) ? 'organization' : 'service';
}

const listKeys: Record<string, HsdsKind> = {
	...{ services: 'service', organizations: 'organization', taxonomies: 'taxonomy' },
	...{ taxonomy_terms: 'taxonomy_term', service_at_locations: 'service_at_location' }
};

/** The records of a document: one, a list, a page of the API, or a package with a list for each kind. */
export function recordsIn(document: unknown, file: string): { kind: HsdsKind; record: unknown }[] {
	const known = (list: unknown[]) =>
		list.map((record) => ({
			record,
			kind: isRecord(record) ? kindOf(record, file) : ('service' as const)
		}));
	if (Array.isArray(document)) return known(document);
	if (!isRecord(document)) return [];
	if (Array.isArray(document.contents)) return known(document.contents);
	const lists = Object.entries(listKeys).filter(([key]) => Array.isArray(document[key]));
	if (lists.length > 0 && !('id' in document))
		return lists.flatMap(([key, kind]) =>
			(document[key] as unknown[]).map((record) => ({ kind, record }))
		);
	return 'id' in document || 'name' in document ? known([document]) : [];
}

const nameOf = (record: unknown, at: number) => {
	const name = isRecord(record) ? (record.name ?? (record.service as HsdsRecord)?.name) : undefined;
	return typeof name === 'string' && name ? name.slice(0, 120) : `${at + 1}`;
};

/** A service at a location is that service, there. */
function serviceIn(record: HsdsRecord): HsdsRecord | undefined {
	const { service, ...at } = record;
	if (!isRecord(service)) return undefined;
	const others = Array.isArray(service.service_at_locations) ? service.service_at_locations : [];
	const beside = others.filter((one) => isRecord(one) && one.id !== at.id);
	return { ...service, service_at_locations: [at, ...beside] };
}

/** Puts the same service from several places together. */
function withPlaces(services: readonly HsdsRecord[]): HsdsRecord[] {
	const byId = new Map<unknown, HsdsRecord>();
	for (const one of services) {
		const before = byId.get(one.id);
		const both = [before, one].flatMap(
			(service) => (service?.service_at_locations as HsdsRecord[]) ?? []
		);
		const places = [...new Map(both.map((place) => [place.id, place])).values()];
		byId.set(one.id, {
			...before,
			...one,
			...(places.length > 0 ? { service_at_locations: places } : {})
		});
	}
	return [...byId.values()];
}

/** Terms of subjects that stand inside services, each once. */
function termsInside(services: readonly HsdsRecord[]): HsdsRecord[] {
	return services.flatMap((service) =>
		((service.attributes as HsdsRecord[]) ?? []).flatMap(({ taxonomy_term: term }) =>
			isRecord(term) ? [term] : []
		)
	);
}

/**
 * Reads documents of HSDS: each record is held against the schema, and what breaks it is left out and told.
 * @param documents with the name of the file each came from
 */
export function readHsds(documents: readonly { file: string; document: unknown }[]): {
	records: HsdsRecords;
	faults: HsdsFault[];
} {
	const records = noRecords();
	const faults: HsdsFault[] = [];
	for (const { file, document } of documents) {
		for (const [at, { kind, record: given }] of recordsIn(document, file).entries()) {
			const told = withoutNull(given);
			const wrong = faultsOf(kind, told);
			faults.push(...wrong.map((one) => ({ record: nameOf(told, at), ...one })));
			if (wrong.length > 0 || !isRecord(told)) continue;
			const record = withoutNothing(kind, told);
			if (kind === 'service') records.services.push(record);
			else if (kind === 'service_at_location') {
				const service = serviceIn(record);
				if (service) records.services.push(service);
			} else if (kind === 'organization') {
				const { services = [], ...organization } = record;
				records.organizations.push(organization);
				for (const service of services as HsdsRecord[])
					records.services.push({ organization, ...service });
			} else if (kind === 'taxonomy') records.taxonomies.push(record);
			else if (kind === 'taxonomy_term') records.terms.push(record);
		}
	}
	const services = withPlaces(records.services);
	const once = (list: HsdsRecord[]) => [...new Map(list.map((one) => [one.id, one])).values()];
	const inside = services.flatMap(({ organization }) =>
		isRecord(organization) ? [organization] : []
	);
	const terms = once([...termsInside(services), ...records.terms]);
	const details = terms.flatMap(({ taxonomy_detail: one }) => (isRecord(one) ? [one] : []));
	return {
		records: {
			services,
			organizations: once([...inside, ...records.organizations]),
			taxonomies: once([...details, ...records.taxonomies]),
			terms
		},
		faults
	};
}
