import { anybody, systemClock, write, type Clock, type Database } from '#kernel/index.ts';
import { createHash } from 'node:crypto';
import { officialCode } from './area-code.rules.ts';
import { readAreaFile, type AreaFileOptions, type AreaRow } from './area-file.rules.ts';
import { guessMapping, readFigures, type Mapping } from './figure-file.rules.ts';
import { fault, importProblem } from './import-problem.ts';
import {
	findImport,
	findMapping,
	keepAreas,
	keepFigures,
	keepIndicators,
	keepMapping,
	noteImport,
	type Counted
} from './reference.store.ts';
import { readTable, type Table } from './table-file.rules.ts';

/** A file as it was given: its name without folder, and its bytes. */
export interface GivenFile {
	name: string;
	bytes: Buffer;
}

interface Told {
	source: string;
	licence: string;
	clock?: Clock;
}

export interface Imported extends Counted {
	/** The same file, read in the same way, was taken in before: nothing was added. */
	already: boolean;
	rows: number;
}

const nobody = anybody(null);

/** The text of a file: UTF-8, or else the Windows letters that spreadsheets save in. */
function textOf({ bytes }: GivenFile): string {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return new TextDecoder('windows-1252').decode(bytes);
	}
}

const digestOf = (file: GivenFile, options: object) =>
	createHash('sha256').update(file.bytes).update(JSON.stringify(options)).digest('hex');

/** The areas in a list of codes and names, without outlines: a CSV of neighbourhoods and their districts. */
function areasInTable(file: string, table: Table): AreaRow[] {
	const kinds = [
		['buurt', 'bu', 'neighbourhood'],
		['wijk', 'wk', 'district'],
		['gemeente', 'gm', 'municipality']
	] as const;
	const column = (word: string, short: string, what: 'code' | 'naam') =>
		table.columns.findIndex((one) => {
			const name = one.toLowerCase().replace(/[^a-z]/g, '');
			return name === word + what || name === short + what || (what === 'code' && name === short);
		});
	const rows = new Map<string, AreaRow>();
	for (const [word, short, kind] of kinds) {
		const [codeAt, nameAt] = [column(word, short, 'code'), column(word, short, 'naam')];
		if (codeAt < 0) continue;
		for (const { line, cells } of table.rows) {
			const code = officialCode(cells[codeAt]!, kind);
			if (!code) {
				const at = { line, column: table.columns[codeAt] };
				throw importProblem(file, [
					fault(`“${cells[codeAt]}” is geen CBS-code.`, `“${cells[codeAt]}” is no CBS code.`, at)
				]);
			}
			rows.set(code, { code, name: cells[nameAt] || code, geometry: null, year: null });
		}
	}
	if (rows.size === 0) {
		throw importProblem(file, [
			fault(
				'er is geen kolom met codes van buurten, wijken of gemeenten.',
				'there is no column with codes of neighbourhoods, districts or municipalities.'
			)
		]);
	}
	return [...rows.values()];
}

/**
 * Takes in official areas from GeoJSON (WGS84 or RD) or from a CSV list of codes and names.
 * @throws Problem with what is wrong and where; nothing is kept then
 */
export async function importAreas(
	db: Database,
	file: GivenFile,
	{ source, licence, clock = systemClock, ...options }: Told & AreaFileOptions
): Promise<Imported> {
	const text = textOf(file);
	const isJson = /^\s*[[{]/.test(text);
	const rows = isJson
		? readAreaFile(file.name, text, options)
		: areasInTable(file.name, readTable(file.name, text));
	const digest = digestOf(file, { kind: 'areas', source, ...options });
	return write(
		db,
		nobody,
		async (tx) => {
			if (await findImport(tx, digest))
				return { already: true, added: 0, changed: 0, rows: rows.length };
			const importedAt = clock();
			const counted = await keepAreas(tx, rows, { source, licence, importedAt });
			await noteImport(tx, { ...counted, digest, kind: 'areas', fileName: file.name, importedAt });
			return { already: false, ...counted, rows: rows.length };
		},
		'import'
	);
}

/** What a file of figures holds, and what its columns seem to be: to be looked at before it is taken in. */
export function lookAtFigures(file: GivenFile): { table: Table; guess: Mapping } {
	const table = readTable(file.name, textOf(file));
	return { table, guess: guessMapping(table) };
}

/** The mapping that was saved under a name; undefined when there is none. */
export const savedMapping = async (db: Database, name: string): Promise<Mapping | undefined> =>
	write(
		db,
		nobody,
		async (tx) => (await findMapping(tx, name))?.columns as Mapping | undefined,
		'import'
	);

/**
 * Takes in figures of one year from a CSV file.
 * @param options.saveAs keeps the mapping under this name for next year's file
 * @throws Problem with line and column of what is wrong; nothing is kept then
 */
export async function importFigures(
	db: Database,
	file: GivenFile,
	options: Told & { mapping: Mapping; year: number; saveAs?: string }
): Promise<Imported> {
	const { source, licence, mapping, year, saveAs, clock = systemClock } = options;
	const { areas, figures } = readFigures(file.name, lookAtFigures(file).table, mapping);
	const digest = digestOf(file, { kind: 'figures', source, mapping, year });
	return write(
		db,
		nobody,
		async (tx) => {
			const importedAt = clock();
			const origin = { source, licence, importedAt };
			if (saveAs) await keepMapping(tx, saveAs, mapping, importedAt);
			if (await findImport(tx, digest))
				return { already: true, added: 0, changed: 0, rows: figures.length };
			await keepIndicators(tx);
			const named = areas.map((area) => ({ ...area, geometry: null, year: null }));
			await keepAreas(tx, named, origin);
			const counted = await keepFigures(tx, figures, { ...origin, year });
			await noteImport(tx, {
				...counted,
				digest,
				kind: 'figures',
				fileName: file.name,
				importedAt
			});
			return { already: false, ...counted, rows: figures.length };
		},
		'import'
	);
}
