import { searchWords } from '#kernel/index.ts';

/** The 2x2 of process and result, of residents and of the worker's intervention (methods.md 1.2, 94). */
export interface Cells {
	residentsProcess: string | null;
	residentsResult: string | null;
	workerProcess: string | null;
	workerResult: string | null;
}
interface Words {
	process: string | null;
	result: string | null;
}

/**
 * The residents' row with their own words in it, each between quotation marks, after what the worker noted.
 * @returns the cells, and whose words stand in the residents' row
 */
export function withVoices<C extends Cells & { residentsRowBy: 'residents' | 'worker' }>(
	cells: C,
	voices: readonly Words[]
): C {
	const row = (noted: string | null, own: (string | null)[]) => {
		const quotes = own.filter((words) => words !== null).map((words) => `“${words}”`);
		return [noted, ...quotes].filter((words) => words !== null).join(' · ') || null;
	};
	const filled = voices.some(({ process, result }) => process !== null || result !== null);
	if (!filled) return cells;
	return {
		...cells,
		residentsProcess: row(
			cells.residentsProcess,
			voices.map(({ process }) => process)
		),
		residentsResult: row(
			cells.residentsResult,
			voices.map(({ result }) => result)
		),
		residentsRowBy: 'residents'
	};
}

/** What there is to say about the difference between the rows. */
export const differences = [
	...(['residentsSilent', 'workerSilent', 'workersWords', 'resultAlike', 'processAlike'] as const),
	...(['onlyWorkersResult', 'onlyResidentsResult', 'apart'] as const)
];
export type Difference = (typeof differences)[number];

/** How many of the words of the shorter text stand in the other one, from 0 to 1. */
export function alike(one: string | null, other: string | null): number {
	if (!one || !other) return 0;
	const [a, b] = [new Set(searchWords(one)), new Set(searchWords(other))];
	const shorter = Math.min(a.size, b.size);
	if (shorter === 0) return 0;
	return [...a].filter((stem) => b.has(stem)).length / shorter;
}

/** From this share of the same words on, two cells say much the same. */
const muchTheSame = 0.6;

/**
 * What the 2x2 says about the difference between residents' doing and the worker's, in the order of importance (94).
 * It never says whose merit weighs more: that is for those who look back.
 */
export function differenceOf(
	cells: Cells & { residentsRowBy: 'residents' | 'worker' }
): Difference[] {
	const { residentsProcess, residentsResult, workerProcess, workerResult } = cells;
	const residents = Boolean(residentsProcess ?? residentsResult);
	const worker = Boolean(workerProcess ?? workerResult);
	if (!residents && !worker) return [];
	if (!residents) return ['residentsSilent'];
	const told: Difference[] = [];
	if (!worker) told.push('workerSilent');
	if (cells.residentsRowBy === 'worker') told.push('workersWords');
	if (alike(residentsResult, workerResult) >= muchTheSame) told.push('resultAlike');
	if (alike(residentsProcess, workerProcess) >= muchTheSame) told.push('processAlike');
	if (worker && workerResult && !residentsResult) told.push('onlyWorkersResult');
	if (worker && residentsResult && !workerResult) told.push('onlyResidentsResult');
	if (residentsResult && workerResult && !told.includes('resultAlike')) told.push('apart');
	return told;
}
