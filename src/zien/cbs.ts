import { Problem, type Clock, type Database } from '#kernel/index.ts';
import { askPage, digitsOf } from './ask.ts';
import {
	byArea,
	byBaseName,
	figuresOf,
	ofV3,
	ofV4,
	type CbsRow,
	type Observation
} from './cbs.rules.ts';
import type { FigureFile } from './figure-file.rules.ts';
import { fault, importProblem } from './import-problem.ts';
import { takeIn, type Imported } from './import.ts';

/** The yearly tables of Kerncijfers wijken en buurten. Each fills in stages, so older ones stay of use. */
export const cbsEditions: Readonly<Record<number, string>> = {
	...{ 2019: '84583NED', 2020: '84799NED', 2021: '85039NED', 2022: '85318NED' },
	...{ 2023: '85618NED', 2024: '85984NED', 2025: '86165NED' }
};

const addresses = {
	3: 'https://opendata.cbs.nl/ODataApi/odata',
	4: 'https://datasets.cbs.nl/odata/v1/CBS'
} as const;
const kinds = ['GM', 'WK', 'BU'];

interface Options {
	/** GM and four digits. */
	municipality: string;
	/** Which of the two services is asked: OData v3 (a row per area) or v4 (a row per number). */
	version?: 3 | 4;
	address?: string;
	/** The pause before a second attempt, in milliseconds; it doubles each time. */
	patience?: number;
	clock?: Clock;
	progress?: (done: number, total: number) => void;
}

interface PageOf<T> {
	value: T[];
	'odata.nextLink'?: string;
	'@odata.nextLink'?: string;
}

async function askAll<T>(first: string, patience: number): Promise<T[]> {
	const rows: T[] = [];
	for (let url: string | undefined = first; url;) {
		const page: PageOf<T> = await askPage(url, patience, (one) => Array.isArray(one.value));
		rows.push(...page.value);
		url = page['odata.nextLink'] ?? page['@odata.nextLink'];
	}
	return rows;
}

const filter = (field: string, start: string) =>
	`$filter=${encodeURIComponent(`startswith(${field},'${start}')`)}`;

async function askV3(table: string, digits: string, patience: number): Promise<FigureFile> {
	const rows: CbsRow[] = [];
	for (const kind of kinds) {
		const by = filter('WijkenEnBuurten', kind + digits);
		rows.push(...(await askAll<CbsRow>(`${table}/TypedDataSet?${by}&$format=json`, patience)));
	}
	const given = rows.map(byBaseName);
	for (const needed of ['WijkenEnBuurten', 'AantalInwoners'])
		if (given[0] && !given[0].has(needed)) throw changed(table, needed);
	const areas = given.map((values) => {
		const text = (name: string) => String(values.get(name) ?? '').trim();
		const code = text('WijkenEnBuurten');
		return { code, name: text('Gemeentenaam') || code, values };
	});
	return {
		areas: areas.map(({ code, name }) => ({ code, name })),
		figures: areas.flatMap(({ code, values }) => figuresOf(code, ofV3(values)))
	};
}

async function askV4(table: string, digits: string, patience: number): Promise<FigureFile> {
	const [observations, names] = [[] as Observation[], new Map<string, string>()];
	for (const kind of kinds) {
		const by = filter('WijkenEnBuurten', kind + digits);
		observations.push(...(await askAll<Observation>(`${table}/Observations?${by}`, patience)));
		const named = `${table}/WijkenEnBuurtenCodes?${filter('Identifier', kind + digits)}`;
		const codes = await askAll<{ Identifier: string; Title: string }>(named, patience);
		for (const { Identifier, Title } of codes) names.set(Identifier.trim(), Title.trim());
	}
	const areas = byArea(observations);
	const people = observations.some((one) => one.Measure === 'T001036');
	if (observations.length > 0 && !people) throw changed(table, 'T001036');
	return {
		areas: [...areas.keys()].map((code) => ({ code, name: names.get(code) ?? code })),
		figures: [...areas].flatMap(([code, values]) => figuresOf(code, ofV4(values)))
	};
}

const changed = (table: string, column: string) =>
	importProblem(table.slice(table.lastIndexOf('/') + 1), [
		fault(
			`de kolom ${column} is er niet meer. Het CBS heeft de tabel veranderd.`,
			`the column ${column} is no longer there. The CBS has changed the table.`
		)
	]);

/**
 * Takes in the key figures of a municipality, its districts and neighbourhoods from the CBS, all editions. Each edition
 * is taken in whole or not at all; after a stop the ones that are in add nothing.
 * @throws Problem with what the CBS answered
 */
export async function importCbs(db: Database, options: Options): Promise<Record<number, Imported>> {
	const { municipality, version = 3, patience = 1000, clock, progress } = options;
	const { address = addresses[version] } = options;
	const digits = digitsOf(municipality);
	const done: Record<number, Imported> = {};
	const editions = Object.entries(cbsEditions);
	for (const [index, [edition, table]] of editions.entries()) {
		const year = Number(edition);
		const ask = version === 3 ? askV3 : askV4;
		const found = await ask(`${address}/${table}`, digits, patience);
		progress?.(index + 1, editions.length);
		if (found.areas.length === 0) continue;
		const name = `${table}-GM${digits}`;
		const told = { source: 'CBS', licence: 'CC BY 4.0', ...(clock && { clock }) };
		done[year] = await takeIn(db, { name, year, ...found }, told);
	}
	if (Object.keys(done).length === 0) throw new Problem('notFound');
	return done;
}
