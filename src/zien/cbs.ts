import { Problem, type Clock, type Database } from '#kernel/index.ts';
import { setTimeout as pause } from 'node:timers/promises';
import { cbsMapping, cbsTable, type CbsRow } from './cbs.rules.ts';
import { fault, importProblem } from './import-problem.ts';
import { importFigures, type Imported } from './import.ts';

/** The yearly tables of Kerncijfers wijken en buurten. Each fills in stages, so older ones stay of use. */
export const cbsEditions: Readonly<Record<number, string>> = {
	...{ 2019: '84583NED', 2020: '84799NED', 2021: '85039NED', 2022: '85318NED' },
	...{ 2023: '85618NED', 2024: '85984NED', 2025: '86165NED' }
};

export const cbsAddress = 'https://opendata.cbs.nl/ODataApi/odata';
const attempts = 5;

interface Options {
	/** GM and four digits. */
	municipality: string;
	address?: string;
	/** The pause before a second attempt, in milliseconds; it doubles each time. */
	patience?: number;
	clock?: Clock;
	progress?: (done: number, total: number) => void;
}

interface PageOfRows {
	value: CbsRow[];
	'odata.nextLink'?: string;
}

/** One page; what is busy, broken or cut off in the middle is asked again. */
async function askPage(url: string, patience: number): Promise<PageOfRows> {
	let said = '';
	for (let attempt = 0; attempt < attempts; attempt++) {
		try {
			const answer = await fetch(url, { signal: AbortSignal.timeout(60_000) });
			if (answer.ok) {
				const page = (await answer.json()) as PageOfRows;
				if (Array.isArray(page.value)) return page;
				said = 'no value';
			} else {
				said = String(answer.status);
				if (answer.status < 500 && answer.status !== 429) break;
			}
			const wait = Number(answer.headers.get('retry-after')) * 1000;
			await pause(Math.min(wait || patience * 2 ** attempt, 60_000));
		} catch (error) {
			said = error instanceof Error ? error.message : String(error);
			await pause(patience * 2 ** attempt);
		}
	}
	throw importProblem(URL.parse(url)?.host ?? url, [
		fault(
			`het CBS gaf geen goed antwoord (${said}). Probeer het later weer: wat al binnen is, blijft.`,
			`the CBS gave no good answer (${said}). Try again later: what was taken in stays.`
		)
	]);
}

async function askAll(address: string, table: string, digits: string, patience: number) {
	const rows: CbsRow[] = [];
	for (const kind of ['GM', 'WK', 'BU']) {
		const filter = encodeURIComponent(`startswith(WijkenEnBuurten,'${kind}${digits}')`);
		let url: string | undefined = `${address}/${table}/TypedDataSet?$filter=${filter}&$format=json`;
		while (url) {
			const page: PageOfRows = await askPage(url, patience);
			rows.push(...page.value);
			url = page['odata.nextLink'];
		}
	}
	return rows;
}

/**
 * Takes in the key figures of a municipality, its districts and neighbourhoods from the CBS, all editions. Each edition
 * is taken in whole or not at all; after a stop the ones that are in add nothing.
 * @throws Problem with what the CBS answered
 */
export async function importCbs(db: Database, options: Options): Promise<Record<number, Imported>> {
	const { municipality, address = cbsAddress, patience = 1000, clock, progress } = options;
	const digits = /^GM(\d{4})$/i.exec(municipality.trim())?.[1];
	if (!digits) {
		throw importProblem(municipality, [
			fault('schrijf de gemeente als GM0268.', 'write the municipality as GM0268.')
		]);
	}
	const done: Record<number, Imported> = {};
	const editions = Object.entries(cbsEditions);
	for (const [index, [year, table]] of editions.entries()) {
		const name = `${table}-GM${digits}`;
		const rows = await askAll(address, table, digits, patience);
		progress?.(index + 1, editions.length);
		if (rows.length === 0) continue;
		let text: string;
		try {
			text = cbsTable(rows);
		} catch (error) {
			if (!(error instanceof RangeError)) throw error;
			throw importProblem(name, [
				fault(
					`de kolom ${error.message} is er niet meer. Het CBS heeft de tabel veranderd.`,
					`the column ${error.message} is no longer there. The CBS has changed the table.`
				)
			]);
		}
		done[Number(year)] = await importFigures(
			db,
			{ name, bytes: Buffer.from(text) },
			{
				...{ source: 'CBS', licence: 'CC BY 4.0', mapping: cbsMapping, year: Number(year) },
				...(clock && { clock })
			}
		);
	}
	if (Object.keys(done).length === 0) throw new Problem('notFound');
	return done;
}
