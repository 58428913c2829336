// Choosing from the candidates: the best one first, again and again; then taking some out and filling up anew.
import type { Candidates } from './candidates.rules.ts';
import type { Combination } from './neighbourhood.types.ts';
import { slotKey, weights } from './objective.rules.ts';

/** Combinations that were chosen, and what they are worth together. */
export interface Choice {
	combinations: Combination[];
	worth: number;
}
interface Picked {
	chosen: number[];
	worth: number;
}

/** A candidate in one of the slots where it takes least. */
export interface Column extends Combination {
	needs: readonly number[];
	cost: number;
}
/** In so many slots the search tries a candidate. */
const mostSpots = 4;

export const columnsOf = ({ candidates }: Candidates, most = mostSpots): Column[] =>
	candidates.flatMap(({ unitIds, needs, spots }) =>
		spots.slice(0, most).map(({ slot, cost }) => ({ unitIds, needs, slot, cost }))
	);

/** The columns by numbers only, so that weighing again and again is quick. */
interface Table {
	needs: Int32Array[];
	holds: Int32Array[];
	costs: Int32Array;
	gains: Int32Array;
	/** For each unit and slot the candidates that want it. */
	wanting: Int32Array[];
	serving: Int32Array[];
}

function tableOf(candidates: readonly Column[], { needs }: Candidates): Table {
	const numbers = new Map<string, number>();
	const numberOf = (name: string) => {
		if (!numbers.has(name)) numbers.set(name, numbers.size);
		return numbers.get(name)!;
	};
	const holds = candidates.map(({ slot, unitIds }) =>
		Int32Array.from([`slot ${slotKey(slot)}`, ...unitIds.map((id) => `unit ${id}`)].map(numberOf))
	);
	const listsOf = (number: number, of: (one: number) => Iterable<number>) => {
		const lists = Array.from({ length: number }, () => [] as number[]);
		for (let at = 0; at < candidates.length; at++) for (const one of of(at)) lists[one]!.push(at);
		return lists.map((list) => Int32Array.from(list));
	};
	return {
		holds,
		needs: candidates.map((one) => Int32Array.from(one.needs)),
		costs: Int32Array.from(candidates, ({ cost }) => cost),
		gains: Int32Array.from(needs, ({ askers }) => askers * weights.asker),
		wanting: listsOf(numbers.size, (at) => holds[at]!),
		serving: listsOf(needs.length, (at) => candidates[at]!.needs)
	};
}

/** A choice under way: what is chosen, what is taken, and how often each need is answered. */
class Choosing {
	readonly chosen = new Set<number>();
	readonly taken: Int32Array;
	readonly answered: Int32Array;
	readonly marginal: Int32Array;
	worth = 0;
	readonly table: Table;
	readonly budget: number;

	constructor(table: Table, budget: number) {
		this.table = table;
		this.budget = budget;
		this.taken = new Int32Array(table.wanting.length);
		this.answered = new Int32Array(table.gains.length);
		this.marginal = Int32Array.from(table.needs, (needs, at) =>
			needs.reduce((sum, need) => sum + table.gains[need]!, -table.costs[at]!)
		);
	}

	fits(at: number): boolean {
		return this.table.holds[at]!.every((held) => this.taken[held] === 0);
	}

	add(at: number): void {
		this.worth += this.marginal[at]!;
		this.chosen.add(at);
		for (const held of this.table.holds[at]!) this.taken[held]!++;
		for (const need of this.table.needs[at]!)
			if (this.answered[need]!++ === 0) this.spread(need, -this.table.gains[need]!);
	}

	remove(at: number): void {
		this.chosen.delete(at);
		for (const held of this.table.holds[at]!) this.taken[held]!--;
		for (const need of this.table.needs[at]!)
			if (--this.answered[need]! === 0) this.spread(need, this.table.gains[need]!);
		this.worth -= this.marginal[at]!;
	}

	private spread(need: number, more: number): void {
		for (const at of this.table.serving[need]!) this.marginal[at]! += more;
	}

	/** The chosen ones that keep a candidate out. */
	inTheWay(at: number): number[] {
		const held = new Set(this.table.holds[at]!);
		return [...this.chosen].filter((one) => this.table.holds[one]!.some((what) => held.has(what)));
	}

