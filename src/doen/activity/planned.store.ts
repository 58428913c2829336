import type { Place } from '#community/index.ts';
import type { Read, Write } from '#kernel/index.ts';
import { sql } from 'kysely';
import { wall } from '../wall.store.ts';
import type { OpenActivity, Planned, insideShape } from './activity.schema.ts';
import type { z } from 'zod';

type Inside = z.output<z.ZodObject<typeof insideShape>>;
export type PlannedRow = OpenActivity & Inside & { visibility: string };

export interface Asked {
	id?: string;
	ids?: readonly string[];
	areaId?: string;
	/** Only what was published: seen by residents or by anybody. */
	published?: boolean;
	/** Only what can have a time between these (wall clock). */
	from?: string;
	to?: string;
	limit?: number;
}

/** What is planned, as far as this reader may see it, with its entry. */
export const planned = (
	tx: Read,
	organisationId: string,
	{ id, ids, areaId, published, from, to }: Omit<Asked, 'limit'>
) =>
	tx
		.selectFrom('activity')
		.innerJoin('entry', (join) =>
			join
				.onRef('entry.organisationId', '=', 'activity.organisationId')
				.onRef('entry.id', '=', 'activity.id')
		)
		.where('activity.organisationId', '=', organisationId)
		.where('activity.firstStart', 'is not', null)
		.$if(id !== undefined, (query) => query.where('activity.id', '=', id!))
		.$if(ids !== undefined, (query) =>
			query.where(sql<boolean>`activity.id = any (${[...(ids ?? [])]}::uuid[])`)
		)
		.$if(areaId !== undefined, (query) =>
			query.where('entry.areaId', 'in', sql<string>`(select app.areas_below(${areaId!}))`)
		)
		.$if(published === true, (query) =>
			query.where('entry.visibility', 'in', ['residents', 'public'])
		)
		.$if(to !== undefined, (query) =>
			query.where('activity.firstStart', '<', sql<Date>`${to}::timestamp`)
		)
		.$if(from !== undefined, (query) =>
			// A day of slack for the hour that spring skips; what was moved may come after the last start.
			query.where(
				sql<boolean>`(activity.rule is not null and activity.last_start is null
					or coalesce(activity.last_start, activity.first_start) >= ${from}::timestamp - interval '1 day'
					or exists (select 1 from activity_exception x where x.organisation_id = activity.organisation_id
						and x.activity_id = activity.id and x.moved_to >= ${from}::timestamp))`
			)
		);

/** Planned activities with their exceptions, as far as this reader may see them; first start first. */
export async function findPlanned(
	tx: Read,
	organisationId: string,
	{ limit = 10_000, ...asked }: Asked
): Promise<PlannedRow[]> {
	const rows = await planned(tx, organisationId, asked)
		.leftJoin('area', (join) =>
			join
				.onRef('area.organisationId', '=', 'entry.organisationId')
				.onRef('area.id', '=', 'entry.areaId')
		)
		.select(['entry.id', 'entry.title', 'entry.text', 'entry.areaId', 'area.name as areaName'])
		.select(['entry.visibility', 'entry.longitude', 'entry.latitude', 'entry.createdAt'])
		.select(['state', 'form', 'minutes', 'rule', 'activity.place as where', 'capacity', 'signUp'])
		.select([
			'hosts',
			'groups',
			'initiatedBy',
			'bring',
			'gets',
			'materials',
			'costCents',
			'feeCents'
		])
		.select(['accessible', 'accessibleNote', 'domains', 'nature', 'cancelledBecause', 'sequence'])
		.select(['changedAt'])
		.select([
			wall<string | null>('activity.first_start').as('firstStart'),
			wall<string | null>('activity.last_start').as('lastStart')
		])
		.orderBy('activity.firstStart')
		.orderBy('entry.id')
		.limit(limit)
		.execute();
	const found = rows.map((row) => row.id);
	const exceptions = await findExceptions(tx, organisationId, found);
	return rows.map(({ longitude, latitude, createdAt, changedAt, ...row }) => ({
		...(row as unknown as PlannedRow),
		exceptions: exceptions.get(row.id) ?? [],
		minutes: row.minutes ?? 60,
		place: longitude === null || latitude === null ? null : { longitude, latitude },
		changedAt: (changedAt ?? createdAt).toISOString()
	}));
}

