import fc from 'fast-check';
import * as library from 'schulze-method';
import { describe, expect, test } from 'vitest';
import { pairsOf, pathsOf, rank, type Ranking } from './schulze.rules.ts';

/** "5 ACBED" as ballots: five voters who place A before C before B … */
const ballots = (options: string, ...lines: string[]): Ranking[] =>
	lines.map((line) => {
		const [count, order] = line.split(' ') as [string, string];
		return { count: Number(count), places: [...options].map((one) => order.indexOf(one) + 1) };
	});
const order = (options: string, places: readonly number[]) =>
	[...options].sort((a, b) => places[options.indexOf(a)]! - places[options.indexOf(b)]!).join('');

describe('[R75] the worked examples of the method', () => {
	test('45 voters of Schulze’s paper: E A C B D', () => {
		const lines = ['5 ACBED', '5 ADECB', '8 BEDAC', '3 CABED', '7 CAEBD', '2 CBADE'];
		const cast = ballots('ABCDE', ...lines, '7 DCEBA', '8 EBADC');
		const { places, winner, pairs } = rank(5, cast);
		expect(order('ABCDE', places)).toBe('EACBD');
		expect(new Set(places).size).toBe(5);
		expect(winner).toBeNull();
		// d[A,B] = 20, d[B,A] = 25; the strongest path from A to B is 28 and from B to A 25.
		expect([pairs[1], pairs[5]]).toEqual([20, 25]);
		const paths = pathsOf(5, pairs);
		expect([paths[1], paths[5]]).toEqual([28, 25]);
	});

	test('a tie is told as a tie, whatever the order on the sheet', () => {
		expect(rank(3, ballots('ABC', '1 ABC', '1 BAC')).places).toEqual([1, 1, 3]);
		expect(rank(3, ballots('ABC', '1 BCA', '1 CBA')).places).toEqual([3, 1, 1]);
		expect(rank(3, []).places).toEqual([1, 1, 1]);
		expect(rank(3, ballots('ABC', '1 ABC', '1 BCA', '1 CAB')).places).toEqual([1, 1, 1]);
	});

	test('what has no place comes last, and equal places say nothing of each other', () => {
		const cast = [{ places: [2, 2, 0], count: 3 }];
		expect([...pairsOf(3, cast)]).toEqual([0, 0, 3, 0, 0, 3, 0, 0, 0]);
		expect(rank(3, cast).places).toEqual([1, 1, 3]);
	});
});

const size = fc.integer({ min: 1, max: 6 });
const castFor = (n: number) =>
	fc.array(
		fc.record({
			places: fc.array(fc.integer({ min: 0, max: n }), { minLength: n, maxLength: n }),
			count: fc.integer({ min: 1, max: 5 })
		}),
		{ maxLength: 12 }
	);
const election = size.chain((n) => fc.record({ n: fc.constant(n), cast: castFor(n) }));
const placed = (place: number) => place || Infinity;

/** The strength of the strongest path by trying every path there is: slow, and written apart from the rules. */
function strongest(n: number, cast: readonly Ranking[], from: number, to: number): number {
	const prefer = (a: number, b: number) =>
		cast
			.filter(({ places }) => placed(places[a]!) < placed(places[b]!))
			.reduce((all, { count }) => all + count, 0);
	const walk = (at: number, weakest: number, seen: readonly number[]): number => {
		if (at === to) return weakest;
		let best = 0;
		for (let next = 0; next < n; next++) {
			const won = prefer(at, next);
			if (seen.includes(next) || won <= prefer(next, at)) continue;
			best = Math.max(best, walk(next, Math.min(weakest, won), [...seen, next]));
		}
		return best;
	};
	return walk(from, Infinity, [from]);
}

