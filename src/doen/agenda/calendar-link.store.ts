import type { Read, Write } from '#kernel/index.ts';
import { sql } from 'kysely';

export const addCalendarLink = (
	tx: Write,
	link: {
		organisationId: string;
		id: string;
		personId: string;
		token: string;
		expiresOn: string;
		createdAt: Date;
	}
) =>
	tx
		.insertInto('calendarLink')
		.values({ ...link, purpose: 'ownTasks' })
		.execute();

/** The addresses of this person that work, or did. */
export const findCalendarLinks = (tx: Read, organisationId: string, today: string) =>
	tx
		.selectFrom('calendarLink')
		.select(['id', 'token', 'expiresOn'])
		.where('organisationId', '=', organisationId)
		.where('revokedOn', 'is', null)
		.where('expiresOn', '>=', today)
		.orderBy('createdAt')
		.execute();

/** Takes an address back; undefined when it was not there for this person. */
export const revokeLink = (tx: Write, organisationId: string, id: string, day: string) =>
	tx
		.updateTable('calendarLink')
		.set({ revokedOn: day })
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.where('revokedOn', 'is', null)
		.returning('id')
		.executeTakeFirst();

/** Whose calendar a secret address opens today; undefined when it never did, was taken back or ran out. */
export async function openCalendar(
	tx: Read,
	token: string
): Promise<{ organisationId: string; accountId: string } | undefined> {
	const { rows } = await sql<{ organisationId: string; accountId: string }>`
		select * from app.open_calendar(${token})`.execute(tx);
	return rows[0];
}
