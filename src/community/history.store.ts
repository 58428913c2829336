import type { Read } from '#kernel/index.ts';

/** What was done, newest first, from a moment back. */
export const findHistory = (
	tx: Read,
	organisationId: string,
	{ before, limit }: { before?: Date; limit: number }
) =>
	tx
		.selectFrom('history')
		.leftJoin('person', (join) =>
			join
				.onRef('person.organisationId', '=', 'history.organisationId')
				.onRef('person.id', '=', 'history.actorId')
		)
		.select(['history.id', 'at', 'person.name as actorName', 'action', 'objectKind', 'objectId'])
		.select(['result', 'origin'])
		.where('history.organisationId', '=', organisationId)
		.$if(before !== undefined, (query) => query.where('at', '<', before!))
		.orderBy('at', 'desc')
		.orderBy('history.id', 'desc')
		.limit(limit)
		.execute();
