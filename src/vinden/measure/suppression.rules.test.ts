import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shipped } from './scales.rules.ts';
import { linkedOf, resultOf, scoredOf, type Filled, type MomentResult } from './result.rules.ts';
import { least, toldOf, visibleCells, type Member } from './suppression.rules.ts';

// An attacker who sees all that is given out of three moments: totals, every cell of the split, every change. For each figure
// the attacker knows of how many people it is, and is even given who they are; what is looked for is a handful of people of
// whom the answers follow by subtracting.

const options = 4;
const ladder = shipped.cantril;
let next = 0;
const filled = (score: number, background: number | null, codeMark: string | null): Filled => ({
	...{ id: String(next++), answers: [score], background, codeMark }
});

type Told = Set<string>[];
interface World {
	before: Filled[];
	after: Filled[];
	later: Filled[];
}
type Teller = (world: World) => { before: Told; after: Told; later: Told };

const ids = (all: readonly { id: string }[]) => new Set(all.map(({ id }) => id));
const inCell = (all: readonly Filled[], cell: number) =>
	ids(all.filter(({ background }) => (background ?? options) === cell));

/** Which sets of people a result tells of. */
const setsOf = (all: readonly Filled[], result: MomentResult): Told =>
	result.group
		? [ids(all), ...result.split.flatMap((cell, index) => (cell ? [inCell(all, index)] : []))]
		: [];

const pairsOf = (then: readonly Filled[], now: readonly Filled[]) =>
	linkedOf(scoredOf(ladder, then), scoredOf(ladder, now));

const ours: Teller = ({ before, after, later }) => {
	const first = resultOf(ladder, options, { now: before });
	const second = resultOf(ladder, options, { now: after, before });
	const third = resultOf(ladder, options, {
		...{ now: later, before },
		earlier: second.change ? [after] : []
	});
	const told = {
		before: setsOf(before, first),
		after: setsOf(after, second),
		later: setsOf(later, third)
	};
	const change = (result: MomentResult, moment: 'after' | 'later', now: Filled[]) => {
		if (!result.change) return;
		const pairs = pairsOf(before, now);
		told.before.push(ids(pairs.map(([one]) => one)));
		told[moment].push(ids(pairs.map(([, one]) => one)));
	};
	change(second, 'after', after);
	change(third, 'later', later);
	return told;
};

/** How it is often done: hide what is smaller than ten, and nothing else. */
const naive: Teller = ({ before, after, later }) => {
	const told = (all: Filled[]): Told =>
		[ids(all), ...Array.from({ length: options + 1 }, (_, cell) => inCell(all, cell))].filter(
			(set) => set.size >= least
		);
	const found = { before: told(before), after: told(after), later: told(later) };
	for (const moment of ['after', 'later'] as const) {
		const pairs = pairsOf(before, { after, later }[moment]);
		if (pairs.length < least) continue;
		found.before.push(ids(pairs.map(([one]) => one)));
		found[moment].push(ids(pairs.map(([, one]) => one)));
	}
	return found;
};

/** Whether a vector lies in the span of others: what follows by adding and subtracting what is told. */
function follows(rows: number[][], wanted: number[]): boolean {
	const left = rows.map((row) => [...row]);
	const rest = [...wanted];
	for (let column = 0; column < wanted.length; column++) {
		const at = left.findIndex((row) => Math.abs(row[column]!) > 1e-9);
		if (at < 0) continue;
		const [pivot] = left.splice(at, 1) as [number[]];
		for (const row of [...left, rest]) {
			const factor = row[column]! / pivot[column]!;
			for (let k = 0; k < row.length; k++) row[k]! -= factor * pivot[k]!;
		}
	}
	return rest.every((one) => Math.abs(one) < 1e-9);
}

