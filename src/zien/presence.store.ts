import type { Read, Write } from '#kernel/index.ts';
import { sql } from 'kysely';

interface NewPresence {
	organisationId: string;
	id: string;
	partOfDay: string | null;
	halfHours: number | null;
	noFollowUp: boolean;
	reflection: string | null;
}

/** Puts the presence beside its entry. */
export const addPresence = (tx: Write, presence: NewPresence) =>
	tx.insertInto('presence').values(presence).execute();

/** Counts one more time at a place in the month of a day; not by whom. */
export async function countPresence(
	tx: Write,
	at: { organisationId: string; teamId: string; areaId: string; day: string; halfHours: number }
): Promise<void> {
	await sql`
		insert into presence_rhythm (organisation_id, team_id, area_id, month, times, half_hours)
		values (${at.organisationId}, ${at.teamId}, ${at.areaId}, date_trunc('month', ${at.day}::date), 1, ${at.halfHours})
		on conflict (organisation_id, team_id, area_id, month) do update
		set times = presence_rhythm.times + 1, half_hours = presence_rhythm.half_hours + excluded.half_hours`.execute(
		tx
	);
}

/** The diary of one writer, newest first. */
export const findDiary = (tx: Read, organisationId: string, authorId: string) =>
	tx
		.selectFrom('presence')
		.innerJoin('entry', (join) =>
			join
				.onRef('entry.organisationId', '=', 'presence.organisationId')
				.onRef('entry.id', '=', 'presence.id')
		)
		.leftJoin('area', (join) =>
			join
				.onRef('area.organisationId', '=', 'entry.organisationId')
				.onRef('area.id', '=', 'entry.areaId')
		)
		.where('presence.organisationId', '=', organisationId)
		.where('entry.authorId', '=', authorId)
		.select(['entry.id', 'entry.text', 'entry.happenedOn', 'entry.expiresOn'])
		.select(['area.name as areaName', 'partOfDay', 'halfHours', 'noFollowUp', 'reflection'])
		.orderBy('entry.happenedOn', 'desc')
		.orderBy('entry.id', 'desc')
		.limit(100)
		.execute();

/** Per place and month how often and how long the reader's teams were there. */
export const findRhythm = (tx: Read, organisationId: string, since: string) =>
	tx
		.selectFrom('presenceRhythm')
		.innerJoin('area', (join) =>
			join
				.onRef('area.organisationId', '=', 'presenceRhythm.organisationId')
				.onRef('area.id', '=', 'presenceRhythm.areaId')
		)
		.where('presenceRhythm.organisationId', '=', organisationId)
		.where('month', '>=', since)
		.select(['area.id as areaId', 'area.name as areaName', 'month'])
		.select((eb) => [
			sql<number>`${eb.fn.sum('times')}::int`.as('times'),
			sql<number>`${eb.fn.sum('halfHours')}::int`.as('halfHours')
		])
		.groupBy(['area.id', 'area.name', 'month'])
		.orderBy('area.name')
		.orderBy('area.id')
		.orderBy('month')
		.execute();
