import { addDays, dayOf, fieldProblem, newId, type Read, type Write } from '#kernel/index.ts';
import { isAddress, isOneLine } from './mail.rules.ts';

export interface Letter {
	to: string;
	subject: string;
	body: string;
	/** An iCalendar text that goes along; its METHOD says whether it invites or cancels. */
	calendar?: string;
	/** The same words as a simple page. */
	html?: string;
	/** Where one POST ends messages like this one (RFC 8058). */
	unsubscribeUrl?: string;
}

/** How long a message is kept, in days: long enough to be passed on by hand, or tried again. */
const keptFor = 14;
/** How many rows go to the database at once. */
const atOnce = 500;

/** @throws Problem at the field `to` or `subject`: a malformed address, or lines that would become headers */
function checkLetter({ to, subject, unsubscribeUrl = '' }: Letter): void {
	if (!isAddress(to)) throw fieldProblem('to', 'notAnEmail');
	if (!isOneLine(subject + unsubscribeUrl)) throw fieldProblem('subject', 'notOneLine');
}

/**
 * Puts messages in the post; it is part of the transaction that asks for it.
 * @throws Problem when one cannot be sent as it is; none is put in the post then
 */
export async function queueMails(
	tx: Write,
	organisationId: string,
	letters: readonly Letter[],
	now: Date
): Promise<void> {
	letters.forEach(checkLetter);
	for (let at = 0; at < letters.length; at += atOnce)
		await tx
			.insertInto('mail')
			.values(
				letters.slice(at, at + atOnce).map((letter) => ({
					...{ organisationId, id: newId(), toAddress: letter.to, subject: letter.subject },
					...{ body: letter.body, html: letter.html ?? null, createdAt: now, nextTryAt: now },
					unsubscribeUrl: letter.unsubscribeUrl ?? null,
					calendar: letter.calendar ?? null,
					expiresOn: addDays(dayOf(now), keptFor)
				}))
			)
			.execute();
}

export const queueMail = (tx: Write, organisationId: string, letter: Letter, now: Date) =>
	queueMails(tx, organisationId, [letter], now);

/** For the mailbox page: what was given up first, then the newest. */
export const findMail = (tx: Read, organisationId: string) =>
	tx
		.selectFrom('mail')
		.select(['id', 'toAddress', 'subject', 'body', 'createdAt', 'sentAt', 'attempts', 'lastError'])
		.select(['givenUpAt', 'nextTryAt'])
		.where('organisationId', '=', organisationId)
		.orderBy((eb) => eb('givenUpAt', 'is', null))
		.orderBy('createdAt', 'desc')
		.orderBy('id', 'desc')
		.limit(100)
		.execute();

/**
 * Takes one message that is due, for as long as a try may last; another program that looks at the same moment takes
 * another one. The claim is kept at once, so that nobody else sends it while this try goes on.
 */
export async function claimMail(tx: Write, now: Date, until: Date) {
	const due = await tx
		.selectFrom('mail')
		.select(['organisationId', 'id'])
		.where('sentAt', 'is', null)
		.where('givenUpAt', 'is', null)
		.where('nextTryAt', '<=', now)
		.where((eb) => eb.or([eb('claimedUntil', 'is', null), eb('claimedUntil', '<=', now)]))
		.orderBy('nextTryAt')
		.limit(1)
		.forUpdate()
		.skipLocked()
		.executeTakeFirst();
	if (!due) return undefined;
	return tx
		.updateTable('mail')
		.set((eb) => ({ claimedUntil: until, attempts: eb('attempts', '+', 1) }))
		.where('organisationId', '=', due.organisationId)
		.where('id', '=', due.id)
		.returning(['organisationId', 'id', 'toAddress', 'subject', 'body', 'html', 'unsubscribeUrl'])
		.returning(['calendar', 'attempts'])
		.executeTakeFirst();
}

/** What came of a try. Only who still holds the claim notes it. */
export const noteMailResult = (
	tx: Write,
	{ organisationId, id }: { organisationId: string; id: string },
	claimedUntil: Date,
	result: { sentAt: Date | null; lastError: string | null; nextTryAt?: Date; givenUpAt?: Date }
) =>
	tx
		.updateTable('mail')
		.set({ ...result, claimedUntil: null })
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.where('claimedUntil', '=', claimedUntil)
		.execute();

/** Puts a message that was given up in the post again, as if it were new; undefined when there is none. */
export const reviveMail = (tx: Write, organisationId: string, id: string, now: Date) =>
	tx
		.updateTable('mail')
		.set({ givenUpAt: null, attempts: 0, nextTryAt: now, expiresOn: addDays(dayOf(now), keptFor) })
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.where('givenUpAt', 'is not', null)
		.returning('id')
		.executeTakeFirst();