/** The smallest number of people, below ten, of whom the sum of the answers follows; undefined when there are none. */
function attack(people: readonly Filled[], told: Told): number | undefined {
	const pieces = new Map<string, number>();
	for (const { id } of people) {
		const key = told.map((set) => Number(set.has(id))).join('');
		pieces.set(key, (pieces.get(key) ?? 0) + 1);
	}
	const atoms = [...pieces.entries()];
	const rows = told.map((_, set) => atoms.map(([key]) => Number(key[set])));
	const small = atoms.flatMap(([, size], index) => (size < least ? [index] : [])).slice(0, 10);
	let found: number | undefined;
	for (let pick = 1; pick < 2 ** small.length; pick++) {
		const chosen = small.filter((_, bit) => pick & (1 << bit));
		const size = chosen.reduce((sum, index) => sum + atoms[index]![1], 0);
		if (size >= least || (found !== undefined && size >= found)) continue;
		const wanted = atoms.map((_, index) => Number(chosen.includes(index)));
		if (follows(rows, wanted)) found = size;
	}
	return found;
}

const attacked = (teller: Teller, world: World) => {
	const told = teller(world);
	return (['before', 'after', 'later'] as const).map((moment) =>
		attack(world[moment], told[moment])
	);
};

const score = fc.integer({ min: 0, max: 10 });
const sizes = fc.array(fc.integer({ min: 0, max: 30 }), {
	minLength: options + 1,
	maxLength: options + 1
});
const shares = fc.tuple(fc.nat(100), fc.nat(100), fc.nat(100));
const worlds: fc.Arbitrary<World> = fc
	.tuple(sizes, sizes, sizes, shares, fc.infiniteStream(score))
	.map(([one, two, three, [a, b, c], scores]) => {
		const take = () => Number(scores.next().value);
		let code = 0;
		const people = (cells: number[], linked: (place: number) => string | null) =>
			cells.flatMap((size, cell) =>
				Array.from({ length: size }, () =>
					filled(take(), cell === options ? null : cell, linked(code++))
				)
			);
		const before = people(one, (place) => `c${place}`);
		const some = (share: number, step: number) => (place: number) => {
			const at = (place * step) % Math.max(1, before.length);
			return place % 100 < share ? (before[at]?.codeMark ?? null) : null;
		};
		const once = (all: Filled[]) => {
			const seen = new Set<string | null>([null]);
			return all.map((one) => {
				const again = seen.has(one.codeMark);
				seen.add(one.codeMark);
				return again ? { ...one, codeMark: null } : one;
			});
		};
		code = 0;
		const after = once(people(two, some(a, 1 + (c % 3))));
		code = 0;
		return { before, after, later: once(people(three, some(b, 1))) };
	});

describe('[R93] nothing that is told gives fewer than ten people away', () => {
	test('by adding and subtracting all that is told of three moments', () => {
		fc.assert(
			fc.property(worlds, (world) => {
				expect(attacked(ours, world)).toEqual([undefined, undefined, undefined]);
			}),
			{ numRuns: 400 }
		);
	});
	test('the same attack breaks what only hides small cells', () => {
		const found = fc.check(
			fc.property(worlds, (world) => attacked(naive, world).every((one) => one === undefined)),
			{ numRuns: 400 }
		);
		expect(found.failed).toBe(true);
	});
	test('the attack finds nine people behind a total and one street of twenty', () => {
		const spread = (many: number, cell: number) =>
			Array.from({ length: many }, (_, index) => filled(index % 11, cell, null));
		const world = { before: [...spread(20, 0), ...spread(9, 1)], after: [], later: [] };
		expect(attacked(naive, world)[0]).toBe(9);
		expect(attacked(ours, world)[0]).toBeUndefined();
	});
	test('the attack finds one person behind those who linked their answers', () => {
		const before = Array.from({ length: 15 }, (_, index) => filled(index % 11, 0, `c${index}`));
		const after = Array.from({ length: 14 }, (_, index) => filled(index % 11, 0, `c${index}`));
		expect(attacked(naive, { before, after, later: [] })[0]).toBe(1);
		expect(attacked(ours, { before, after, later: [] })[0]).toBeUndefined();
	});
	test('it is not empty: much is still told', () => {
		const many = fc.sample(worlds, 200).map((world) => ours(world).before.length);
		expect(many.filter((sets) => sets > 2).length).toBeGreaterThan(20);
	});
});

