import { figuresOf, type Raw } from './cbs.rules.ts';
import { measures } from './cbs-measures.ts';
import { readNumber } from './figure-file.rules.ts';
import type { Table } from './table-file.rules.ts';

/** Whether a table is the CBS's own yearly file: it names its areas in a way that nobody else does. */
export const isKwb = ({ columns }: Table): boolean =>
	columns.some((column) => /^gwb_code(_10)?$/i.test(column)) &&
	columns.some((column) => /^a_inw$/i.test(column));

/**
 * The yearly file of the CBS as a table of what Vierzet keeps: hectares are km² there, counts of an age a share. Cells
 * that are no number stay as they are, to be told with their line.
 */
export function fromKwb(table: Table): Table {
	const at = (...names: string[]) =>
		table.columns.findIndex((column) => names.includes(column.toLowerCase()));
	const [codeAt, nameAt] = [at('gwb_code_10', 'gwb_code'), at('regio')];
	const present = Object.entries(measures).filter(([, { xlsx = [] }]) => at(...xlsx) >= 0);
	const rows = table.rows.map(({ line, cells }) => {
		const wrong = new Map<string, string>();
		const ask = ({ xlsx = [] }: { xlsx?: readonly string[] }): Raw => {
			const text = cells[at(...xlsx)] ?? '';
			const value = readNumber(text, table.pointIsDecimal);
			if (value === undefined) wrong.set(xlsx[0]!, text);
			return value ?? null;
		};
		const figures = new Map(figuresOf('', ask).map((one) => [one.indicatorId, one.value]));
		const told = present.map(
			([id, { xlsx = [] }]) => wrong.get(xlsx[0]!) ?? String(figures.get(id) ?? '')
		);
		return { line, cells: [cells[codeAt]!, cells[nameAt] ?? '', ...told] };
	});
	const columns = ['code', 'name', ...present.map(([id]) => id)];
	return { pointIsDecimal: true, columns, rows };
}
