import { densityOf, mayBeShown, sumOf, weightedMeanOf, type Value } from './figure.rules.ts';
import type { Indicator } from './indicator.ts';

interface Known {
	areaCode: string;
	indicatorId: string;
	value: number | null;
	margin?: number | null;
	year: number;
	source: string;
}

const bySlot = (figures: readonly Known[]) =>
	new Map(figures.map((figure) => [`${figure.areaCode} ${figure.indicatorId}`, figure]));

/** The value of an indicator for an area made up from its districts, all of one year. */
export function fromDistricts(
	indicator: Indicator,
	districts: readonly Known[]
): Value | undefined {
	const slots = bySlot(districts);
	const codes = [...new Set(districts.map((figure) => figure.areaCode))];
	const value = (code: string, id: string) => slots.get(`${code} ${id}`)?.value ?? null;
	const found =
		indicator.combine === 'sum'
			? sumOf(codes.map((code) => ({ value: value(code, indicator.id), weight: 1 })))
			: indicator.combine === 'weighted'
				? weightedMeanOf(
						codes.map((code) => ({
							value: value(code, indicator.id),
							weight: value(code, indicator.weightId!)
						}))
					)
				: indicator.combine === 'none'
					? undefined
					: densityOf(
							codes.map((code) => ({
								people: value(code, 'population'),
								land: value(code, 'landArea')
							}))
						);
	const [first] = districts;
	if (!found || !first) return undefined;
	return { ...found, margin: null, year: first.year, source: first.source, computed: true };
}

/** One stretch of a line over the years, without a break in what is counted. */
export type Stretch = { year: number; value: number }[];

/**
 * The years of an indicator as stretches of a line: a year in which the counting changed begins a new one, so that no
 * trend is read across it. Fewer than two years make no line.
 */
export function stretchesOf(
	{ id, breaks, unit, weightId }: Indicator,
	years: readonly Pick<Known, 'indicatorId' | 'value' | 'year'>[]
): Stretch[] {
	const peopleIn = new Map(
		years.filter((one) => one.indicatorId === 'population').map((one) => [one.year, one.value])
	);
	const aboutPeople = id === 'population' || weightId === 'population';
	const shown = years
		.filter((one) => one.indicatorId === id && one.value !== null)
		.filter((one) => mayBeShown(unit, one.value!, peopleIn.get(one.year) ?? null, aboutPeople))
		.toSorted((a, b) => a.year - b.year);
	if (shown.length < 2) return [];
	const pieces = Map.groupBy(shown, (one) => breaks.filter((year) => one.year >= year).length);
	return [...pieces.values()].map((piece) =>
		piece.map(({ year, value }) => ({ year, value: value! }))
	);
}

/**
 * The value beside that of an area of comparison, which is 100 (methods.md 2.2). Only for what can be compared: shares,
 * means and densities of about the same year; undefined otherwise.
 */
export function indexOf(
	{ unit }: Pick<Indicator, 'unit'>,
	own: Value | 'small' | null | undefined,
	other: Value | 'small' | null | undefined
): number | undefined {
	if (!own || !other || own === 'small' || other === 'small') return undefined;
	if (['count', 'km2', 'score'].includes(unit) || other.value <= 0) return undefined;
	return Math.round((own.value / other.value) * 100);
}

/** The value of an indicator for an area: its own, else for a density people over land; small groups stay out. */
export function ownValue(
	indicator: Indicator,
	figures: readonly Known[]
): Value | 'small' | undefined {
	const find = (id: string) => figures.find((figure) => figure.indicatorId === id);
	const own = find(indicator.id);
	const people = find('population')?.value ?? null;
	if (own?.value != null) {
		const aboutPeople = indicator.id === 'population' || indicator.weightId === 'population';
		if (!mayBeShown(indicator.unit, own.value, people, aboutPeople)) return 'small';
		const { value, margin = null, year, source } = own;
		return { value, margin, year, source, computed: false, coverage: 1 };
	}
	const land = find('landArea');
	if (indicator.combine !== 'density' || people === null || !land?.value) return undefined;
	if (people < 10) return 'small';
	const { year, source } = land;
	return { value: people / land.value, margin: null, year, source, computed: true, coverage: 1 };
}
