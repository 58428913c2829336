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
		// How many filled in a questionnaire is told of ten or more only, once it is closed (docs/decisions/0031).
		.where('action', 'not like', 'measurementAnswer.%')
		.$if(before !== undefined, (query) => query.where('at', '<', before!))
		.orderBy('at', 'desc')
		.orderBy('history.id', 'desc')
		.limit(limit)
		.execute();
