import { officialCode } from './area-code.rules.ts';
import type { AreaRow } from './area-file.rules.ts';
import { fault, importProblem } from './import-problem.ts';
import type { Table } from './table-file.rules.ts';

/**
 * The areas in a list of codes and names, without outlines: a CSV of neighbourhoods and their districts.
 * @throws Problem with line and column of what is no code
 */
export function areasInTable(file: string, table: Table): AreaRow[] {
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
