import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartProblem } from '#kernel/db/index.ts';
import type { Io } from './io.ts';

const root = join(import.meta.dirname, '../..');
const stamp = join(root, 'build', '.vierzet-built');

/** The newest moment of change of everything the web app is built from. */
function newestSource(): string {
	const times = ['package-lock.json', 'vite.config.ts'].map(
		(name) => statSync(join(root, name)).mtimeMs
	);
	for (const folder of ['src', 'static']) {
		for (const entry of readdirSync(join(root, folder), { recursive: true, withFileTypes: true })) {
			if (entry.isFile() && !entry.name.endsWith('.test.ts'))
				times.push(statSync(join(entry.parentPath, entry.name)).mtimeMs);
		}
	}
	return `${Math.max(...times)} ${times.length}`;
}

/**
 * Builds the web app when its sources are newer than what was built.
 * @throws StartProblem with what the builder said
 */
export function buildWhenNeeded(io: Pick<Io, 'say'>): void {
	const wanted = newestSource();
	if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
	io.say({ nl: 'Bouwen …', en: 'Building …' });
	const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
	const built = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'error'], {
		cwd: root,
		encoding: 'utf8'
	});
	if (built.status !== 0) {
		throw new StartProblem({
			nl: `Bouwen lukte niet. Mag je schrijven in ${root}? ${built.stderr}`,
			en: `Building failed. May you write in ${root}? ${built.stderr}`
		});
	}
	writeFileSync(stamp, wanted);
}

/** Where the request handler of the built web app stands. */
export const handlerFile = join(root, 'build', 'handler.js');
