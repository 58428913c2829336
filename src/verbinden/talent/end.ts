import { taskContexts } from '#community/index.ts';
import {
	Problem,
	dayOf,
	idShape,
	newId,
	perform,
	readOperation,
	systemClock,
	writeOperation,
	type Clock,
	type Database,
	type FileStore
} from '#kernel/index.ts';
import { z } from 'zod';
import { exampleId } from './talent.schema.ts';
import { findEnding, takeBackEverywhere } from './talent.store.ts';

const listEnding = readOperation({
	name: 'talent.listEnding',
	summary: { nl: 'Toestemming die voorbij is', en: 'Consent that is over' },
	audience: [],
	input: z.strictObject({}),
	output: z.array(z.object({ id: idShape })),
	example: {},
	work: (_, { tx, actor, clock }) => findEnding(tx, actor.organisationId, dayOf(clock()))
});

/** What the program does when the day of a consent is over: the talent is taken back as by its giver. */
export const endTalent = writeOperation({
	name: 'talent.end',
	object: 'talent',
	summary: { nl: 'Toestemming voorbij', en: 'Consent is over' },
	audience: [],
	input: z.strictObject({ writeId: idShape, id: idShape }),
	example: { writeId: exampleId(9), id: exampleId(1) },
	async work({ id }, { tx, actor, clock }) {
		const gone = { organisationId: actor.organisationId, id, day: dayOf(clock()) };
		const version = await takeBackEverywhere(tx, gone);
		if (version === undefined) throw new Problem('notFound');
		return { id, version };
	}
});

/**
 * Takes back every talent whose consent has come to its end, in every organisation.
 * @returns how many
 */
export async function endTalents(
	db: Database,
	files: FileStore,
	clock: Clock = systemClock
): Promise<number> {
	let ended = 0;
	for (const context of await taskContexts(db, 'retention', { clock, files })) {
		for (;;) {
			const ending = await perform(listEnding, {}, context);
			for (const { id } of ending) {
				await perform(endTalent, { writeId: newId(), id }, context);
				ended++;
			}
			if (ending.length === 0) break;
		}
	}
	return ended;
}
