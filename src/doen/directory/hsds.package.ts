import { strToU8, zipSync, type Zippable } from 'fflate';
import { fieldsOf, type HsdsKind, type HsdsRecord } from './hsds.fields.ts';
import { flat, type Package } from './hsds.flat.rules.ts';
import { files } from './hsds.tabular.rules.ts';

/** A cell that a spreadsheet may open: a text that would be a formula begins with an apostrophe, which is read back. */
export function exactCell(value: unknown): string {
	if (value === undefined || value === null) return '';
	if (typeof value === 'number') return String(value);
	const text = String(value);
	const safe = /^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
	return /[",\n\r]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The columns of a table: those of HSDS for one value each, and behind them what the rows have more. */
function columnsOf(kind: HsdsKind, rows: readonly HsdsRecord[]): string[] {
	const own = Object.entries(fieldsOf(kind)).filter(([, field]) => !/[[{]/.test(field));
	return [...new Set([...own.map(([name]) => name), ...rows.flatMap((row) => Object.keys(row))])];
}

const csv = (columns: readonly string[], rows: readonly HsdsRecord[]) =>
	[columns, ...rows.map((row) => columns.map((name) => row[name]))]
		.map((cells) => `${cells.map(exactCell).join(',')}\r\n`)
		.join('');

/** A table in the words of Frictionless Data, as HSDS describes its package. */
function resource(name: string, kind: HsdsKind, columns: readonly string[]) {
	const field = (column: string) => {
		const told = fieldsOf(kind)[column]?.replace('!', '') ?? 'string';
		const constraints = {
			...(fieldsOf(kind)[column]?.startsWith('!') ? { required: true } : {}),
			...(told.includes('|') ? { enum: told.split('|') } : {})
		};
		return {
			...{ name: column, type: told === 'number' ? 'number' : 'string' },
			...(['uuid', 'email', 'uri'].includes(told) ? { format: told } : {}),
			...(Object.keys(constraints).length > 0 ? { constraints } : {})
		};
	};
	return {
		...{ name, path: `${name}.csv`, profile: 'tabular-data-resource', encoding: 'utf-8' },
		schema: { fields: columns.map(field), missingValues: [''] }
	};
}

/** Of the two names a table may have, the one that the package of HSDS itself uses. */
const fileOf = (kind: HsdsKind) => Object.keys(files).find((name) => files[name] === kind)!;

/**
 * The directory as the tabular package of HSDS: a zip with a CSV for each table and datapackage.json. The same directory is
 * the same file, byte for byte.
 */
export function asPackage(all: Package, { name }: { name: string }): Uint8Array<ArrayBuffer> {
	const tables = flat(all);
	const kinds = [...new Set<HsdsKind>(['service', 'organization', ...Object.values(files)])];
	const made = kinds.map((kind) => {
		const rows = tables[kind] ?? [];
		const columns = columnsOf(kind, rows);
		return { kind, rows, columns, file: fileOf(kind) };
	});
	const told = {
		...{ name: 'human_services_data', title: name, profile: 'tabular-data-package' },
		...{ homepage: 'https://docs.openreferral.org/en/3.0/' },
		resources: made.map(({ file, kind, columns }) => resource(file, kind, columns))
	};
	const zip: Zippable = Object.fromEntries(
		made.map(({ file, columns, rows }) => [`${file}.csv`, strToU8(csv(columns, rows))])
	);
	zip['datapackage.json'] = strToU8(`${JSON.stringify(told, null, '\t')}\n`);
	return zipSync(zip, { mtime: '2020-01-01T00:00:00Z' }) as Uint8Array<ArrayBuffer>;
}