describe('[R93] of a hidden cell not even the size follows', () => {
	const cellOf = (size: number): Member[] =>
		Array.from({ length: size }, (_, index) => ({ id: `${index}`, band: index % 4 }));
	const seen = (cells: number[]) => {
		const visible = visibleCells(cells.map(cellOf));
		const total = cells.reduce((sum, one) => sum + one, 0);
		return JSON.stringify([total, cells.map((size, index) => (visible[index] ? size : null))]);
	};
	/** Every split into hidden cells that would have been told in exactly the same way. */
	function* alike(cells: number[]): Generator<number[]> {
		const told = seen(cells);
		const hidden = cells.flatMap((_, index) =>
			visibleCells(cells.map(cellOf))[index] ? [] : [index]
		);
		const left = hidden.reduce((sum, index) => sum + cells[index]!, 0);
		function* fill(at: number, rest: number, so: number[]): Generator<number[]> {
			if (at === hidden.length - 1) {
				const whole = so.with(hidden[at]!, rest);
				if (seen(whole) === told) yield whole;
				return;
			}
			for (let size = 0; size <= rest; size++)
				yield* fill(at + 1, rest - size, so.with(hidden[at]!, size));
		}
		if (hidden.length > 0) yield* fill(0, left, cells);
	}
	test('a cell of one to nine may as well have had another size', () => {
		const cells = fc.array(fc.integer({ min: 0, max: 22 }), { minLength: 2, maxLength: 3 });
		fc.assert(
			fc.property(cells, (given) => {
				const total = given.reduce((sum, one) => sum + one, 0);
				fc.pre(total >= least && total <= 60);
				const small = given.flatMap((size, index) => (size > 0 && size < least ? [index] : []));
				fc.pre(small.length > 0);
				const open = new Map(small.map((index) => [index, new Set<number>()]));
				for (const world of alike(given))
					for (const index of small) open.get(index)!.add(world[index]!);
				for (const found of open.values()) expect(found.size).toBeGreaterThan(1);
			}),
			{ numRuns: 150 }
		);
	});
});

describe('[R93] groups that are not told', () => {
	const group = (bands: number[]) => bands.map((band, index) => ({ id: `${index}`, band }));
	test('of nine nothing is told, of ten it is', () => {
		expect(toldOf(group([0, 0, 0, 1, 1, 1, 2, 2, 2]))).toBe('few');
		expect(toldOf(group([0, 0, 0, 1, 1, 1, 2, 2, 2, 3]))).toBe('told');
	});
	test('when all, or all but two, answer the same, no answer can be worked out', () => {
		expect(toldOf(group(Array<number>(20).fill(1)))).toBe('same');
		expect(toldOf(group([...Array<number>(18).fill(1), 0, 2]))).toBe('same');
		expect(toldOf(group([...Array<number>(17).fill(1), 0, 2, 2]))).toBe('told');
		const same = Array.from({ length: 20 }, () => filled(10, null, null));
		expect(resultOf(ladder, 0, { now: same })).toEqual({
			...{ told: 'same', group: null, split: [], parts: null, change: null }
		});
	});
	test('a group of ten of which a filter leaves nine shows neither the nine nor the one', () => {
		const now = Array.from({ length: 10 }, (_, index) => filled(index, index < 9 ? 0 : 1, null));
		const result = resultOf(ladder, options, { now });
		expect(result.group?.n).toBe(10);
		expect(result.split.every((cell) => cell === null)).toBe(true);
	});
	test('people who linked are told when ten or more did, and ten or more, or nobody, did not', () => {
		const people = (many: number, add: number) =>
			Array.from({ length: many }, (_, index) => filled((index + add) % 11, null, `c${index}`));
		const change = (before: number, after: number) =>
			resultOf(ladder, 0, { now: people(after, 1), before: people(before, 0) }).change;
		expect(change(12, 12)).toMatchObject({ n: 12 });
		expect(change(24, 12)).toMatchObject({ n: 12 });
		expect(change(13, 12)).toBeNull();
		expect(change(30, 9)).toBeNull();
	});
});
