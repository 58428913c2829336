import { areasWithin } from '#community/index.ts';
import type { Read, Write } from '#kernel/index.ts';
import type { Outcome } from './pause.rules.ts';

/** Puts the pause beside its entry. */
export const addPause = (
	tx: Write,
	pause: { organisationId: string; id: string; present: string }
) => tx.insertInto('pause').values(pause).execute();

export const changePresent = (tx: Write, organisationId: string, id: string, present: string) =>
	tx
		.updateTable('pause')
		.set({ present })
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.execute();

export const keepOutcome = (
	tx: Write,
	organisationId: string,
	id: string,
	closed: { outcome: Outcome; reason: string | null; backOn: string | null }
) =>
	tx
		.updateTable('pause')
		.set(closed)
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.execute();

/** One pause; undefined when it is not there for this reader. */
export const findPause = (tx: Read, organisationId: string, id: string) =>
	tx
		.selectFrom('pause')
		.select(['id', 'present', 'outcome', 'reason', 'backOn'])
		.$narrowType<{ outcome: Outcome | null }>()
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.executeTakeFirst();

/** The newest pauses this reader may see, with how much lies on the table of each. */
export const findPauses = (
	tx: Read,
	organisationId: string,
	{ areaId, limit }: { areaId?: string; limit: number }
) =>
	tx
		.selectFrom('pause')
		.innerJoin('entry', (join) =>
			join
				.onRef('entry.organisationId', '=', 'pause.organisationId')
				.onRef('entry.id', '=', 'pause.id')
		)
		.leftJoin('area', (join) =>
			join
				.onRef('area.organisationId', '=', 'entry.organisationId')
				.onRef('area.id', '=', 'entry.areaId')
		)
		.where('pause.organisationId', '=', organisationId)
		.$if(areaId !== undefined, (query) =>
			query.where('entry.areaId', 'in', areasWithin(organisationId, areaId!))
		)
		.select(['pause.id', 'entry.title', 'entry.happenedOn', 'area.name as areaName'])
		.select(['present', 'outcome', 'reason', 'backOn'])
		.$narrowType<{ outcome: Outcome | null }>()
		.select((eb) =>
			eb
				.selectFrom('claimSource')
				.whereRef('claimSource.organisationId', '=', 'pause.organisationId')
				.whereRef('claimSource.entryId', '=', 'pause.id')
				.where('part', '=', 'table')
				.select((one) => one.fn.countAll<number>().as('count'))
				.as('laid')
		)
		.orderBy('entry.happenedOn', 'desc')
		.orderBy('pause.id', 'desc')
		.limit(limit)
		.execute();