describe('[R75] whatever people vote', () => {
	test('who wins every pair is first, alone', () => {
		fc.assert(
			fc.property(election, ({ n, cast }) => {
				const { winner, places } = rank(n, cast);
				if (winner === null) return;
				expect(places.filter((place) => place === 1)).toHaveLength(1);
				expect(places[winner]).toBe(1);
			}),
			{ numRuns: 500 }
		);
	});

	test('the paths are those found by trying every path, and a place counts who has the stronger one', () => {
		const few = fc
			.integer({ min: 1, max: 5 })
			.chain((n) => fc.record({ n: fc.constant(n), cast: castFor(n) }));
		fc.assert(
			fc.property(few, ({ n, cast }) => {
				const { places } = rank(n, cast);
				const all = [...Array(n).keys()];
				for (const one of all) {
					const better = all.filter(
						(other) =>
							other !== one && strongest(n, cast, other, one) > strongest(n, cast, one, other)
					);
					expect(places[one]).toBe(better.length + 1);
				}
			}),
			{ numRuns: 200 }
		);
	});

	test('it agrees with schulze-method, made by others', () => {
		let same = 0;
		fc.assert(
			fc.property(election, ({ n, cast }) => {
				const each = cast.flatMap(({ places, count }) =>
					Array<number[]>(count).fill([...(places as number[])].map(placed))
				);
				const theirs = Array<number>(n);
				for (const { place, indexes } of library.run(n, each))
					for (const index of indexes) theirs[index] = place;
				const { places, pairs } = rank(n, cast);
				const paths = pathsOf(n, pairs);
				for (let i = 0; i < n; i++)
					for (let j = 0; j < n; j++) {
						const [there, back] = [paths[i * n + j]!, paths[j * n + i]!];
						if (there > back) expect(theirs[i]).toBeLessThan(theirs[j]!);
						// It orders by wins, which may part two that do not beat each other; ours keeps that a tie.
						if (theirs[i] === theirs[j]) expect(there).toBe(back);
					}
				if (JSON.stringify(theirs) === JSON.stringify(places)) same++;
			}),
			{ numRuns: 500 }
		);
		expect(same).toBeGreaterThan(350);
	});

	test('placing an option higher on a ballot never gives it a lower place', () => {
		const raised = election.chain(({ n, cast }) =>
			fc.record({
				n: fc.constant(n),
				cast: fc.constant(cast),
				option: fc.nat(n - 1),
				ballot: fc.nat(Math.max(0, cast.length - 1))
			})
		);
		fc.assert(
			fc.property(raised, ({ n, cast, option, ballot }) => {
				if (cast.length === 0) return;
				const before = rank(n, cast).places;
				// To the very top of that ballot; the others keep their order.
				const higher = cast.map(({ places, count }, index) => ({
					count,
					places: [...(places as number[])].map((place, at) =>
						index !== ballot ? place : at === option ? 1 : place && place + 1
					)
				}));
				const after = rank(n, higher).places;
				expect(after[option]).toBeLessThanOrEqual(before[option]!);
			}),
			{ numRuns: 500 }
		);
	});

	test('in which order ballots come in, and whether equal ones are counted together, changes nothing', () => {
		const shuffled = election.chain(({ n, cast }) =>
			fc.record({
				n: fc.constant(n),
				cast: fc.constant(cast),
				other: fc.shuffledSubarray(cast, { minLength: cast.length, maxLength: cast.length })
			})
		);
		fc.assert(
			fc.property(shuffled, ({ n, cast, other }) => {
				const apart = other.flatMap(({ places, count }) =>
					Array<Ranking>(count).fill({ places, count: 1 })
				);
				expect(rank(n, apart)).toEqual(rank(n, cast));
				// Everybody twice is the same ranking.
				expect(rank(n, [...cast, ...cast]).places).toEqual(rank(n, cast).places);
			})
		);
	});

	test('an option that is placed exactly like another stands on the same place', () => {
		fc.assert(
			fc.property(election, ({ n, cast }) => {
				const cloned = cast.map(({ places, count }) => ({
					count,
					places: [...(places as number[]), places[0]!]
				}));
				const { places } = rank(n + 1, cloned);
				expect(places[n]).toBe(places[0]);
				// The clone takes nothing away: who was first stays first.
				const before = rank(n, cast).places;
				for (let i = 0; i < n; i++) expect(places[i] === 1).toBe(before[i] === 1);
			})
		);
	});

	test('5,000 ballots of 20 options are counted while you blink', () => {
		const cast = Array.from({ length: 5000 }, (_, i) => ({
			places: Array.from({ length: 20 }, (_, j) => ((i * 7 + j * 13) % 20) + 1),
			count: 1
		}));
		const start = performance.now();
		rank(20, cast);
		expect(performance.now() - start).toBeLessThan(500);
	});
});
