// How good a run is, by usual measures of retrieval. Järvelin and Kekäläinen, "Cumulated gain-based evaluation of IR
// techniques", ACM TOIS 20(4), 2002; gain 2^grade − 1.
import type { Offer } from '../match.types.ts';
import type { Ready, Facets } from '../match.types.ts';
import { factorsOf } from '../factors.rules.ts';

const cutOff = 10;
type Judged = Readonly<Record<string, number>>;

const gain = (grades: readonly number[]) =>
	grades.slice(0, cutOff).reduce((sum, grade, i) => sum + (2 ** grade - 1) / Math.log2(i + 2), 0);

/** Between 0 and 1; undefined for a question for which nothing fits. */
export function ndcg(found: readonly string[], judged: Judged): number | undefined {
	const best = gain(Object.values(judged).sort((a, b) => b - a));
	return best > 0 ? gain(found.map((id) => judged[id] ?? 0)) / best : undefined;
}

/** The share of what fits (graded 2 or more, else 1) that is among the first ten. */
export function recall(found: readonly string[], judged: Judged): number | undefined {
	const ids = Object.keys(judged).filter((id) => judged[id]! >= 1);
	if (ids.length === 0) return undefined;
	return (
		ids.filter((id) => found.slice(0, cutOff).includes(id)).length / Math.min(ids.length, cutOff)
	);
}

const isGood = (id: string, judged: Judged) => (judged[id] ?? 0) >= 2;

/** One over the place of the first that fits well. */
export function reciprocal(found: readonly string[], judged: Judged): number {
	const at = found.slice(0, cutOff).findIndex((id) => isGood(id, judged));
	return at < 0 ? 0 : 1 / (at + 1);
}

/** Whether one of the first three fits well. */
export const success3 = (found: readonly string[], judged: Judged): number =>
	Number(found.slice(0, 3).some((id) => isGood(id, judged)));

/** So low is a constraint that it plainly does not fit. */
const plainly = 0.2;

/** Of the first five, the share that plainly does not fit: full, not for this group or age, upstairs for a wheelchair. */
export function hardMismatches(
	found: readonly Offer['id'][],
	ready: ReadonlyMap<string, Ready>,
	facets: Facets
): number {
	const first = found.slice(0, 5).flatMap((id) => ready.get(id) ?? []);
	if (first.length === 0) return 0;
	const wrong = first.filter((one) => factorsOf(one, facets).some(({ value }) => value <= plainly));
	return wrong.length / first.length;
}

export const mean = (values: readonly (number | undefined)[]): number => {
	const known = values.filter((one) => one !== undefined);
	return known.length > 0 ? known.reduce((sum, one) => sum + one, 0) / known.length : 0;
};