	/** Adds the best that fits until nothing is worth it any more. */
	fill(): void {
		while (this.chosen.size < this.budget) {
			let best = -1;
			for (let at = 0; at < this.marginal.length; at++)
				if (
					this.marginal[at]! > 0 &&
					(best < 0 || this.marginal[at]! > this.marginal[best]!) &&
					this.fits(at)
				)
					best = at;
			if (best < 0) return;
			this.add(best);
		}
	}

	set(chosen: readonly number[]): void {
		for (const at of [...this.chosen]) if (!chosen.includes(at)) this.remove(at);
		for (const at of chosen) if (!this.chosen.has(at)) this.add(at);
	}

	get choice(): Picked {
		return { chosen: [...this.chosen].sort((a, b) => a - b), worth: this.worth };
	}
}

/** The best one that fits first, again and again. */
export function chooseGreedily(all: Candidates, budget: number): Choice {
	const columns = columnsOf(all);
	const choosing = new Choosing(tableOf(columns, all), budget);
	choosing.fill();
	return choiceOf(columns, choosing.choice);
}

const choiceOf = (columns: readonly Column[], { chosen, worth }: Picked): Choice => ({
	combinations: chosen.map((at) => ({ slot: columns[at]!.slot, unitIds: columns[at]!.unitIds })),
	worth
});

/** Always the same numbers from the same beginning. */
function dice(seed: number) {
	let state = seed;
	return (below: number) => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return Math.floor((state / 2 ** 32) * below);
	};
}

/**
 * Greedy, then better: a candidate that was left out is let in and what is in its way goes out; some chosen ones are
 * taken out and the rest filled up anew. Never worse than greedy; the same answer every time.
 * @param rounds how often some are taken out
 * @param isOver whether there is no time left
 */
export function chooseWell(
	all: Candidates,
	budget: number,
	{ rounds = 400, isOver = () => false }: { rounds?: number; isOver?: () => boolean } = {}
): Choice {
	const columns = columnsOf(all);
	const choosing = new Choosing(tableOf(columns, all), budget);
	choosing.fill();
	let best = choosing.choice;
	const keepBest = () => {
		if (choosing.worth > best.worth) best = choosing.choice;
		else choosing.set(best.chosen);
	};
	const number = columns.length;
	const roll = dice(20_261_201);
	let wasBetter = budget > 0;
	while (wasBetter && !isOver()) {
		wasBetter = false;
		for (const at of promising(choosing, number)) {
			if (isOver()) break;
			if (choosing.chosen.has(at)) continue;
			const before = best.worth;
			for (const one of choosing.inTheWay(at)) choosing.remove(one);
			if (choosing.chosen.size >= budget) choosing.remove(leastOf(choosing));
			choosing.add(at);
			choosing.fill();
			keepBest();
			wasBetter ||= best.worth > before;
		}
	}
	for (let round = 0; round < rounds && best.chosen.length > 0 && !isOver(); round++) {
		const out = 1 + roll(Math.min(4, best.chosen.length));
		for (let i = 0; i < out; i++) {
			const left = [...choosing.chosen];
			choosing.remove(left[roll(left.length)]!);
		}
		const likely = [...promising(choosing, 30)].filter((at) => choosing.fits(at));
		if (likely.length > 0 && choosing.chosen.size < budget)
			choosing.add(likely[roll(likely.length)]!);
		choosing.fill();
		keepBest();
	}
	return choiceOf(columns, best);
}

/** The candidates that would bring most now, at most so many. */
function promising({ marginal, chosen }: Choosing, most: number): number[] {
	const found: number[] = [];
	for (let at = 0; at < marginal.length; at++)
		if (marginal[at]! > 0 && !chosen.has(at)) found.push(at);
	return found.sort((a, b) => marginal[b]! - marginal[a]! || a - b).slice(0, Math.min(most, 400));
}

/** The chosen one without which least is lost. */
function leastOf(choosing: Choosing): number {
	let least = -1;
	let lost = Infinity;
	for (const at of choosing.chosen) {
		const own = choosing.table.needs[at]!.reduce(
			(sum, need) => sum + (choosing.answered[need] === 1 ? choosing.table.gains[need]! : 0),
			-choosing.table.costs[at]!
		);
		if (own < lost) [least, lost] = [at, own];
	}
	return least;
}
