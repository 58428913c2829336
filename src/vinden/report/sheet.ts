import { asSemicolons, safeCell, safeText } from '#kernel/index.ts';
import writeXlsxFile from 'write-excel-file/node';

/** A line of a sheet: words and numbers, or nothing. */
export type SheetRow = (string | number | null)[];

/** The lines as CSV that a spreadsheet opens safely, with semicolons as in the Netherlands. */
export const figuresCsv = (rows: readonly SheetRow[]): string =>
	asSemicolons(rows.map((row) => row.map(safeCell)));

/** The lines as an xlsx with one sheet, the first line in bold. */
export async function asSheetFile(rows: readonly SheetRow[], name: string): Promise<Uint8Array> {
	const data = rows.map((row, at) =>
		row.map((value) => {
			if (value === null) return null;
			if (typeof value === 'number') return { value, type: Number };
			const cell = { value: safeText(value), type: String, wrap: true };
			return at === 0 ? { ...cell, fontWeight: 'bold' as const } : cell;
		})
	);
	const columns = [24, 40, 12, 12, 44, 32, 28].map((width) => ({ width }));
	return writeXlsxFile(data, { sheet: name.slice(0, 31), columns }).toBuffer();
}
