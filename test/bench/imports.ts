import { fork } from 'node:child_process';
import { once } from 'node:events';

/** What taking in figures costs: each in a process of its own, so that its peak of memory is its own. */
export async function measureImports(url: string): Promise<void> {
	console.log(
		'\n| figures taken in | number | seconds | again, s | peak MB |\n| --- | ---: | ---: | ---: | ---: |'
	);
	for (const [what, areas, years] of [
		['3,340 districts, 17 indicators', 'districts', 1],
		['14,500 neighbourhoods, 34 indicators, 3 years', 'neighbourhoods', 3]
	] as const) {
		const child = fork(new URL('./take-in.ts', import.meta.url), [url, areas, String(years)]);
		const [said] = (await once(child, 'message')) as [Record<string, number>];
		const { number, seconds, again, peak } = said;
		console.log(
			`| ${what} | ${number!.toLocaleString('en')} | ${seconds!.toFixed(1)} | ${again!.toFixed(1)} | ${peak!.toFixed(0)} |`
		);
		await once(child, 'exit');
	}
}
