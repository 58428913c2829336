import {
	anybody,
	newId,
	perform,
	read,
	systemClock,
	type Clock,
	type Context,
	type Database,
	type FileStore
} from '#kernel/index.ts';
import { removeLeftFiles } from './photo.operations.ts';
import { expireEntry, listExpired, tidy } from './retention.operations.ts';
import { findOrganisationIds } from './retention.store.ts';

/**
 * Removes what has had its time, in every organisation.
 * @param files where pictures are kept: those that lost their entry go too
 * @returns how many entries were removed
 */
export async function removeExpired(
	db: Database,
	files: FileStore,
	clock: Clock = systemClock
): Promise<number> {
	const organisations = await read(db, anybody(null), findOrganisationIds);
	let removed = 0;
	for (const { id } of organisations) {
		const context: Context = {
			...{ db, clock, files, secret: id, actor: anybody(id), origin: 'task', task: 'retention' }
		};
		for (;;) {
			const expired = await perform(listExpired, {}, context);
			for (const entry of expired) {
				await perform(expireEntry, { writeId: newId(), id: entry.id }, context);
				removed++;
			}
			if (expired.length === 0) break;
		}
		await perform(tidy, { writeId: newId() }, context);
		await perform(removeLeftFiles, { writeId: newId() }, context);
	}
	return removed;
}
