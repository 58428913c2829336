// The choice written out for the solver, in the LP format that people can read too.
import type { Candidates } from './candidates.rules.ts';
import { slotKey, weights } from './objective.rules.ts';
import type { Choice, Column } from './search.rules.ts';

const add = (terms: readonly string[]): string => terms.join(' + ');

/** Rows that say of some columns that at most one of them is chosen. */
const atMostOne = (columns: readonly Column[], keysOf: (one: Column) => readonly string[]) =>
	[
		...Map.groupBy(
			columns.flatMap((one, at) => keysOf(one).map((key) => ({ key, at }))),
			({ key }) => key
		).values()
	]
		.filter((all) => all.length > 1)
		.map((all) => `${add(all.map(({ at }) => `y${at}`))} <= 1`);

/**
 * Choose columns (y) so that the needs they answer (z) are worth most, less what it takes. The columns stand in the order
 * of the goal: every y first, then every z.
 * @param slotsCount whether two may not have one slot. Without it the model is small and no answer can be worth more
 */
export function modelOf(
	columns: readonly Column[],
	{ needs }: Candidates,
	{ budget, slotsCount }: { budget: number; slotsCount: boolean }
): string {
	const goal = [
		...columns.map(({ cost }, at) => `- ${cost} y${at}`),
		...needs.map(({ askers }, need) => `+ ${askers * weights.asker} z${need}`)
	];
	const serving = needs.map(() => [] as number[]);
	for (const [at, { needs: met }] of columns.entries())
		for (const need of met) serving[need]!.push(at);
	const rows = [
		`${add(columns.map((_, at) => `y${at}`))} <= ${budget}`,
		...atMostOne(columns, ({ unitIds }) => unitIds),
		...(slotsCount ? atMostOne(columns, ({ slot }) => [slotKey(slot)]) : []),
		// A need counts only where it is answered.
		...serving.map((all, need) => `z${need} ${all.map((at) => `- y${at}`).join(' ')} <= 0`)
	];
	return [
		'Maximize',
		` goal: ${goal.join('\n ')}`,
		'Subject To',
		...rows.map((row, at) => ` r${at}: ${row}`),
		'Bounds',
		...needs.map((_, need) => ` z${need} <= 1`),
		'Binary',
		...columns.map((_, at) => ` y${at}`),
		'End'
	].join('\n');
}

/** The values of the columns for a choice: where the solver may begin. */
export function valuesOf(
	columns: readonly Column[],
	{ needs }: Candidates,
	{ combinations }: Choice
) {
	const values = new Float64Array(columns.length + needs.length);
	for (const { slot, unitIds } of combinations) {
		const isIt = (one: Column) => one.unitIds === unitIds && slotKey(one.slot) === slotKey(slot);
		const at = columns.findIndex(isIt);
		if (at < 0) continue;
		values[at] = 1;
		for (const need of columns[at]!.needs) values[columns.length + need] = 1;
	}
	return values;
}

/** What some columns are worth together; undefined when two of them want one slot. */
export function choiceFrom(chosen: readonly Column[], { needs }: Candidates): Choice | undefined {
	if (new Set(chosen.map(({ slot }) => slotKey(slot))).size < chosen.length) return undefined;
	const met = new Set(chosen.flatMap((one) => one.needs));
	const gain = [...met].reduce((sum, need) => sum + needs[need]!.askers * weights.asker, 0);
	return {
		combinations: chosen.map(({ slot, unitIds }) => ({ slot, unitIds })),
		worth: chosen.reduce((sum, { cost }) => sum - cost, gain)
	};
}

/** What no choice can be worth more than, without a solver: all that can be answered, or the best ones as if they were free. */
export function simpleBound({ candidates, needs, isCut }: Candidates, budget: number): number {
	const gainOf = (need: number) => needs[need]!.askers * weights.asker;
	const total = (some: Iterable<number>) => [...some].reduce((sum, one) => sum + one, 0);
	// What was not looked at may answer anything.
	if (isCut) return total(needs.map((_, need) => gainOf(need)));
	const reachable = new Set(candidates.flatMap((one) => one.needs));
	const best = candidates
		.map(({ needs: met, cost }) => total(met.map(gainOf)) - cost)
		.sort((a, b) => b - a)
		.slice(0, budget);
	return Math.min(total([...reachable].map(gainOf)), total(best));
}
