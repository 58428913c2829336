import {
	anybody,
	systemClock,
	write,
	type Clock,
	type Database,
	type Write
} from '#kernel/index.ts';
import { createHash } from 'node:crypto';
import { areasInTable } from './area-list.rules.ts';
import { readAreaFile, type AreaFileOptions, type AreaRow } from './area-file.rules.ts';
import { guessMapping, readFigures, type FigureFile, type Mapping } from './figure-file.rules.ts';
import {
	findImport,
	findMapping,
	findMappings,
	keepAreas,
	keepFigures,
	keepIndicators,
	keepMapping,
	noteImport,
	type Counted
} from './reference.store.ts';
import { fromKwb, isKwb } from './kwb-file.rules.ts';
import { readTable, type Table } from './table-file.rules.ts';
import { isXlsx, readXlsx } from './xlsx-file.ts';

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
	return takeInAreas(db, { name: file.name, areas: rows }, { source, licence, clock });
}

/** What a file of figures holds, and what its columns seem to be: to be looked at before it is taken in. */
export async function lookAtFigures(file: GivenFile): Promise<{ table: Table; guess: Mapping }> {
	const given = isXlsx(file.bytes)
		? await readXlsx(file.name, file.bytes)
		: readTable(file.name, textOf(file));
	const table = isKwb(given) ? fromKwb(given) : given;
	return { table, guess: guessMapping(table) };
}

/** Notes an import, unless the same came in before and nothing changed since; answers whether that is so. */
async function wasTakenIn(tx: Write, done: Parameters<typeof noteImport>[1]): Promise<boolean> {
	const isKnown = Boolean(await findImport(tx, done.digest));
	if (isKnown && done.added + done.changed === 0) return true;
	await noteImport(tx, done);
	return false;
}

/** All mappings that were saved, by name. */
export const savedMappings = (db: Database): Promise<{ name: string; columns: Mapping }[]> =>
	write(db, nobody, async (tx) => (await findMappings(tx)) as never, 'import');

/** Figures that were read already, from a file or a service. */
interface FiguresRead extends FigureFile {
	name: string;
	year: number;
}

/**
 * Takes in figures in one write: all of them, or none.
 * @param also what is written along with them
 */
export const takeIn = (
	db: Database,
	read: FiguresRead,
	told: Told,
	also?: Parameters<typeof keepRead>[3]
): Promise<Imported> => write(db, nobody, (tx) => keepRead(tx, read, told, also), 'import');

/** The same, within a write that runs already under the task `import`. */
async function keepRead(
	tx: Write,
	{ name, year, areas, figures }: FiguresRead,
	{ source, licence, clock = systemClock }: Told,
	also: (tx: Write, importedAt: Date) => Promise<unknown> = async () => {}
): Promise<Imported> {
	const rows = figures.length;
	const digest = createHash('sha256')
		.update(JSON.stringify({ kind: 'figures', source, year, areas, figures }))
		.digest('hex');
	const importedAt = clock();
	const origin = { source, licence, importedAt };
	await also(tx, importedAt);
	await keepIndicators(tx);
	const named = areas.map((area) => ({ ...area, geometry: null, year: null }));
	const each = new Map(named.map((area) => [area.code, area]));
	await keepAreas(tx, [...each.values()], origin);
	const counted = { added: 0, changed: 0 };
	for (const [its, some] of Map.groupBy(figures, (figure) => figure.year ?? year)) {
		const { added, changed } = await keepFigures(tx, some, { ...origin, year: its });
		counted.added += added;
		counted.changed += changed;
	}
	const done = { ...counted, digest, kind: 'figures' as const, fileName: name, importedAt };
	return { already: await wasTakenIn(tx, done), ...counted, rows };
}

/** Takes in official areas that were read already, in one write. */
export function takeInAreas(
	db: Database,
	{ name, areas }: { name: string; areas: AreaRow[] },
	{ source, licence, clock = systemClock }: Told
): Promise<Imported> {
	const digest = createHash('sha256')
		.update(JSON.stringify({ kind: 'areas', source, areas }))
		.digest('hex');
	return write(
		db,
		nobody,
		async (tx) => {
			const rows = areas.length;
			const importedAt = clock();
			const counted = await keepAreas(tx, areas, { source, licence, importedAt });
			const done = { ...counted, digest, kind: 'areas' as const, fileName: name, importedAt };
			return { already: await wasTakenIn(tx, done), ...counted, rows };
		},
		'import'
	);
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
export const importFigures = async (
	db: Database,
	file: GivenFile,
	options: FigureOptions
): Promise<Imported> => {
	const { read, also } = await readGiven(file, options);
	return takeIn(db, read, options, also);
};

interface FigureOptions extends Told {
	mapping: Mapping;
	year: number;
	saveAs?: string;
}

async function readGiven(file: GivenFile, { mapping, year, saveAs }: FigureOptions) {
	const { table } = await lookAtFigures(file);
	const read = { name: file.name, year, ...readFigures(file.name, table, mapping) };
	const also = async (tx: Write, at: Date) => {
		if (saveAs) await keepMapping(tx, saveAs, mapping, at);
	};
	return { read, also };
}

/** Takes in figures as `importFigures` does, within a write that runs already under the task `import`. */
export async function keepFigureFile(
	tx: Write,
	file: GivenFile,
	options: FigureOptions
): Promise<Imported> {
	const { read, also } = await readGiven(file, options);
	return keepRead(tx, read, options, also);
}
