/** A known value, with the year it is about and who published it. */
export interface Value {
	value: number;
	/** How far it may lie from the true value, to both sides; null where the source tells none or it was computed. */
	margin: number | null;
	year: number;
	source: string;
	/** Made up from the parts, because the area has no figure of its own. */
	computed: boolean;
	/** Share of the weight (people, homes, parts) that the computation covers, from 0 to 1. */
	coverage: number;
}

/** One part of a whole: its value and its weight; either may be missing. */
export interface Part {
	value: number | null;
	weight: number | null;
}

/** The sum of what is known; undefined when nothing is. */
export function sumOf(parts: readonly Part[]): { value: number; coverage: number } | undefined {
	const known = parts.filter((part) => part.value !== null);
	if (known.length === 0) return undefined;
	return {
		value: known.reduce((sum, part) => sum + part.value!, 0),
		coverage: known.length / parts.length
	};
}

/**
 * The mean of the parts, each by its weight (methods.md 2.2). Parts without a value stay out, and the share of the
 * weight that is covered is told along.
 */
export function weightedMeanOf(
	parts: readonly Part[]
): { value: number; coverage: number } | undefined {
	const weighed = parts.filter((part) => (part.weight ?? 0) > 0);
	const all = weighed.reduce((sum, part) => sum + part.weight!, 0);
	const known = weighed.filter((part) => part.value !== null);
	const covered = known.reduce((sum, part) => sum + part.weight!, 0);
	if (covered === 0) return undefined;
	const value = known.reduce((sum, part) => sum + part.value! * part.weight!, 0) / covered;
	return { value, coverage: covered / all };
}

/** People over land: of those parts whose number of people and land are both known. */
export function densityOf(
	parts: readonly { people: number | null; land: number | null }[]
): { value: number; coverage: number } | undefined {
	const known = parts.filter((part) => part.people !== null && (part.land ?? 0) > 0);
	const land = known.reduce((sum, part) => sum + part.land!, 0);
	if (land === 0) return undefined;
	const people = known.reduce((sum, part) => sum + part.people!, 0);
	return { value: people / land, coverage: known.length / parts.length };
}

/** Fewer people than this are not told about (design.md: no group smaller than 10 in any figure). */
export const smallestGroup = 10;

/** Whether a figure may be shown: no group of 1 to 9 people may be read from it. */
export function mayBeShown(
	unit: string,
	value: number,
	people: number | null,
	aboutPeople: boolean
): boolean {
	if (!aboutPeople) return true;
	if (unit === 'count') return value === 0 || value >= smallestGroup;
	if (people === null) return true;
	if (people < smallestGroup) return false;
	const group = (value / 100) * people;
	return unit !== 'percent' || group < 0.5 || group >= smallestGroup;
}
