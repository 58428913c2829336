import { officialCode } from './area-code.rules.ts';
import { fault, importProblem, type Fault } from './import-problem.ts';
import { indicatorOf, indicators } from './indicators.ts';
import type { Table } from './table-file.rules.ts';

/**
 * Which column holds what: an indicator, `code` or `name` of the area, the `year` of the row, or the `margin` of the
 * figure in the nearest column before it that holds one.
 */
export type Mapping = Record<string, string>;

export interface FigureRow {
	code: string;
	indicatorId: string;
	value: number | null;
	/** How far the value may lie from the true one, to both sides; null where the file tells none. */
	margin?: number | null;
	status: 'known' | 'missing' | 'suppressed';
	/** Where one file holds several years. */
	year?: number;
}

export interface FigureFile {
	areas: { code: string; name: string }[];
	figures: FigureRow[];
}

const plain = (column: string) => column.toLowerCase().replace(/[^a-z0-9]/g, '');
/** Whether a column seems to hold the code of an area. */
export const isCodeColumn = (column: string): boolean => codeColumns.test(plain(column));

const codeColumns =
	/^(code|gwbcode\d*|regiocode|statcode|wijkenenbuurten|(buurt|wijk|gemeente)code\d*|(bu|wk|gm)(code|\d{4}))$/;
const marginColumns = /^(marge|margin)|(marge|margin)$/;
const nameColumns = /^(name|naam|regio|statnaam|(buurt|wijk|gemeente)naam\d*|(bu|wk|gm)naam)$/;

/** What a column seems to hold, by its name. */
function targetOf(word: string): string | undefined {
	const indicator = indicators.find((one) => one.columns.includes(word) || plain(one.id) === word);
	if (indicator) return indicator.id;
	if (codeColumns.test(word)) return 'code';
	if (nameColumns.test(word)) return 'name';
	if (marginColumns.test(word)) return 'margin';
	return /^(jaar|year)$/.test(word) ? 'year' : undefined;
}

/** A first guess at what the columns hold, to be shown before anything is written. */
export function guessMapping({ columns }: Table): Mapping {
	const taken = new Set<string>();
	const guess: Mapping = {};
	let last: string | undefined;
	for (const column of columns) {
		const found = targetOf(plain(column));
		// A margin is one for each figure, and stands behind it.
		const slot = found === 'margin' ? last && `margin of ${last}` : found;
		if (!found || !slot || taken.has(slot)) continue;
		taken.add(slot);
		guess[column] = found;
		if (indicatorOf(found)) last = found;
	}
	return guess;
}

/**
 * Checks a mapping against the table before it is used.
 * @throws Problem that names the column or the indicator that is not there
 */
export function checkMapping(file: string, { columns }: Table, mapping: Mapping): void {
	const wrong: Fault[] = [];
	for (const [column, target] of Object.entries(mapping)) {
		if (!columns.includes(column)) {
			wrong.push(
				fault(
					`deze kolom staat niet in het bestand. Het heeft: ${columns.join(', ')}.`,
					`this column is not in the file. It has: ${columns.join(', ')}.`,
					{ column }
				)
			);
		} else if (!['code', 'name', 'year', 'margin'].includes(target) && !indicatorOf(target)) {
			const known = indicators.map((one) => one.id).join(', ');
			wrong.push(
				fault(
					`“${target}” is geen cijfer dat Vierzet kent. Het kan wel: code, name, year, margin, ${known}.`,
					`“${target}” is no figure that Vierzet knows. Possible: code, name, year, margin, ${known}.`,
					{ column }
				)
			);
		}
	}
	const targets = Object.values(mapping);
	if (!targets.includes('code'))
		wrong.push(
			fault(
				'er is geen kolom met de CBS-code. Zeg welke met --map <kolom>=code.',
				'there is no column with the CBS code. Say which with --map <column>=code.'
			)
		);
	if (!targets.some((target) => indicatorOf(target)))
		wrong.push(
			fault(
				'er is geen kolom met een cijfer dat Vierzet kent. Zeg welke met --map <kolom>=<cijfer>.',
				'there is no column with a figure that Vierzet knows. Say which with --map <column>=<figure>.'
			)
		);
	if (wrong.length > 0) throw importProblem(file, wrong);
}

/** The columns that hold figures, each with the place of its margin where it has one. */
function measuredColumns(columns: readonly string[], mapping: Mapping) {
	const targets = columns.map((column) => mapping[column] ?? '');
	return columns.flatMap((column, index) => {
		const indicator = indicatorOf(targets[index]!);
		if (!indicator) return [];
		const next = targets.findIndex(
			(target, at) => at > index && (target === 'margin' || indicatorOf(target))
		);
		return [{ column, index, indicator, marginAt: targets[next] === 'margin' ? next : undefined }];
	});
}

