import {
	newId,
	perform,
	systemClock,
	type Clock,
	type Database,
	type FileStore
} from '#kernel/index.ts';
import { removeLeftFiles } from './photo.operations.ts';
import { expireEntry, listExpired, tidy } from './retention.operations.ts';
import { taskContexts } from './tasks.ts';

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
	let removed = 0;
	for (const context of await taskContexts(db, 'retention', { clock, files })) {
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
