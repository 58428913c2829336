import { Problem } from '#kernel/index.ts';
import { readTable, type Table } from '#zien/index.ts';
import { unzipSync } from 'fflate';
import { isRecord, type HsdsFault } from './hsds.check.rules.ts';
import type { HsdsRecord } from './hsds.fields.ts';
import { readHsds, type HsdsRecords } from './hsds.read.rules.ts';
import { kindOfFile, nested, rowsAsRecords, type Tables } from './hsds.tabular.rules.ts';
import { guessColumns, servicesFrom, type CsvMapping } from './plain-csv.rules.ts';

export interface DirectoryFile {
	/** Without its folder. */
	name: string;
	bytes: Uint8Array;
}
export interface ReadFile {
	records: HsdsRecords;
	faults: HsdsFault[];
	/** Of a plain CSV: its columns, and what they seem to hold. */
	table?: Table;
	mapping?: CsvMapping;
}

/** A package unpacks to at most this much, in bytes. */
const largest = 200 * 1024 * 1024;
/** UTF-8, UTF-16 where a mark in front says so, or else the Windows letters that spreadsheets save in. */
function decoded(bytes: Uint8Array): string {
	const marked = { 'ff fe': 'utf-16le', 'fe ff': 'utf-16be' }[
		[...bytes.subarray(0, 2)].map((byte) => byte.toString(16)).join(' ')
	];
	if (marked) return new TextDecoder(marked).decode(bytes);
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return new TextDecoder('windows-1252').decode(bytes);
	}
}
// A zero byte fits in no text of the database.
const textOf = (bytes: Uint8Array) =>
	decoded(bytes)
		.replace(/^\uFEFF/, '')
		.replaceAll('\u0000', '');
const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b;

function unzipped({ bytes }: DirectoryFile): DirectoryFile[] {
	let size = 0;
	try {
		const all = unzipSync(bytes, {
			filter: ({ name, originalSize }) => {
				size += originalSize;
				if (size > largest) throw new Problem('tooLarge', { limit: '200 MB' });
				return /\.(csv|json)$/i.test(name) && !/(^|\/)(__MACOSX|\.)/.test(name);
			}
		});
		return Object.entries(all).map(([name, bytes]) => ({ name, bytes }));
	} catch (error) {
		if (error instanceof Problem) throw error;
		throw new Problem('zipDamaged');
	}
}

/** What begins like this, or holds bytes that no text has, is a picture, a PDF or a spreadsheet. */
function checkText({ bytes }: DirectoryFile) {
	const begin = bytes.subarray(0, 1000);
	const wide = (begin[0] === 0xff && begin[1] === 0xfe) || (begin[0] === 0xfe && begin[1] === 0xff);
	const odd = begin.some((byte) => byte < 9 || (byte > 13 && byte < 32));
	const isPdf = textOf(begin.subarray(0, 5)) === '%PDF-';
	if (isPdf || (odd && !wide)) throw new Problem('otherFile');
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text.replaceAll('\\u0000', ''));
	} catch {
		throw new Problem('notJson');
	}
}

/** A package in which each table is a list, under the name of its file. */
const tablesIn = (document: unknown): Tables | undefined => {
	if (!isRecord(document) || !Object.keys(document).some((name) => /\.csv$/i.test(name)))
		return undefined;
	return Object.fromEntries(
		Object.entries(document).flatMap(([name, rows]) => {
			const kind = kindOfFile(name);
			if (!kind || !Array.isArray(rows)) return [];
			// What is a number to a table may be a text to HSDS, and the other way round.
			const columns = [...new Set(rows.filter(isRecord).flatMap((row) => Object.keys(row)))];
			const cells = rows
				.filter(isRecord)
				.map((row) => columns.map((one) => String(row[one] ?? '')));
			return [[kind, rowsAsRecords(kind, columns, cells)]];
		})
	);
};

/** A table that may hold no rows at all is no fault in a package. */
function rowsOf({ name, bytes }: DirectoryFile): Table | undefined {
	const text = textOf(bytes);
	return text.trim().includes('\n') ? readTable(name, text) : undefined;
}

/**
 * Reads a file or a folder of files: HSDS as JSON, the tabular package (loose or in a zip), or a plain CSV.
 * @param mapping what the columns of a plain CSV hold; left out it is guessed
 * @throws Problem when it cannot be read at all
 */
export function readDirectoryFiles(
	given: readonly DirectoryFile[],
	mapping?: CsvMapping
): ReadFile {
	const files = given.flatMap((file) => (isZip(file.bytes) ? unzipped(file) : [file]));
	const tables: Tables = {};
	const documents: { file: string; document: unknown }[] = [];
	let plain: Pick<ReadFile, 'table' | 'mapping'> = {};
	for (const file of files) {
		checkText(file);
		if (/\.json$/i.test(file.name) || /^\s*[[{]/.test(textOf(file.bytes.subarray(0, 200)))) {
			if (/datapackage\.json$/i.test(file.name)) continue;
			const document = parsed(textOf(file.bytes));
			const found = tablesIn(document);
			if (found) Object.assign(tables, found);
			else documents.push({ file: file.name, document });
			continue;
		}
		const kind = kindOfFile(file.name);
		const table = kind || files.length === 1 ? rowsOf(file) : undefined;
		if (!table) continue;
		// One table alone, without the columns of HSDS, is a plain list of what there is.
		if (kind && (files.length > 1 || table.columns.includes('id'))) {
			const cells = table.rows.map((row) => row.cells);
			tables[kind] = [...(tables[kind] ?? []), ...rowsAsRecords(kind, table.columns, cells)];
		} else {
			const columns = mapping ?? guessColumns(table.columns);
			plain = { table, mapping: columns };
			const services: HsdsRecord[] = servicesFrom(
				table.columns,
				table.rows.map((row) => row.cells),
				columns
			);
			documents.push({ file: 'services', document: { services } });
		}
	}
	if (Object.keys(tables).length > 0) documents.push({ file: 'tables', document: nested(tables) });
	return { ...readHsds(documents), ...plain };
}
