import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { FileStore } from './index.ts';

const absent = (error: NodeJS.ErrnoException) => {
	if (error.code === 'ENOENT') return undefined;
	throw error;
};

/** Files in a folder: organisation / first two letters of the hash / hash. A file is there whole or not at all. */
export function folderFiles(folder: string): FileStore {
	const place = (organisationId: string, hash: string) =>
		join(folder, organisationId, hash.slice(0, 2), hash);
	return {
		async put(organisationId, hash, bytes) {
			const file = place(organisationId, hash);
			if ((await stat(file).catch(absent))?.size === bytes.length) return;
			await mkdir(dirname(file), { recursive: true, mode: 0o700 });
			const unfinished = `${file}.${randomUUID()}.part`;
			const handle = await open(unfinished, 'wx', 0o600);
			try {
				await handle.writeFile(bytes);
				// On the disk before anybody is told that it is kept.
				await handle.sync();
			} finally {
				await handle.close();
			}
			await rename(unfinished, file);
		},
		get: (organisationId, hash) => readFile(place(organisationId, hash)).catch(absent),
		remove: (organisationId, hash) => rm(place(organisationId, hash), { force: true })
	};
}
