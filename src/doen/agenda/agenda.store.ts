import type { Read } from '#kernel/index.ts';
import { sql } from 'kysely';
import type { OpenActivity } from '../activity/activity.schema.ts';
import { planned, type Asked } from '../activity/planned.store.ts';
import { wall } from '../wall.store.ts';

type Window = Omit<Asked, 'id' | 'limit' | 'from' | 'to'> & { from: string; to: string };

/** When activities come that can have a time in a window, and nothing else of them: an agenda holds thousands. */
export async function findMoments(tx: Read, organisationId: string, asked: Window) {
	const rows = await planned(tx, organisationId, asked)
		.select(['activity.id', 'rule', 'state'])
		.select(wall('activity.first_start').as('firstStart'))
		.select(wall<string | null>('activity.last_start').as('lastStart'))
		.execute();
	const exceptions = await findExceptionsIn(tx, organisationId, asked);
	return rows.map((row) => ({ ...row, exceptions: exceptions.get(row.id) ?? [] }));
}

/** The exceptions that begin or end in a window, by activity; a day wider, for the hour that spring skips. */
async function findExceptionsIn(tx: Read, organisationId: string, { from, to }: Window) {
	const isIn = (column: string) =>
		sql<boolean>`(${sql.ref(column)} >= ${from}::timestamp - interval '1 day' and ${sql.ref(column)} < ${to}::timestamp + interval '1 day')`;
	const rows = await tx
		.selectFrom('activityException')
		.where('organisationId', '=', organisationId)
		.where((eb) => eb.or([isIn('starts'), isIn('moved_to')]))
		.select(['activityId', 'reason'])
		.select([wall('starts').as('starts'), wall<string | null>('moved_to').as('movedTo')])
		.orderBy('activityException.starts')
		.execute();
	return Map.groupBy(rows, (row) => row.activityId);
}

type Told = Pick<
	OpenActivity,
	'title' | 'areaName' | 'where' | 'place' | 'minutes' | 'form' | 'cancelledBecause'
>;

/** What an agenda tells of some activities, by activity. */
export async function findTold(
	tx: Read,
	organisationId: string,
	ids: readonly string[]
): Promise<Map<string, Told>> {
	const rows = await tx
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
		.where(sql<boolean>`activity.id = any(${[...ids]}::uuid[])`)
		.select(['activity.id', 'entry.title', 'entry.longitude', 'entry.latitude'])
		.select(['area.name as areaName', 'activity.place as where', 'cancelledBecause'])
		.select(sql<number>`coalesce(activity.minutes, 60)`.as('minutes'))
		.select('form')
		.$narrowType<{ form: Told['form'] }>()
		.execute();
	return new Map(
		rows.map(({ id, longitude, latitude, ...row }) => [
			id,
			{ ...row, place: longitude === null || latitude === null ? null : { longitude, latitude } }
		])
	);
}
