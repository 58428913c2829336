import { asSemicolons, safeCell } from '#kernel/index.ts';
import type { Finding } from './finding.rules.ts';
import type { MomentKind } from './measurement.schema.ts';
import type { MomentResult } from './result.rules.ts';
import type { Band } from './scoring.rules.ts';

export type Cells = (string | number)[];

interface Told {
	title: string;
	forWhom: string;
	questionnaire: { source: string };
	bands: Band[];
	background: { options: string[] } | null;
	otherCauses: string[];
	moments: {
		id: string;
		kind: MomentKind;
		approached: number | null;
		result: MomentResult | null;
	}[];
	findings: Finding[];
}

const kinds = { before: 'voor', after: 'na', later: 'later' } as const;
const reasons = {
	few: 'te weinig antwoorden (minder dan 10)',
	same: 'bijna iedereen antwoordde hetzelfde; niet getoond',
	told: ''
} as const;
const hidden = 'niet getoond';

function rowsOf({ kind, approached, result }: Told['moments'][number], told: Told): Cells[] {
	const moment = kinds[kind];
	if (!result) return [[moment, 'uitkomst', '', 'nog niet gesloten', '']];
	const { group } = result;
	if (!group) return [[moment, 'uitkomst', '', reasons[result.told], '']];
	const sure = group.n < 30 ? 'indicatie' : '';
	const split = told.background
		? result.split.map((cell, index): Cells => {
				const name = told.background!.options[index] ?? 'niet ingevuld';
				return cell
					? [moment, 'gemiddelde van een deel', name, cell.mean, `n = ${cell.n}`]
					: [moment, 'gemiddelde van een deel', name, hidden, ''];
			})
		: [];
	return [
		[moment, 'aantal', '', group.n, approached === null ? '' : `van ${approached} gevraagd`],
		[moment, 'gemiddelde', '', group.mean, sure],
		...told.bands.map(({ from, to }, index): Cells => {
			const name = from === to ? String(from) : `${from} tot en met ${to}`;
			return [moment, 'verdeling', name, group.bands[index]!, sure];
		}),
		...split
	];
}

/** The group report as rows: moment, what, which, value, remark. */
export function asTable(told: Told): Cells[] {
	const kindOf = (id: string) => kinds[told.moments.find((one) => one.id === id)!.kind];
	return [
		['moment', 'wat', 'welk deel', 'waarde', 'opmerking'],
		['', 'vragenlijst', '', told.title, told.questionnaire.source],
		['', 'voor wie', '', told.forWhom, ''],
		...told.moments.flatMap((moment) => rowsOf(moment, told)),
		...told.findings.map(({ momentId, how, change, n }): Cells => [
			...[kindOf(momentId), how === 'groups' ? 'verschil tussen groepen' : 'verandering'],
			...['', change, `n = ${n.join(' en ')}`]
		]),
		...told.otherCauses.map((cause): Cells => ['', 'andere oorzaak', '', cause, ''])
	];
}

/** A number stays a number, with the comma of a Dutch spreadsheet. */
const cell = (value: string | number): string =>
	typeof value === 'number' ? String(value).replace('.', ',') : safeCell(value);

/** Rows as CSV with semicolons, as Dutch spreadsheets open it. */
export const tableAsCsv = (rows: readonly Cells[]): string =>
	asSemicolons(rows.map((row) => row.map(cell)));
