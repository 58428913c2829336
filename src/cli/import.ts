import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { openDatabase, type Database } from '#kernel/index.ts';
import {
	importAreas,
	importCbs,
	importFigures,
	importPdok,
	lookAtFigures,
	savedMapping,
	type GivenFile,
	type Imported
} from '#zien/index.ts';
import { Bar } from './bar.ts';
import { openForCommand } from './database.ts';
import { UsageProblem, type Io } from './io.ts';

const options = {
	map: { type: 'string', multiple: true },
	mapping: { type: 'string' },
	'save-mapping': { type: 'string' },
	year: { type: 'string' },
	source: { type: 'string', default: 'CBS' },
	licence: { type: 'string', default: 'CC BY 4.0' },
	rd: { type: 'boolean' },
	odata: { type: 'string' },
	yes: { type: 'boolean', short: 'y' },
	as: { type: 'string' },
	'take-good': { type: 'boolean' },
	public: { type: 'boolean' }
} as const;

const largest = 200 * 1024 * 1024;

async function readGiven(path: string): Promise<GivenFile> {
	const wrong = (nl: string, en: string) => new UsageProblem(`${path}: ${nl}`, `${path}: ${en}`);
	try {
		const bytes = await readFile(path);
		if (bytes.length > largest)
			throw wrong('dit bestand is groter dan 200 MB.', 'this file is larger than 200 MB.');
		return { name: basename(path), bytes };
	} catch (error) {
		if (error instanceof UsageProblem) throw error;
		throw wrong(
			'dit bestand is er niet of niet te lezen.',
			'this file is not there or cannot be read.'
		);
	}
}

function readPairs(pairs: readonly string[] = []): Record<string, string> {
	return Object.fromEntries(
		pairs.map((pair) => {
			const at = pair.lastIndexOf('=');
			if (at < 1)
				throw new UsageProblem(
					`--map ${pair}: schrijf het als --map kolom=cijfer.`,
					`--map ${pair}: write it as --map column=figure.`
				);
			return [pair.slice(0, at), pair.slice(at + 1)];
		})
	);
}

function yearOf(given: string | undefined, file: string): number {
	const year = Number(given ?? /(?:19|20)\d\d/.exec(file)?.[0]);
	if (Number.isInteger(year) && year >= 1900 && year <= 2200) return year;
	throw new UsageProblem(
		'Over welk jaar gaat dit? Zeg het met --year 2024.',
		'Which year is this about? Say it with --year 2024.'
	);
}

function tell(io: Io, file: GivenFile, { already, rows, added, changed }: Imported): number {
	io.answer(
		already
			? {
					nl: `${file.name} was al ingelezen. Er is niets toegevoegd.`,
					en: `${file.name} was loaded before. Nothing was added.`
				}
			: {
					nl: `${file.name}: ${rows} gelezen, ${added} nieuw, ${changed} veranderd.`,
					en: `${file.name}: ${rows} read, ${added} new, ${changed} changed.`
				},
		{ file: file.name, rows, added, changed, already }
	);
	return 0;
}

type Values = ReturnType<
	typeof parseArgs<{ options: typeof options; allowPositionals: true }>
>['values'];

async function areas(db: Database, file: GivenFile, values: Values, io: Io): Promise<number> {
	const named = Object.entries(readPairs(values.map)).map(([property, what]) => [what, property]);
	const map = Object.fromEntries(named) as { code?: string; name?: string };
	const { source, licence, rd } = values;
	const year = values.year ? { year: yearOf(values.year, file.name) } : {};
	return tell(
		io,
		file,
		await importAreas(db, file, { source, licence, map, ...year, ...(rd && { rd }) })
	);
}

/** Shows what each column seems to hold, with the first values under it. */
function showGuess(io: Io, { table, guess }: Awaited<ReturnType<typeof lookAtFigures>>): void {
	const lines = table.columns.map((column, index) => {
		const samples = table.rows.slice(0, 3).map((row) => row.cells[index]);
		return `  ${column.padEnd(24)} → ${(guess[column] ?? '–').padEnd(16)} ${samples.join(' · ')}`;
	});
	io.say({
		nl: `Zo lees ik de kolommen:\n${lines.join('\n')}`,
		en: `This is how I read the columns:\n${lines.join('\n')}`
	});
}

async function agreed(io: Io): Promise<boolean> {
	if (!process.stdin.isTTY || io.json) {
		throw new UsageProblem(
			'Er is nog niets ingelezen. Klopt het zo? Voeg --yes toe. Anders: --map kolom=cijfer.',
			'Nothing was loaded yet. Is it right like this? Add --yes. Otherwise: --map column=figure.'
		);
	}
	const asking = createInterface({ input: process.stdin, output: process.stderr });
	const said = await asking.question(io.language === 'nl' ? 'Inlezen? (j/n) ' : 'Load? (y/n) ');
	asking.close();
	return /^[jy]/i.test(said);
}

