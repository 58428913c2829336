/**
 * Ranking by pairs (Schulze, winning votes): M. Schulze, "A new monotonic, clone-independent … single-winner election
 * method", Social Choice and Welfare 36 (2011). Options are numbers 0 … n−1. A tie stays a tie: neither chance nor the
 * order on the sheet breaks it.
 */

/** What identical ballots say: the place of every option, 1 is best; 0 is not placed, which is last. */
export interface Ranking {
	places: ArrayLike<number>;
	/** How many voters said exactly this. */
	count: number;
}

/** For each pair how many voters place the first before the second; row by row, n × n. */
export function pairsOf(n: number, ballots: readonly Ranking[]): Int32Array {
	const pairs = new Int32Array(n * n);
	const placed = new Float64Array(n);
	for (const { places, count } of ballots) {
		for (let i = 0; i < n; i++) placed[i] = places[i] || Infinity;
		for (let i = 0; i < n; i++)
			for (let j = i + 1; j < n; j++) {
				if (placed[i]! < placed[j]!) pairs[i * n + j]! += count;
				else if (placed[j]! < placed[i]!) pairs[j * n + i]! += count;
			}
	}
	return pairs;
}

/** The strength of the strongest path between each pair (Floyd–Warshall); only won pairs are steps of a path. */
export function pathsOf(n: number, pairs: Int32Array): Int32Array {
	const paths = new Int32Array(n * n);
	for (let i = 0; i < n; i++)
		for (let j = 0; j < n; j++)
			if (pairs[i * n + j]! > pairs[j * n + i]!) paths[i * n + j] = pairs[i * n + j]!;
	for (let via = 0; via < n; via++)
		for (let i = 0; i < n; i++) {
			const first = paths[i * n + via]!;
			if (i === via || first === 0) continue;
			for (let j = 0; j < n; j++) {
				if (j === i || j === via) continue;
				const weakest = Math.min(first, paths[via * n + j]!);
				if (weakest > paths[i * n + j]!) paths[i * n + j] = weakest;
			}
		}
	return paths;
}

/** The place of each option: one more than the number of options whose path to it is the stronger one. */
export function placesOf(n: number, paths: Int32Array): number[] {
	return Array.from({ length: n }, (_, i) => {
		let better = 0;
		for (let j = 0; j < n; j++) if (paths[j * n + i]! > paths[i * n + j]!) better++;
		return better + 1;
	});
}

/** The option that wins every pair, when there is one (Condorcet). */
export function pairWinner(n: number, pairs: Int32Array): number | null {
	for (let i = 0; i < n; i++) {
		let wins = 0;
		for (let j = 0; j < n; j++) if (pairs[i * n + j]! > pairs[j * n + i]!) wins++;
		if (n > 0 && wins === n - 1) return i;
	}
	return null;
}

export interface Ranked {
	/** Per option; equal places are a tie. */
	places: number[];
	pairs: Int32Array;
	/** The option that wins every pair. */
	winner: number | null;
}

/** The whole ranking from the ballots. */
export function rank(n: number, ballots: readonly Ranking[]): Ranked {
	const pairs = pairsOf(n, ballots);
	return { places: placesOf(n, pathsOf(n, pairs)), pairs, winner: pairWinner(n, pairs) };
}
