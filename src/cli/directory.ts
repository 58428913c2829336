import { readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { standingsOf } from '#community/index.ts';
import {
	asCsv,
	asPackage,
	exportDirectory,
	showDirectoryImport,
	takeInDirectoryFile
} from '#doen/index.ts';
import { newId, openDatabase, perform, readSecret, type Context } from '#kernel/index.ts';
import { makeAuth } from '#web/sign-in.ts';
import { openForCommand } from './database.ts';
import { UsageProblem, type Io } from './io.ts';

const largest = 200 * 1024 * 1024;

/** The files of the directory at this path: the one that is named, or those of a folder. */
async function filesAt(path: string) {
	const wrong = (nl: string, en: string) => new UsageProblem(`${path}: ${nl}`, `${path}: ${en}`);
	const found = await stat(path).catch(() => undefined);
	if (!found) throw wrong('dit is er niet.', 'this is not there.');
	const paths = found.isDirectory()
		? (await readdir(path))
				.filter((name) => /\.(csv|json)$/i.test(name))
				.map((name) => join(path, name))
		: [path];
	const files = await Promise.all(
		paths.map(async (one) => ({ name: basename(one), bytes: await readFile(one) }))
	);
	if (files.reduce((sum, { bytes }) => sum + bytes.length, 0) > largest)
		throw wrong('dit is groter dan 200 MB.', 'this is larger than 200 MB.');
	return files.map(({ name, bytes }) => ({ name, data: bytes.toString('base64') }));
}

/** Does some work on behalf of somebody, by their e-mail address. */
export async function as<T>(
	email: string | undefined,
	work: (context: Context) => Promise<T>
): Promise<T> {
	if (!email)
		throw new UsageProblem(
			'Namens wie? Dit is van een team. Zeg het met --as noor@voorbeeld.nl.',
			'On behalf of whom? This is of a team. Say it with --as noor@example.org.'
		);
	const { settings, appUrl, close } = await openForCommand();
	const db = openDatabase(appUrl, 2);
	const secret = readSecret(settings);
	const signIn = makeAuth({ db, databaseUrl: appUrl, secret, origin: settings.origin });
	try {
		const account = await signIn.findAccount(email);
		const [standing] = account ? await standingsOf(db, account.id) : [];
		if (!standing)
			throw new UsageProblem(
				'Dit e-mailadres is hier niet bekend.',
				'This e-mail address is not known here.'
			);
		return await work({ db, secret, actor: standing.actor, origin: 'cli' });
	} finally {
		await db.destroy();
		await signIn.close();
		await close();
	}
}

/** ./vierzet import hsds <file or folder> --as e-mail [--take-good] [--public] */
export async function importDirectory(
	path: string,
	values: { as?: string; 'take-good'?: boolean; public?: boolean },
	io: Io
): Promise<number> {
	const files = await filesAt(path);
	return as(values.as, async (context) => {
		const id = newId();
		const takeGood = values['take-good'] ? ('yes' as const) : ('no' as const);
		const visibility = values.public ? ('public' as const) : undefined;
		await perform(takeInDirectoryFile, { id, files, takeGood, visibility }, context);
		const told = await perform(showDirectoryImport, { id }, context);
		const { fileName, added, changed, same, kept, faults, persons } = told;
		const left = faults.map(
			({ record, path, sentence }) => [`${record}, ${path}`, sentence] as const
		);
		const lines = (language: 'nl' | 'en') =>
			left.map(([where, sentence]) => `\n  ${where}: ${sentence[language]}`).join('');
		io.answer(
			{
				nl: `${fileName}: ${added} nieuw, ${changed} veranderd, ${same} hetzelfde, ${kept.length} hier veranderd en gebleven, ${persons} namen van personen weggelaten.${lines('nl')}`,
				en: `${fileName}: ${added} new, ${changed} changed, ${same} the same, ${kept.length} changed here and kept, ${persons} names of persons left out.${lines('en')}`
			},
			{ file: fileName, added, changed, same, kept, faults, persons }
		);
		return 0;
	});
}

/** ./vierzet export hsds <file.json, file.zip or file.csv> --as e-mail [--public] */
export async function exportHsds(
	file: string,
	values: { as?: string; public?: boolean },
	io: Io
): Promise<number> {
	return as(values.as, async (context) => {
		const all = await perform(exportDirectory, { only: values.public ? 'public' : 'all' }, context);
		const content = /\.zip$/i.test(file)
			? asPackage(all, { name: 'Wegwijzer' })
			: /\.csv$/i.test(file)
				? asCsv(all.services)
				: `${JSON.stringify(all, null, 2)}\n`;
		await writeFile(file, content, { mode: 0o600 });
		const count = all.services.length;
		io.answer(
			{ nl: `${count} geschreven naar ${file}.`, en: `${count} written to ${file}.` },
			{ file, count }
		);
		return 0;
	});
}
