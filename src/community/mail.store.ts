import { addDays, dayOf, newId, type Read, type Write } from '#kernel/index.ts';
import { sql } from 'kysely';

export interface Letter {
	to: string;
	subject: string;
	body: string;
}

/** How long a message is kept, in days: long enough to be passed on by hand, or tried again. */
const keptFor = 14;

/** Puts a message in the post; it is part of the transaction that asks for it. */
export const queueMail = (tx: Write, organisationId: string, letter: Letter, now: Date) =>
	tx
		.insertInto('mail')
		.values({
			organisationId,
			id: newId(),
			toAddress: letter.to,
			subject: letter.subject,
			body: letter.body,
			createdAt: now,
			expiresOn: addDays(dayOf(now), keptFor)
		})
		.execute();

/** The newest messages, for the mailbox page. */
export const findMail = (tx: Read, organisationId: string) =>
	tx
		.selectFrom('mail')
		.select(['id', 'toAddress', 'subject', 'body', 'createdAt', 'sentAt', 'attempts', 'lastError'])
		.where('organisationId', '=', organisationId)
		.orderBy('createdAt', 'desc')
		.orderBy('id', 'desc')
		.limit(100)
		.execute();

/** Takes one message that waits and is due; another program that looks at the same moment takes another one. */
export const takeWaiting = (tx: Write, now: Date) =>
	tx
		.selectFrom('mail')
		.select(['organisationId', 'id', 'toAddress', 'subject', 'body', 'attempts'])
		.where('sentAt', 'is', null)
		.where('attempts', '<', 8)
		// Each failure doubles the pause: 1, 2, 4 … minutes.
		.where(sql<boolean>`created_at + interval '1 minute' * (power(2, attempts) - 1) <= ${now}`)
		.orderBy('createdAt')
		.limit(1)
		.forUpdate()
		.skipLocked()
		.executeTakeFirst();

export const noteMailResult = (
	tx: Write,
	{ organisationId, id }: { organisationId: string; id: string },
	result: { sentAt: Date | null; lastError: string | null }
) =>
	tx
		.updateTable('mail')
		.set((eb) => ({ ...result, attempts: eb('attempts', '+', 1) }))
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.execute();
