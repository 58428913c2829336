import readExcelFile from 'read-excel-file/node';
import { fault, importProblem } from './import-problem.ts';
import { isCodeColumn } from './figure-file.rules.ts';
import type { Table } from './table-file.rules.ts';

/** An xlsx is a zip: it begins with PK. */
export const isXlsx = (bytes: Buffer): boolean =>
	bytes.length > 4 && bytes.readUInt32BE(0) === 0x504b0304;

const textOf = (cell: unknown): string =>
	cell === null || cell === undefined
		? ''
		: cell instanceof Date
			? cell.toISOString().slice(0, 10)
			: String(cell).trim();

/** Heads may stand below a title and be merged over rows: the line of heads is the first that names a code. */
const headsAt = (rows: readonly string[][]) =>
	rows.slice(0, 30).findIndex((row) => row.filter(Boolean).length > 1 && row.some(isCodeColumn));

/**
 * Reads the first sheet of an xlsx that has a column of codes; of formulas the value that was saved with them.
 * @throws Problem that says what is wrong with the file
 */
export async function readXlsx(file: string, bytes: Buffer): Promise<Table> {
	const sheets = await readExcelFile(bytes).catch(() => undefined);
	if (!sheets) {
		throw importProblem(file, [
			fault(
				'dit bestand is beschadigd of geen xlsx. Bewaar het opnieuw vanuit je rekenblad.',
				'this file is damaged or no xlsx. Save it again from your spreadsheet.'
			)
		]);
	}
	for (const { data } of sheets) {
		const rows = data.map((row) => row.map(textOf));
		const at = headsAt(rows);
		if (at < 0) continue;
		const heads = rows[at]!;
		const filled = heads.flatMap((head, index) => (head ? [index] : []));
		const lines = rows
			.map((cells, index) => ({ line: index + 1, cells: filled.map((one) => cells[one] ?? '') }))
			.slice(at + 1)
			// Notes under the table and empty lines are no rows.
			.filter(({ cells }) => cells.filter(Boolean).length > 1);
		return { pointIsDecimal: true, columns: filled.map((one) => heads[one]!), rows: lines };
	}
	throw importProblem(file, [
		fault(
			`er is geen blad met een kolom voor de CBS-code. De bladen zijn: ${sheets.map((one) => one.sheet).join(', ')}.`,
			`there is no sheet with a column for the CBS code. The sheets are: ${sheets.map((one) => one.sheet).join(', ')}.`
		)
	]);
}
