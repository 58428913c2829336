// The library schulze-method says nothing of its types; used in tests only.
declare module 'schulze-method' {
	/** @param ballots per voter the rank of every option; lower is better */
	export function run(
		options: number,
		ballots: readonly (readonly number[])[]
	): { place: number; indexes: number[] }[];
}
