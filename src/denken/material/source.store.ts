import type { Read, Write } from '#kernel/index.ts';

export interface NewSource {
	organisationId: string;
	id: string;
	entryId: string;
	part: string;
	sourceId: string | null;
	figureId: string | null;
	said: string | null;
	createdAt: Date;
}

export const addSource = (tx: Write, source: NewSource) =>
	tx.insertInto('claimSource').values(source).execute();

export const addFigureUsed = (
	tx: Write,
	figure: {
		organisationId: string;
		id: string;
		entryId: string;
		indicatorId: string;
		areaCode: string;
		areaName: string;
		year: number;
		value: number;
		unit: string;
		source: string;
		createdAt: Date;
	}
) => tx.insertInto('figureUsed').values(figure).execute();

/** One source of an entry; undefined when it is not there for this reader. */
export const findSource = (tx: Read, organisationId: string, entryId: string, id: string) =>
	tx
		.selectFrom('claimSource')
		.select(['id', 'sourceId', 'figureId'])
		.where('organisationId', '=', organisationId)
		.where('entryId', '=', entryId)
		.where('id', '=', id)
		.executeTakeFirst();

/** Whether the same source already lies beside this part. */
export const findSame = (
	tx: Read,
	organisationId: string,
	{ entryId, part, sourceId }: { entryId: string; part: string; sourceId: string }
) =>
	tx
		.selectFrom('claimSource')
		.select('id')
		.where('organisationId', '=', organisationId)
		.where('entryId', '=', entryId)
		.where('part', '=', part)
		.where('sourceId', '=', sourceId)
		.executeTakeFirst();

export async function removeSource(
	tx: Write,
	organisationId: string,
	{ id, figureId }: { id: string; figureId: string | null }
): Promise<void> {
	await tx
		.deleteFrom('claimSource')
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.execute();
	if (figureId) await removeFigureUsed(tx, organisationId, figureId);
}

export const removeFigureUsed = (tx: Write, organisationId: string, id: string) =>
	tx
		.deleteFrom('figureUsed')
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.execute();

/** How many parts of an entry still stand on a source. */
export async function countCited(
	tx: Read,
	organisationId: string,
	entryId: string,
	sourceId: string
): Promise<number> {
	const { count } = await tx
		.selectFrom('claimSource')
		.select((eb) => eb.fn.countAll<number>().as('count'))
		.where('organisationId', '=', organisationId)
		.where('entryId', '=', entryId)
		.where('sourceId', '=', sourceId)
		.executeTakeFirstOrThrow();
	return Number(count);
}

/** What the claims of some entries stand on, in the order in which it was laid beside them. */
export const findSources = (tx: Read, organisationId: string, entryIds: readonly string[]) =>
	tx
		.selectFrom('claimSource')
		.leftJoin('entry', (join) =>
			join
				.onRef('entry.organisationId', '=', 'claimSource.organisationId')
				.onRef('entry.id', '=', 'claimSource.sourceId')
		)
		.leftJoin('observation', (join) =>
			join
				.onRef('observation.organisationId', '=', 'claimSource.organisationId')
				.onRef('observation.id', '=', 'claimSource.sourceId')
		)
		.leftJoin('figureUsed', (join) =>
			join
				.onRef('figureUsed.organisationId', '=', 'claimSource.organisationId')
				.onRef('figureUsed.id', '=', 'claimSource.figureId')
		)
		.where('claimSource.organisationId', '=', organisationId)
		.where('claimSource.entryId', 'in', entryIds)
		.select(['claimSource.id', 'claimSource.entryId', 'part', 'said', 'goneOn', 'sourceId'])
		.select(['entry.id as seenId', 'entry.kind', 'title', 'text', 'happenedOn', 'quote'])
		.select(['silentWish', 'wishState', 'indicatorId', 'areaName', 'year', 'value', 'unit'])
		.select(['figureId', 'figureUsed.source as publisher'])
		.orderBy('claimSource.createdAt')
		.orderBy('claimSource.id')
		.execute();
