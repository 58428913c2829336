import type { Read } from '#kernel/index.ts';
import { sql } from 'kysely';
import { areasWithin } from './area.store.ts';
import type { EntryKind } from './entry.store.ts';
import type { Move } from './spine.store.ts';

/** The cycles this reader may see, newest first, with how many entries each has per move. */
export async function findCycles(
	tx: Read,
	organisationId: string,
	{ areaId, limit }: { areaId?: string; limit: number }
) {
	const count = (move: Move) =>
		sql<number>`count(*) filter (where entry.id is not null and cycle_step.move = ${move})`;
	return tx
		.selectFrom('cycle')
		.innerJoin('entry as own', (join) =>
			join.onRef('own.organisationId', '=', 'cycle.organisationId').onRef('own.id', '=', 'cycle.id')
		)
		.leftJoin('area', (join) =>
			join
				.onRef('area.organisationId', '=', 'own.organisationId')
				.onRef('area.id', '=', 'own.areaId')
		)
		.leftJoin('cycleStep', (join) =>
			join
				.onRef('cycleStep.organisationId', '=', 'cycle.organisationId')
				.onRef('cycleStep.cycleId', '=', 'cycle.id')
		)
		.leftJoin('entry', (join) =>
			join
				.onRef('entry.organisationId', '=', 'cycleStep.organisationId')
				.onRef('entry.id', '=', 'cycleStep.entryId')
		)
		.select(['cycle.id', 'own.title', 'cycle.round', 'own.areaId', 'area.name as areaName'])
		.select([
			count('zien').as('zien'),
			count('denken').as('denken'),
			count('doen').as('doen'),
			count('vinden').as('vinden'),
			sql<string>`max(coalesce(entry.happened_on, own.happened_on))`.as('happenedOn')
		])
		.where('cycle.organisationId', '=', organisationId)
		.$if(areaId !== undefined, (query) =>
			query.where('own.areaId', 'in', areasWithin(organisationId, areaId!))
		)
		.groupBy(['cycle.organisationId', 'cycle.id', 'own.organisationId', 'own.id', 'area.name'])
		.orderBy('happenedOn', 'desc')
		.orderBy('cycle.id', 'desc')
		.limit(limit)
		.execute();
}

/** The cycles an entry belongs to, the newest round first. */
export const cyclesOf = (tx: Read, organisationId: string, entryId: string) =>
	tx
		.selectFrom('cycleStep')
		.innerJoin('cycle', (join) =>
			join
				.onRef('cycle.organisationId', '=', 'cycleStep.organisationId')
				.onRef('cycle.id', '=', 'cycleStep.cycleId')
		)
		.select(['cycle.id', 'round', 'move'])
		.where('cycleStep.organisationId', '=', organisationId)
		.where('entryId', '=', entryId)
		.orderBy('round', 'desc')
		.execute();

/** The round that came after this one, if there is one. */
export const nextRoundOf = (tx: Read, organisationId: string, cycleId: string) =>
	tx
		.selectFrom('cycle')
		.select('id')
		.where('organisationId', '=', organisationId)
		.where('previousId', '=', cycleId)
		.orderBy('id')
		.executeTakeFirst();

/** What was shown of a cycle: publications that can be read now, newest first. */
export const publicationsOf = (tx: Read, organisationId: string, cycleId: string) =>
	tx
		.selectFrom('publication')
		.innerJoin('entry', (join) =>
			join
				.onRef('entry.organisationId', '=', 'publication.organisationId')
				.onRef('entry.id', '=', 'publication.id')
		)
		.select(['entry.id', 'title', 'happenedOn', 'visibility'])
		.where('publication.organisationId', '=', organisationId)
		.where('cycleId', '=', cycleId)
		.where('withdrawnOn', 'is', null)
		.orderBy('entry.id', 'desc')
		.execute();

/** The words every entry has, with who wrote it and where; undefined when it is not there for this reader. */
export const findWords = (tx: Read, organisationId: string, id: string, kind: EntryKind) =>
	tx
		.selectFrom('entry')
		.leftJoin('area', (join) =>
			join
				.onRef('area.organisationId', '=', 'entry.organisationId')
				.onRef('area.id', '=', 'entry.areaId')
		)
		.leftJoin('person', (join) =>
			join
				.onRef('person.organisationId', '=', 'entry.organisationId')
				.onRef('person.id', '=', 'entry.authorId')
		)
		.select(['entry.id', 'entry.title', 'entry.text', 'entry.happenedOn', 'entry.visibility'])
		.select(['entry.areaId', 'area.name as areaName', 'person.name as authorName'])
		.where('entry.organisationId', '=', organisationId)
		.where('entry.id', '=', id)
		.where('entry.kind', '=', kind)
		.executeTakeFirst();
