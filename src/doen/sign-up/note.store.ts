import type { Read, Write } from '#kernel/index.ts';
import { wall } from '../wall.store.ts';
import type { Occasion } from './sign-up.store.ts';

const starts = wall('starts').as('starts');

/** Keeps the count of one group at one time; another count of the same group replaces it. */
export const putCount = (
	tx: Write,
	count: Occasion & { id: string; groupWords: string; number: number; createdAt: Date }
) =>
	tx
		.insertInto('occasionCount')
		.values(count)
		.onConflict((conflict) =>
			conflict
				.columns(['organisationId', 'activityId', 'starts', 'groupWords'])
				.doUpdateSet({ number: count.number, createdAt: count.createdAt })
		)
		.execute();

/** The counts of an activity that this reader may see, the oldest time first. */
export const findCounts = (tx: Read, organisationId: string, activityId: string) =>
	tx
		.selectFrom('occasionCount')
		.select(['id', 'groupWords', 'number', starts])
		.where('organisationId', '=', organisationId)
		.where('activityId', '=', activityId)
		.orderBy('occasionCount.starts')
		.orderBy('number', 'desc')
		.limit(2000)
		.execute();

export const removeCount = (tx: Write, organisationId: string, activityId: string, id: string) =>
	tx
		.deleteFrom('occasionCount')
		.where('organisationId', '=', organisationId)
		.where('activityId', '=', activityId)
		.where('id', '=', id)
		.executeTakeFirst();

export const addNote = (
	tx: Write,
	note: Occasion & {
		id: string;
		kind: string;
		groupWords: string | null;
		otherWords: string | null;
		measure: string | null;
		text: string | null;
		times: number | null;
		createdAt: Date;
	}
) => tx.insertInto('occasionNote').values(note).execute();

/** The notes of an activity, the oldest time first. */
export const findNotes = (tx: Read, organisationId: string, activityId: string) =>
	tx
		.selectFrom('occasionNote')
		.select(['id', 'kind', 'groupWords', 'otherWords', 'measure', 'text', 'times', starts])
		.where('organisationId', '=', organisationId)
		.where('activityId', '=', activityId)
		.orderBy('occasionNote.starts')
		.orderBy('createdAt')
		.limit(2000)
		.execute();

export const removeNote = (tx: Write, organisationId: string, activityId: string, id: string) =>
	tx
		.deleteFrom('occasionNote')
		.where('organisationId', '=', organisationId)
		.where('activityId', '=', activityId)
		.where('id', '=', id)
		.executeTakeFirst();
