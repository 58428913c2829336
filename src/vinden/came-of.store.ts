import type { Read } from '#kernel/index.ts';

/** What something that was found came of, as far as this reader may see it; what was laid first on top. */
export const findCameOf = (tx: Read, organisationId: string, id: string) =>
	tx
		.selectFrom('link')
		.innerJoin('entry', (join) =>
			join
				.onRef('entry.organisationId', '=', 'link.organisationId')
				.onRef('entry.id', '=', 'link.toId')
		)
		.select(['entry.id', 'entry.kind', 'entry.title', 'entry.text'])
		.where('link.organisationId', '=', organisationId)
		.where('link.fromId', '=', id)
		.where('link.role', '=', 'cameOf')
		.orderBy('link.createdAt')
		.orderBy('entry.id')
		.execute();
