import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StartProblem } from './start-problem.ts';

/**
 * The folder of the unix socket: the data folder itself, so that only its owner gets in.
 * A socket's path holds about 100 bytes; below a long path it stands in a private folder for temporary files.
 */
export function socketFolder(dataDir: string): string {
	const own = join(dataDir, 'pg');
	if (Buffer.byteLength(own) <= 80) return own;
	const name = createHash('sha256').update(dataDir).digest('hex').slice(0, 16);
	const folder = join(tmpdir(), `vierzet-${name}`);
	mkdirSync(folder, { recursive: true, mode: 0o700 });
	const found = lstatSync(folder);
	const mine = !process.getuid || found.uid === process.getuid() || process.getuid() === 0;
	if (!found.isDirectory() || !mine || (found.mode & 0o077) !== 0) {
		throw new StartProblem({
			nl: `De map ${folder} is niet alleen van jou. Verwijder haar en start opnieuw.`,
			en: `The folder ${folder} is not yours alone. Remove it and start again.`
		});
	}
	return folder;
}
