import { parse } from 'csv-parse/sync';
import { fault, importProblem } from './import-problem.ts';

/** A table of text: the names of its columns, and per row its line in the file and its cells. */
export interface Table {
	/** Commas stand between the cells, so in a number a point is the decimal mark. */
	pointIsDecimal: boolean;
	columns: string[];
	rows: { line: number; cells: string[] }[];
}

const delimiters = [',', ';', '\t'];

/** The character between cells: the one that the first line holds most, outside quotes. */
function delimiterOf(text: string): string {
	const head = text.slice(0, text.search(/\r?\n|$/)).replace(/"[^"]*"/g, '');
	const count = (delimiter: string) => head.split(delimiter).length;
	return delimiters.toSorted((a, b) => count(b) - count(a))[0]!;
}

/**
 * Reads a CSV file with commas, semicolons or tabs, with or without a byte-order mark.
 * @throws Problem with the line at which it cannot be read
 */
export function readTable(file: string, text: string): Table {
	let records: { record: string[]; info: { lines: number } }[];
	try {
		records = parse(text, {
			...{ bom: true, delimiter: delimiterOf(text), info: true },
			...{ skip_empty_lines: true, relax_column_count: true, trim: true }
		}) as unknown as typeof records;
	} catch (error) {
		const { lines: line } = error as { lines?: number };
		throw importProblem(file, [
			fault(
				'deze regel is niet te lezen. Staat er een aanhalingsteken te veel?',
				'this line cannot be read. Is there a quotation mark too many?',
				{ line }
			)
		]);
	}
	const [head, ...rest] = records;
	if (!head || rest.length === 0)
		throw importProblem(file, [fault('er staan geen regels in.', 'it holds no lines.')]);
	const columns = head.record;
	const uneven = rest.filter(({ record }) => record.length !== columns.length);
	if (uneven.length > 0) {
		throw importProblem(
			file,
			uneven.map(({ record, info }) =>
				fault(
					`er zijn ${record.length} cellen in plaats van ${columns.length}.`,
					`there are ${record.length} cells instead of ${columns.length}.`,
					{ line: info.lines }
				)
			)
		);
	}
	return {
		pointIsDecimal: delimiterOf(text) === ',',
		columns,
		rows: rest.map(({ record, info }) => ({ line: info.lines, cells: record }))
	};
}
