import { taskContexts } from '#community/index.ts';
import { dayOf, systemClock, write, type Clock, type Database } from '#kernel/index.ts';
import { removeOldHanded } from './handed-in.store.ts';

/**
 * Removes what residents put in and whose three months are over, read or not, in every organisation.
 * @returns how many
 */
export async function endHanded(db: Database, clock: Clock = systemClock): Promise<number> {
	let ended = 0;
	for (const { actor, organisationId } of await taskContexts(db, 'retention', { clock }))
		ended += await write(
			db,
			actor,
			(tx) => removeOldHanded(tx, organisationId, dayOf(clock())),
			'retention'
		);
	return ended;
}
