import { Bar } from './bar.ts';
import { backup, restore } from '#kernel/db/index.ts';
import { openFiles } from '#kernel/index.ts';
import { parseArgs } from 'node:util';
import { openForCommand } from './database.ts';
import { UsageProblem, type Io } from './io.ts';

const oneFile = (positionals: string[], command: string): string => {
	const [file, ...more] = positionals;
	if (file && more.length === 0) return file;
	throw new UsageProblem(
		`Zo schrijf je het: ./vierzet ${command} <bestand>.`,
		`Write it like this: ./vierzet ${command} <file>.`
	);
};

/** ./vierzet backup <file> */
export async function backupCommand(args: string[], io: Io): Promise<number> {
	const { positionals } = parseArgs({ args, allowPositionals: true });
	const file = oneFile(positionals, 'backup');
	const opened = await openForCommand();
	const bar = new Bar(io);
	try {
		const store = openFiles(opened.settings);
		const { tables, rows, files } = await backup(opened.ownerUrl(), file, store, (done, total) =>
			bar.show(done, total)
		);
		bar.end();
		io.answer(
			{
				nl: `Reservekopie gemaakt: ${file} (${tables} tabellen, ${rows} rijen, ${files} foto’s). Bewaar haar veilig: alles staat erin.`,
				en: `Backup made: ${file} (${tables} tables, ${rows} rows, ${files} photos). Keep it safe: everything is in it.`
			},
			{ file, tables, rows, files }
		);
		return 0;
	} finally {
		bar.end();
		await opened.close();
	}
}

/** ./vierzet restore <file> [--force] */
export async function restoreCommand(args: string[], io: Io): Promise<number> {
	const { values, positionals } = parseArgs({
		...{ args, allowPositionals: true },
		options: { force: { type: 'boolean', default: false } }
	});
	const file = oneFile(positionals, 'restore');
	const opened = await openForCommand();
	try {
		const { tables, rows, files } = await restore(opened.ownerUrl(), file, {
			force: values.force,
			files: openFiles(opened.settings)
		});
		io.answer(
			{
				nl: `Teruggezet uit ${file}: ${tables} tabellen, ${rows} rijen, ${files} foto’s.`,
				en: `Restored from ${file}: ${tables} tables, ${rows} rows, ${files} photos.`
			},
			{ file, tables, rows, files }
		);
		return 0;
	} finally {
		await opened.close();
	}
}
