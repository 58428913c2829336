import { areasWithin } from '#community/index.ts';
import type { Read } from '#kernel/index.ts';
import { sql } from 'kysely';
import { wall } from '../wall.store.ts';

/** Activities of both weights in one list (85): the newest first, by when they are or were. */
export const findActivities = (
	tx: Read,
	organisationId: string,
	asked: { areaId?: string; state?: string; form?: string; domain?: string; limit: number }
) =>
	tx
		.selectFrom('activity')
		.innerJoin('entry', (join) =>
			join
				.onRef('entry.organisationId', '=', 'activity.organisationId')
				.onRef('entry.id', '=', 'activity.id')
		)
		.leftJoin('area', (join) =>
			join
				.onRef('area.organisationId', '=', 'entry.organisationId')
				.onRef('area.id', '=', 'entry.areaId')
		)
		.where('activity.organisationId', '=', organisationId)
		.$if(asked.areaId !== undefined, (query) =>
			query.where('entry.areaId', 'in', areasWithin(organisationId, asked.areaId!))
		)
		.$if(asked.state !== undefined, (query) => query.where('state', '=', asked.state!))
		.$if(asked.form !== undefined, (query) => query.where('form', '=', asked.form!))
		.$if(asked.domain !== undefined, (query) =>
			query.where(sql<boolean>`${asked.domain!} = any(activity.domains)`)
		)
		.select(['entry.id', 'entry.title', 'entry.text', 'entry.happenedOn', 'area.name as areaName'])
		.select(['entry.visibility', 'state', 'form', 'rule', 'activity.place as where', 'doneBy'])
		.select(wall<string | null>('activity.first_start').as('firstStart'))
		.orderBy(sql`coalesce(activity.first_start, entry.happened_on)`, 'desc')
		.orderBy('entry.id', 'desc')
		.limit(asked.limit)
		.execute();
