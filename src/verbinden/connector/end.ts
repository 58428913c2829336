import { taskContexts } from '#community/index.ts';
import {
	dayOf,
	systemClock,
	write,
	type Clock,
	type Database,
	type FileStore
} from '#kernel/index.ts';
import { removeExpiredConnectors } from './connector.store.ts';

/**
 * Removes connectors whose yes is over, and those named long ago who were never asked, in every organisation.
 * @returns how many
 */
export async function endConnectors(
	db: Database,
	files: FileStore,
	clock: Clock = systemClock
): Promise<number> {
	let ended = 0;
	for (const { actor, organisationId } of await taskContexts(db, 'retention', { clock, files }))
		ended += await write(
			db,
			actor,
			(tx) => removeExpiredConnectors(tx, organisationId, dayOf(clock())),
			'retention'
		);
	return ended;
}
