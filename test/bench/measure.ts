import { performance } from 'node:perf_hooks';

export interface Timing {
	what: string;
	p50: number;
	p95: number;
}

const at = (sorted: readonly number[], share: number) =>
	sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;

/** Times some work many times, after a few times to warm up; milliseconds. */
export async function time(
	what: string,
	times: number,
	work: () => Promise<unknown>
): Promise<Timing> {
	for (let i = 0; i < 5; i++) await work();
	const taken: number[] = [];
	for (let i = 0; i < times; i++) {
		const start = performance.now();
		await work();
		taken.push(performance.now() - start);
	}
	taken.sort((a, b) => a - b);
	return { what, p50: at(taken, 0.5), p95: at(taken, 0.95) };
}

/** The timings as a table, with each p50 as a multiple of the first one: machines differ, ratios less. */
export function print(timings: readonly Timing[]): void {
	const first = timings[0]!.p50;
	console.log('| what | p50 ms | p95 ms | ratio |\n| --- | ---: | ---: | ---: |');
	for (const { what, p50, p95 } of timings) {
		console.log(
			`| ${what} | ${p50.toFixed(1)} | ${p95.toFixed(1)} | ${(p50 / first).toFixed(1)} |`
		);
	}
}
