import { measures, type Measure } from './cbs-measures.ts';
import type { FigureRow } from './figure-file.rules.ts';
import { indicatorOf } from './indicators.ts';

/** A number, nothing, or a number that the source keeps to itself. */
export type Raw = number | null | 'suppressed';
/** What one area has, by the names of its source. */
export type Ask = (measure: Measure) => Raw;

const oneDecimal = (value: number) => Math.round(value * 10) / 10;

function kept(measure: Measure, ask: Ask, isShare: boolean): Raw {
	const value = ask(measure);
	if (value === null || value === 'suppressed') return value;
	if (measure.as === 'hectares') return value / 100;
	if (!measure.as || isShare) return value;
	const whole = ask(measures[measure.as === 'shareOfPeople' ? 'population' : 'households']!);
	return typeof whole === 'number' && whole > 0 ? oneDecimal((value / whole) * 100) : null;
}

/**
 * The figures of one area: hectares become km², counts of people and households become a share. What cannot be (below 0,
 * a share over 100) is missing: sources mark the unknown with impossible numbers.
 */
export function figuresOf(code: string, ask: Ask, from: 'cbs' | 'pdok' = 'cbs'): FigureRow[] {
	return Object.entries(measures).map(([indicatorId, measure]) => {
		const value = kept(measure, ask, from === 'pdok' && measure.pdokIsShare === true);
		if (value === 'suppressed') return { code, indicatorId, value: null, status: 'suppressed' };
		const most = indicatorOf(indicatorId)?.unit === 'percent' ? 100 : Infinity;
		return value === null || value < 0 || value > most
			? { code, indicatorId, value: null, status: 'missing' }
			: { code, indicatorId, value, status: 'known' };
	});
}

/** A row of OData v3: keys padded with spaces, column names with a number that shifts every year. */
export type CbsRow = Record<string, string | number | null>;

/** The values of a v3 row by base name, the first column of each name. */
export function byBaseName(row: CbsRow): Map<string, CbsRow[string]> {
	const values = new Map<string, CbsRow[string]>();
	for (const [column, value] of Object.entries(row)) {
		const base = column.replace(/_\d+$/, '');
		if (!values.has(base)) values.set(base, value);
	}
	return values;
}

export const ofV3 =
	(values: ReturnType<typeof byBaseName>): Ask =>
	({ v3 }) => {
		const value = values.get(v3);
		return typeof value === 'number' ? value : null;
	};

/** One observation of OData v4. */
export interface Observation {
	Measure: string;
	ValueAttribute?: string | null;
	Value: number | null;
	StringValue?: string | null;
	WijkenEnBuurten: string;
}

/** The observations of v4 by area, each area's by measure. */
export function byArea(observations: readonly Observation[]) {
	const areas = new Map<string, Map<string, Raw>>();
	for (const { WijkenEnBuurten, Measure, Value, ValueAttribute } of observations) {
		const code = WijkenEnBuurten.trim();
		const values = areas.get(code) ?? new Map<string, Raw>();
		areas.set(code, values);
		const isSecret = /confidential|secret|geheim/i.test(ValueAttribute ?? '');
		values.set(Measure, Value ?? (isSecret ? 'suppressed' : null));
	}
	return areas;
}

export const ofV4 =
	(values: ReadonlyMap<string, Raw>): Ask =>
	({ v4 }) =>
		values.get(v4) ?? null;

/** PDOK marks what is not there with a number at or below -99990, and small groups with its neighbours. */
export const ofPdok =
	(properties: Readonly<Record<string, unknown>>): Ask =>
	({ pdok }) => {
		const value = pdok ? properties[pdok] : undefined;
		return typeof value === 'number' && value > -99990 ? value : null;
	};
