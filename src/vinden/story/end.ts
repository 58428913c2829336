import { taskContexts } from '#community/index.ts';
import {
	dayOf,
	idShape,
	newId,
	perform,
	readOperation,
	systemClock,
	type Clock,
	type Database,
	type FileStore
} from '#kernel/index.ts';
import { z } from 'zod';
import { endStory } from './consent.operations.ts';
import { findEnding } from './story.store.ts';

const listEnding = readOperation({
	name: 'story.listEnding',
	summary: { nl: 'Toestemming die voorbij is', en: 'Consent that is over' },
	audience: [],
	input: z.strictObject({}),
	output: z.array(z.object({ id: idShape })),
	example: {},
	work: (_, { tx, actor, clock }) => findEnding(tx, actor.organisationId, dayOf(clock()))
});

/**
 * Takes back every story whose consent has come to its end, in every organisation.
 * @returns how many
 */
export async function endStories(
	db: Database,
	files: FileStore,
	clock: Clock = systemClock
): Promise<number> {
	let ended = 0;
	for (const context of await taskContexts(db, 'retention', { clock, files })) {
		for (;;) {
			const ending = await perform(listEnding, {}, context);
			for (const { id } of ending) {
				await perform(endStory, { writeId: newId(), id }, context);
				ended++;
			}
			if (ending.length === 0) break;
		}
	}
	return ended;
}
