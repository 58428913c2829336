import { asSemicolons, safeCell } from '#kernel/index.ts';
import type { HsdsRecord } from './hsds.fields.ts';
import type { CsvTarget } from './plain-csv.rules.ts';

/** A record with its fields in one order, nested ones too: the same directory is the same file, byte for byte. */
export function inOrder<T>(value: T): T {
	if (Array.isArray(value)) return value.map(inOrder) as T;
	if (typeof value !== 'object' || value === null) return value;
	const rank = (name: string) => (name === 'id' ? '0' : name === 'name' ? '1' : `2${name}`);
	return Object.fromEntries(
		Object.entries(value)
			.toSorted(([a], [b]) => (rank(a) < rank(b) ? -1 : 1))
			.map(([name, one]) => [name, inOrder(one)])
	) as T;
}

const heads: [CsvTarget | 'status' | 'confirmedOn', string][] = [
	...([
		['name', 'naam'],
		['description', 'omschrijving'],
		['provider', 'organisatie'],
		['place', 'locatie'],
		['street', 'adres'],
		['postalCode', 'postcode'],
		['city', 'plaats'],
		['phone', 'telefoon'],
		['email', 'e-mail'],
		['website', 'website'],
		['audience', 'voor wie'],
		['cost', 'kosten'],
		['howToJoin', 'meedoen'],
		['times', 'tijden'],
		['languages', 'talen'],
		['theme', 'thema'],
		['accessibility', 'toegankelijkheid'],
		['status', 'status'],
		['confirmedOn', 'bevestigd op']
	] as [CsvTarget | 'status' | 'confirmedOn', string][])
];
const list = (value: unknown) => (Array.isArray(value) ? (value as HsdsRecord[]) : []);
const inside = (value: unknown) => (value ?? {}) as HsdsRecord;

const timeOf = ({ byday, opens_at, closes_at, description }: HsdsRecord) =>
	[byday, [opens_at, closes_at].filter(Boolean).join('–'), description].filter(Boolean).join(' ');

/** Services of HSDS as one table, a line each, that a spreadsheet opens safely and the directory reads back. */
export function asCsv(services: readonly HsdsRecord[]): string {
	const rows = services.map((one) => {
		const location = inside(list(one.service_at_locations)[0]?.location);
		const address = inside(list(location.addresses)[0]);
		const cells: Record<string, unknown> = {
			...{ name: one.name, description: one.description, email: one.email, website: one.url },
			...{ provider: inside(one.organization).name, place: location.name },
			...{ street: address.address_1, postalCode: address.postal_code, city: address.city },
			phone: list(one.phones)[0]?.number ?? list(inside(one.organization).phones)[0]?.number,
			...{ audience: one.eligibility_description, cost: one.fees_description },
			howToJoin: one.application_process,
			times: list(one.schedules).map(timeOf).join('; '),
			languages: list(one.languages)
				.map(({ name, code }) => name ?? code)
				.join(', '),
			theme: list(one.attributes).map(({ taxonomy_term: term }) => inside(term).name)[0],
			accessibility: list(location.accessibility)[0]?.description,
			...{ status: one.status, confirmedOn: one.assured_date }
		};
		return heads.map(([name]) => safeCell(cells[name]));
	});
	return asSemicolons([heads.map(([, head]) => head), ...rows]);
}