async function figures(db: Database, file: GivenFile, values: Values, io: Io): Promise<number> {
	const year = yearOf(values.year, file.name);
	const looked = await lookAtFigures(file);
	const saved = values.mapping ? await savedMapping(db, values.mapping) : undefined;
	if (values.mapping && !saved) {
		throw new UsageProblem(
			`Er is geen indeling bewaard onder de naam “${values.mapping}”.`,
			`There is no mapping saved under the name “${values.mapping}”.`
		);
	}
	const chosen = readPairs(values.map);
	const claimed = new Set(Object.values(chosen));
	const base = Object.entries(saved ?? looked.guess).filter(([, target]) => !claimed.has(target));
	const mapping = { ...Object.fromEntries(base), ...chosen };
	showGuess(io, { ...looked, guess: mapping });
	if (!values.yes && !(await agreed(io))) {
		io.answer({ nl: 'Er is niets ingelezen.', en: 'Nothing was loaded.' });
		return 1;
	}
	const { source, licence } = values;
	const saveAs = values['save-mapping'];
	return tell(io, file, await importFigures(db, file, { source, licence, mapping, year, saveAs }));
}

/** Does some work on the database, with a bar that shows how far it is; closes all of it afterwards. */
async function withDatabase(
	io: Io,
	work: (db: Database, progress: (done: number, total: number) => void) => Promise<number>
): Promise<number> {
	const opened = await openForCommand();
	const db = openDatabase(opened.appUrl, 2);
	const bar = new Bar(io);
	try {
		return await work(db, (done, total) => bar.show(done, total));
	} finally {
		bar.end();
		await db.destroy();
		await opened.close();
	}
}

/** ./vierzet import cbs GM0268: the key figures of a municipality, straight from the CBS. */
async function cbs(municipality: string, values: Values, io: Io): Promise<number> {
	if (values.odata && !/^[34]$/.test(values.odata)) {
		throw new UsageProblem('--odata kan 3 of 4 zijn.', '--odata can be 3 or 4.');
	}
	const version = values.odata === '4' ? 4 : 3;
	const address = process.env.CBS_ADDRESS;
	return withDatabase(io, async (db, progress) => {
		const done = await importCbs(db, {
			...{ municipality, version, progress },
			...(address && { address })
		});
		const lines = Object.entries(done).map(([year, { rows, added, changed }]) => ({
			nl: `${year}: ${rows} gelezen, ${added} nieuw, ${changed} veranderd.`,
			en: `${year}: ${rows} read, ${added} new, ${changed} changed.`
		}));
		const all = {
			nl: lines.map(({ nl }) => nl).join('\n'),
			en: lines.map(({ en }) => en).join('\n')
		};
		io.answer(all, { municipality, editions: done });
		return 0;
	});
}

/** ./vierzet import pdok GM0268 --year 2025: boundaries and figures of a municipality, straight from PDOK. */
async function pdok(municipality: string, values: Values, io: Io): Promise<number> {
	const year = yearOf(values.year, '');
	const address = process.env.PDOK_ADDRESS;
	return withDatabase(io, async (db, progress) => {
		const { areas, figures } = await importPdok(db, {
			...{ municipality, year, progress },
			...(address && { address })
		});
		io.answer(
			{
				nl: `${areas.rows} gebieden gelezen, ${areas.added} nieuw; ${figures.rows} cijfers gelezen, ${figures.added} nieuw.`,
				en: `${areas.rows} areas read, ${areas.added} new; ${figures.rows} figures read, ${figures.added} new.`
			},
			{ municipality, year, areas, figures }
		);
		return 0;
	});
}

/** ./vierzet import areas|figures <file>, or cbs|pdok <municipality> */
export async function importCommand(args: string[], io: Io): Promise<number> {
	const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
	const [kind, path, ...more] = positionals;
	if (kind === 'cbs' && path && more.length === 0) return cbs(path, values, io);
	if (kind === 'pdok' && path && more.length === 0) return pdok(path, values, io);
	if (kind === 'hsds' && path && more.length === 0)
		return (await import('./directory.ts')).importDirectory(path, values, io);
	if (kind === 'approach' && path && more.length === 0)
		return (await import('./approach.ts')).importApproach(path, values.as, io);
	if ((kind !== 'areas' && kind !== 'figures') || !path || more.length > 0) {
		throw new UsageProblem(
			'Zo schrijf je het: ./vierzet import areas|figures|hsds|approach <bestand>, of import cbs|pdok GM0268.',
			'Write it like this: ./vierzet import areas|figures|hsds|approach <file>, or import cbs|pdok GM0268.'
		);
	}
	const file = await readGiven(path);
	return withDatabase(io, (db) => (kind === 'areas' ? areas : figures)(db, file, values, io));
}