/** The exceptions of some activities, by activity; asked at once, since most have none. */
async function findExceptions(tx: Read, organisationId: string, ids: readonly string[]) {
	const rows = await tx
		.selectFrom('activityException')
		.where('organisationId', '=', organisationId)
		.where(sql<boolean>`activity_id = any(${[...ids]}::uuid[])`)
		.select(['activityId', 'reason'])
		.select([wall('starts').as('starts'), wall<string | null>('moved_to').as('movedTo')])
		.orderBy('activityException.starts')
		.execute();
	const told = rows.map((row) => ({ ...row, starts: row.starts! }));
	return Map.groupBy(told, (row) => row.activityId);
}

interface Moments {
	rule: string | null;
	firstStart: string;
	lastStart: string | null;
}

const columnsOf = (told: Planned, moments: Moments) => ({
	...moments,
	...{ form: told.form, minutes: told.minutes, place: told.where },
	...{ hosts: told.hosts, groups: told.groups, initiatedBy: told.initiatedBy },
	...{ bring: told.bring, gets: told.gets, materials: told.materials },
	...{ costCents: told.costCents, feeCents: told.feeCents, capacity: told.capacity },
	...{ signUp: told.signUp, accessible: told.accessible, nature: told.nature },
	...{ accessibleNote: told.accessibleNote, domains: told.domains }
});

export const addPlanned = (
	tx: Write,
	organisationId: string,
	id: string,
	...[told, moments, changedAt]: [Planned, Moments, Date]
) =>
	tx
		.insertInto('activity')
		.values({
			...{ organisationId, id, doneBy: '', state: 'planned', changedAt },
			...columnsOf(told, moments)
		})
		.execute();

/** Gives an activity other moments and words, and its entry another place. */
export async function changePlanned(
	tx: Write,
	organisationId: string,
	id: string,
	...[told, moments]: [Planned, Moments]
): Promise<void> {
	await tx
		.updateTable('activity')
		.set(columnsOf(told, moments))
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.execute();
	const place: Place | null = told.place;
	await tx
		.updateTable('entry')
		.set({
			areaId: told.areaId,
			longitude: place?.longitude ?? null,
			latitude: place?.latitude ?? null
		})
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.execute();
}

/** Counts a change that calendars should hear of. */
export const countForCalendars = (
	tx: Write,
	organisationId: string,
	id: string,
	changedAt: Date,
	changes: {
		state?: string;
		cancelledBecause?: string | null;
		doneBy?: string;
		deviation?: string | null;
	} = {}
) =>
	tx
		.updateTable('activity')
		.set((eb) => ({ ...changes, changedAt, sequence: eb('sequence', '+', 1) }))
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.execute();

export const putException = (
	tx: Write,
	exception: {
		organisationId: string;
		id: string;
		activityId: string;
		starts: string;
		movedTo: string | null;
		reason: string | null;
	}
) =>
	tx
		.insertInto('activityException')
		.values(exception)
		.onConflict((on) =>
			on
				.columns(['organisationId', 'activityId', 'starts'])
				.doUpdateSet({ movedTo: exception.movedTo, reason: exception.reason })
		)
		.execute();

export const removeExceptions = (
	tx: Write,
	organisationId: string,
	activityId: string,
	starts: readonly string[]
) =>
	tx
		.deleteFrom('activityException')
		.where('organisationId', '=', organisationId)
		.where('activityId', '=', activityId)
		.where(sql<boolean>`${wall('starts')} = any(${[...starts]})`)
		.execute();