// CBS writes a dot, PDOK a number at or below -99990; others leave it empty or write words.
const missing = new Set(['', '.', '-', 'na', 'n/a', 'nan', 'null', 'x', 'onbekend']);
const suppressed = new Set(['*', 'geheim', 'c']);

/**
 * A number as it stands in Dutch and English files: 1.234,5 and 1,234.5 and 1234.5 and 12,5.
 * @param pointIsDecimal 1.234 is a bit more than one, not a thousand
 * @returns null for missing, undefined for what is no number
 */
export function readNumber(text: string, pointIsDecimal = false): number | null | undefined {
	const word = text.trim().toLowerCase();
	if (missing.has(word)) return null;
	const dutch =
		/^-?\d+(\.\d{3})*,\d+$/.test(word) || (!pointIsDecimal && /^-?\d{1,3}(\.\d{3})+$/.test(word));
	const english = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(word) && !/^-?\d+,\d{3}$/.test(word);
	const number = Number(
		english ? word.replaceAll(',', '') : dutch ? word.replaceAll('.', '').replace(',', '.') : word
	);
	if (!Number.isFinite(number)) return undefined;
	return number <= -99990 ? null : number;
}

/**
 * The figures of a table under a mapping; missing stays missing, and suppressed stays suppressed.
 * @throws Problem with line and column of each cell that is no number, and each unknown code
 */
export function readFigures(file: string, table: Table, mapping: Mapping): FigureFile {
	checkMapping(file, table, mapping);
	const at = (target: string) => table.columns.findIndex((column) => mapping[column] === target);
	const [codeAt, nameAt, yearAt] = [at('code'), at('name'), at('year')];
	const measured = measuredColumns(table.columns, mapping);
	const wrong: Fault[] = [];
	const areas: FigureFile['areas'] = [];
	const figures: FigureRow[] = [];
	const seen = new Map<string, number>();
	for (const { line, cells } of table.rows) {
		const code = officialCode(cells[codeAt]!);
		if (!code) {
			wrong.push(
				fault(
					`“${cells[codeAt]}” is geen CBS-code (GM, WK of BU met cijfers).`,
					`“${cells[codeAt]}” is no CBS code (GM, WK or BU with digits).`,
					{ line, column: table.columns[codeAt] }
				)
			);
			continue;
		}
		const year = yearAt < 0 ? undefined : Number(cells[yearAt]);
		if (year !== undefined && !(Number.isInteger(year) && year >= 1900 && year <= 2200)) {
			const column = table.columns[yearAt];
			const [nl, en] = [`“${cells[yearAt]}” is geen jaar.`, `“${cells[yearAt]}” is no year.`];
			wrong.push(fault(nl, en, { line, column }));
			continue;
		}
		const slot = year === undefined ? code : `${code} ${year}`;
		if (seen.has(slot))
			wrong.push(
				fault(
					`${slot} stond ook al op regel ${seen.get(slot)}.`,
					`${slot} was on line ${seen.get(slot)} too.`,
					{ line }
				)
			);
		seen.set(slot, line);
		areas.push({ code, name: (nameAt >= 0 && cells[nameAt]) || code });
		for (const { column, index, indicator, marginAt } of measured) {
			const text = cells[index]!;
			const value = suppressed.has(text.toLowerCase())
				? null
				: readNumber(text, table.pointIsDecimal);
			const lowest = indicator.unit === 'score' ? -Infinity : 0;
			const beyond =
				value != null && (value < lowest || (indicator.unit === 'percent' && value > 100));
			if (value === undefined || beyond) {
				wrong.push(
					value === undefined
						? fault(`“${text}” is geen getal.`, `“${text}” is no number.`, { line, column })
						: fault(
								`${text} kan niet: verwacht werd ${indicator.unit === 'percent' ? 'een percentage van 0 tot en met 100' : 'een getal vanaf 0'}.`,
								`${text} is not possible: expected was ${indicator.unit === 'percent' ? 'a percentage from 0 to 100' : 'a number from 0'}.`,
								{ line, column }
							)
				);
				continue;
			}
			const status =
				value !== null ? 'known' : suppressed.has(text.toLowerCase()) ? 'suppressed' : 'missing';
			const uncertain = marginAt === undefined ? '' : cells[marginAt]!;
			const margin = readNumber(uncertain, table.pointIsDecimal);
			if (margin === undefined || (margin ?? 0) < 0) {
				wrong.push(
					fault(
						`“${uncertain}” is geen marge: verwacht werd een getal vanaf 0.`,
						`“${uncertain}” is no margin: expected was a number from 0.`,
						{ line, column: table.columns[marginAt!] }
					)
				);
				continue;
			}
			const told = { ...(year && { year }), ...(margin !== null && value !== null && { margin }) };
			figures.push({ code, indicatorId: indicator.id, value, status, ...told });
		}
	}
	if (wrong.length > 0) throw importProblem(file, wrong);
	return { areas, figures };
}
