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
	const kept = persons.numUpdatedRows + addresses.numUpdatedRows;
	return Number(mail.numDeletedRows + invitations.numDeletedRows + kept);
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
