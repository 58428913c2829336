import { densityOf, mayBeShown, sumOf, weightedMeanOf, type Value } from './figure.rules.ts';
import type { Indicator } from './indicators.ts';

interface Known {
	areaCode: string;
	indicatorId: string;
	value: number | null;
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
				: densityOf(
						codes.map((code) => ({
							people: value(code, 'population'),
							land: value(code, 'landArea')
						}))
					);
	const [first] = districts;
	if (!found || !first) return undefined;
	return { ...found, year: first.year, source: first.source, computed: true };
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
		const { value, year, source } = own;
		return { value, year, source, computed: false, coverage: 1 };
	}
	const land = find('landArea');
	if (indicator.combine !== 'density' || people === null || !land?.value) return undefined;
	if (people < 10) return 'small';
	const { year, source } = land;
	return { value: people / land.value, year, source, computed: true, coverage: 1 };
}
