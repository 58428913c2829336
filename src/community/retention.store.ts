import { addMonths, type Read, type Write } from '#kernel/index.ts';

export const findOrganisationIds = (tx: Read) =>
	tx.selectFrom('organisation').select('organisationId as id').execute();

/** Entries whose day has come, at most a hundred at a time. */
export const findExpired = (tx: Read, organisationId: string, day: string) =>
	tx
		.selectFrom('entry')
		.select('id')
		.where('organisationId', '=', organisationId)
		.where('expiresOn', '<=', day)
		.orderBy('expiresOn')
		.limit(100)
		.execute();

/** Removes an entry whose day has come, with all that stands beside it; undefined when it stays. */
export const removeExpiredEntry = (tx: Write, organisationId: string, id: string, day: string) =>
	tx
		.deleteFrom('entry')
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.where('expiresOn', '<=', day)
		.returning('version')
		.executeTakeFirst();

/** Removes old messages and invitations, and parts accounts from persons whose access ended; answers how many. */
export async function tidyPersonalData(
	tx: Write,
	organisationId: string,
	day: string
): Promise<number> {
	const mail = await tx
		.deleteFrom('mail')
		.where('organisationId', '=', organisationId)
		.where('expiresOn', '<=', day)
		.executeTakeFirst();
	const invitations = await tx
		.deleteFrom('invitation')
		.where('organisationId', '=', organisationId)
		.where('expiresOn', '<', addMonths(day, -1))
		.executeTakeFirst();
	const persons = await tx
		.updateTable('person')
		.set((eb) => ({ accountId: null, version: eb('version', '+', 1) }))
		.where('organisationId', '=', organisationId)
		.where('endsOn', '<', day)
		.where('accountId', 'is not', null)
		.executeTakeFirst();
	const addresses = await tx
		.updateTable('reaction')
		.set((eb) => ({ address: null, version: eb('version', '+', 1) }))
		.where('organisationId', '=', organisationId)
		.where('expiresOn', '<=', day)
		.where('address', 'is not', null)
		.executeTakeFirst();
	const signUps = await tx
		.deleteFrom('signUp')
		.where('organisationId', '=', organisationId)
		.where('expiresOn', '<=', day)
		.executeTakeFirst();
	const invited = await tx
		.updateTable('meetingInvitation')
		.set((eb) => ({ email: null, remark: null, version: eb('version', '+', 1) }))
		.where('organisationId', '=', organisationId)
		.where('expiresOn', '<=', day)
		.where((eb) => eb.or([eb('email', 'is not', null), eb('remark', 'is not', null)]))
		.executeTakeFirst();
	const calendars = await removeCalendars(tx, organisationId, day);
	// What a group answered was worked out when the moment closed; an open one closes first (vinden/measure/jobs.ts).
	const answers = await tx
		.deleteFrom('measurementAnswer')
		.where('organisationId', '=', organisationId)
		.where('expiresOn', '<=', day)
		.where((eb) =>
			eb(
				'momentId',
				'in',
				eb
					.selectFrom('measurementMoment')
					.where('organisationId', '=', organisationId)
					.where('state', '=', 'closed')
					.select('id')
			)
		)
		.executeTakeFirst();
	const removed =
		mail.numDeletedRows +
		invitations.numDeletedRows +
		signUps.numDeletedRows +
		answers.numDeletedRows +
		calendars;
	return Number(
		removed + persons.numUpdatedRows + addresses.numUpdatedRows + invited.numUpdatedRows
	);
}

/** Removes calendar addresses a month after they ended, and at once those of who has left; answers how many. */
async function removeCalendars(tx: Write, organisationId: string, day: string): Promise<bigint> {
	const monthAgo = addMonths(day, -1);
	const { numDeletedRows } = await tx
		.deleteFrom('calendarLink')
		.where('organisationId', '=', organisationId)
		.where((eb) =>
			eb.or([
				eb('expiresOn', '<', monthAgo),
				eb('revokedOn', '<', monthAgo),
				eb(
					'personId',
					'in',
					eb
						.selectFrom('person')
						.select('id')
						.where('person.organisationId', '=', organisationId)
						.where('endsOn', '<', day)
				)
			])
		)
		.executeTakeFirst();
	return numDeletedRows;
}

/** What this reader wrote that is removed by itself before a day. */
export const findAhead = (tx: Read, organisationId: string, authorId: string, until: string) =>
	tx
		.selectFrom('entry')
		.select(['id', 'text', 'expiresOn'])
		.where('organisationId', '=', organisationId)
		.where('authorId', '=', authorId)
		.where('expiresOn', '<=', until)
		.orderBy('expiresOn')
		.limit(100)
		.execute();
