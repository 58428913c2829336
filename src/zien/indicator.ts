export type Unit =
	| 'count'
	| 'percent'
	| 'perKm2'
	| 'km2'
	| 'thousandEuro'
	| 'km'
	| 'perHousehold'
	| 'persons'
	| 'score';
type Combine = 'sum' | 'weighted' | 'density' | 'none';

export interface Indicator {
	id: string;
	unit: Unit;
	/** How the parts of an area make the whole: added up, as a weighted mean, people over land, or not at all. */
	combine: Combine;
	weightId: string | null;
	nameNl: string;
	nameEn: string;
	meaningNl: string;
	meaningEn: string;
	/** How columns in files are called that hold it; letters and digits only, in lower case. */
	columns: readonly string[];
	/** Years in which what is counted changed: no line is drawn from before such a year into it. */
	breaks: readonly number[];
}

/** One indicator, written down in a few lines. */
export const one = (
	[id, unit, combine, weightId]: [string, Unit, Combine, string | null],
	[nameNl, nameEn]: [string, string],
	[meaningNl, meaningEn]: [string, string],
	columns: string,
	breaks: readonly number[] = []
): Indicator => ({
	...{ id, unit, combine, weightId, nameNl, nameEn, meaningNl, meaningEn, breaks },
	columns: columns.split(' ').filter(Boolean)
});

export const ofPeople = 'population';
export const ofHomes = 'dwellings';
export const ofHouseholds = 'households';
