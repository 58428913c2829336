/**
 * Which of many chances hold when at most a share `q` of what is named may be named by accident
 * (Benjamini and Hochberg, 1995).
 * @returns for each, in the order given, whether it holds
 */
export function holdTogether(chances: readonly number[], q: number): boolean[] {
	const sorted = [...chances].sort((a, b) => a - b);
	const most = sorted.findLastIndex((p, rank) => p <= (q * (rank + 1)) / sorted.length);
	return chances.map((p) => most >= 0 && p <= sorted[most]!);
}
