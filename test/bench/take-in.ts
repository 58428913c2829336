// A process of its own: takes in a made CSV of figures, twice, and says what that cost.
import { openDatabase } from '#kernel/index.ts';
import { importFigures, indicators, lookAtFigures } from '#zien/index.ts';

const [url = '', what = '', given = '1'] = process.argv.slice(2);
const isAll = what === 'neighbourhoods';
const count = isAll ? 14_500 : 3_340;
const measured = isAll ? indicators : indicators.slice(0, 17);

/** A number that could be: the same for the same place and year, so that a second time is the same file. */
const made = (unit: string, row: number, column: number, year: number) => {
	const chance = ((row * 7919 + column * 104_729 + year * 31) % 1000) / 1000;
	if (chance < 0.03) return '.';
	if (unit === 'percent') return (chance * 100).toFixed(1);
	if (unit === 'score') return (chance - 0.5).toFixed(3);
	return unit === 'count' ? String(Math.round(chance * 5000)) : (chance * 20).toFixed(1);
};
const codeOf = (row: number) => {
	const municipality = String(1000 + (row % 340)).padStart(4, '0');
	const rest = String(Math.floor(row / 340)).padStart(isAll ? 4 : 2, '0');
	return `${isAll ? 'BU' : 'WK'}${municipality}${rest}`;
};
const fileOf = (year: number) => {
	const lines = Array.from({ length: count }, (_, row) =>
		[codeOf(row), ...measured.map(({ unit }, column) => made(unit, row, column, year))].join(';')
	);
	const head = ['code', ...measured.map(({ id }) => id)].join(';');
	return { name: `gemaakt-${what}-${year}.csv`, bytes: Buffer.from([head, ...lines].join('\n')) };
};

const db = openDatabase(url, 2);
const years = Array.from({ length: Number(given) }, (_, index) => 2020 + index);
async function run(): Promise<[seconds: number, figures: number]> {
	const start = performance.now();
	let figures = 0;
	for (const year of years) {
		const file = fileOf(year);
		const { guess: mapping } = await lookAtFigures(file);
		const told = { source: 'Gemaakt', licence: 'CC0', year, mapping };
		figures += (await importFigures(db, file, told)).rows;
	}
	return [(performance.now() - start) / 1000, figures];
}
const [seconds, number] = await run();
const [again] = await run();
const peak = process.resourceUsage().maxRSS / 1024;
await db.destroy();
process.send!({ number, seconds, again, peak });
process.disconnect();
