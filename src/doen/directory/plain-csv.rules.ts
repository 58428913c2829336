import { v5 } from 'uuid';
import type { HsdsRecord } from './hsds.fields.ts';

/** What a column of a plain file can hold. */
export const csvTargets = [
	...([
		'name',
		'description',
		'provider',
		'street',
		'postalCode',
		'city',
		'phone',
		'email'
	] as const),
	...([
		'website',
		'audience',
		'cost',
		'howToJoin',
		'times',
		'languages',
		'theme',
		'place'
	] as const),
	...(['longitude', 'latitude', 'accessibility'] as const)
] as const;
export type CsvTarget = (typeof csvTargets)[number];
export type CsvMapping = Record<string, string>;

const guesses: Record<CsvTarget, RegExp> = {
	name: /^(naam|name|titel|title|activiteit|aanbod|voorziening|service)$/,
	description: /^(omschrijving|beschrijving|description|toelichting|tekst)$/,
	provider: /^(organisatie|aanbieder|organi[sz]ation|provider|instelling)$/,
	street: /^(adres|straat|address|street|address1)$/,
	postalCode: /^(postcode|postalcode|zip)$/,
	city: /^(plaats|woonplaats|stad|city)$/,
	phone: /^(telefoon|telefoonnummer|tel|phone)$/,
	email: /^(email|mail|emailadres)$/,
	website: /^(website|url|site|webadres)$/,
	audience: /^(voorwie|doelgroep|audience|eligibility)$/,
	cost: /^(kosten|prijs|cost|price|fees)$/,
	howToJoin: /^(aanmelden|meedoen|howtojoin|aanmelding)$/,
	times: /^(tijden|openingstijden|wanneer|times|when|schedule)$/,
	languages: /^(talen|taal|languages?)$/,
	theme: /^(thema|onderwerp|categorie|theme|category|rubriek)$/,
	place: /^(locatie|gebouw|location|place)$/,
	longitude: /^(lon|lng|longitude|lengtegraad)$/,
	latitude: /^(lat|latitude|breedtegraad)$/,
	accessibility: /^(toegankelijkheid|toegankelijk|accessibility)$/
};
const plain = (column: string) => column.toLowerCase().replace(/[^a-z0-9]/g, '');

/** A first guess at what the columns hold, to be looked at before anything is written. */
export function guessColumns(columns: readonly string[]): CsvMapping {
	const taken = new Set<string>();
	return Object.fromEntries(
		columns.flatMap((column) => {
			const found = csvTargets.find((one) => !taken.has(one) && guesses[one].test(plain(column)));
			if (!found) return [];
			taken.add(found);
			return [[column, found]];
		})
	);
}

const namespace = '5d5d5a84-3a0f-4a0e-9f9e-0d8f6f2c6f10';
const part = <T>(condition: unknown, value: T) => (condition ? value : {});

/**
 * Lines of a plain file as services of HSDS. The ids follow from who offers it, its name and its place, so that the same
 * line is the same service the next time.
 */
export function servicesFrom(
	columns: readonly string[],
	rows: readonly (readonly string[])[],
	mapping: CsvMapping
): HsdsRecord[] {
	return rows.map((cells) => {
		const of = (target: CsvTarget) =>
			(cells[columns.findIndex((column) => mapping[column] === target)] ?? '')
				.trim()
				.replace(/^'(?=[=+\-@])/, '');
		const number = (target: CsvTarget) => Number(of(target).replace(',', '.'));
		const key = [of('provider'), of('name'), of('postalCode'), of('street')]
			.join('|')
			.toLowerCase();
		const id = (what: string) => v5(`${what}|${key}`, namespace);
		const organizationId = v5(`organization|${of('provider').toLowerCase()}`, namespace);
		const words = (field: string, target: CsvTarget) => part(of(target), { [field]: of(target) });
		const point = of('longitude') && of('latitude');
		const somewhere = of('street') || of('postalCode') || of('city') || of('place') || point;
		const address = {
			...{ id: id('address'), address_1: of('street'), city: of('city'), state_province: '' },
			...{ postal_code: of('postalCode'), country: 'NL', address_type: 'physical' }
		};
		const location = {
			...{ id: id('location'), location_type: 'physical', ...words('name', 'place') },
			...part(point, { longitude: number('longitude'), latitude: number('latitude') }),
			addresses: [address],
			...part(of('accessibility'), {
				accessibility: [{ id: id('accessibility'), description: of('accessibility') }]
			})
		};
		const theme = of('theme');
		const term = {
			id: v5(`term|${theme.toLowerCase()}`, namespace),
			name: theme,
			description: theme
		};
		return {
			...{ id: id('service'), status: 'active' },
			...words('name', 'name'),
			...words('description', 'description'),
			...words('url', 'website'),
			...words('email', 'email'),
			...words('eligibility_description', 'audience'),
			...words('fees_description', 'cost'),
			...words('application_process', 'howToJoin'),
			...part(of('provider'), {
				organization: { id: organizationId, name: of('provider'), description: '' }
			}),
			...part(of('phone'), { phones: [{ id: id('phone'), number: of('phone') }] }),
			...part(of('times'), { schedules: [{ id: id('schedule'), description: of('times') }] }),
			...part(of('languages'), {
				languages: of('languages')
					.split(/[,;/]/)
					.map((name) => ({ id: id(`language ${name.trim()}`), name: name.trim() }))
			}),
			...part(somewhere, { service_at_locations: [{ id: id('place'), location }] }),
			...part(theme, { attributes: [{ id: id('attribute'), taxonomy_term: term }] })
		};
	});
}
