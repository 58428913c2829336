import { anybody, write, type Database } from '#kernel/index.ts';
import { createTransport } from 'nodemailer';
import { isUnreachable, messageIdOf, nextTry, type Refusal } from './mail.rules.ts';
import { claimMail, noteMailResult, queueMail, type Letter } from './mail.store.ts';

const nobody = anybody(null);
/** How long one try may last before another sender takes the message, in milliseconds; far beyond all timeouts below. */
const lease = 10 * 60_000;
/** How many messages are on their way at the same time. */
const sideBySide = 4;

/** Puts a message in the post outside any other write, for example a sign-in link. */
export const post = (db: Database, organisationId: string, letter: Letter, now = new Date()) =>
	write(db, anybody(organisationId), (tx) => queueMail(tx, organisationId, letter, now), 'mail');

/** The calendar part of a message as mail programs read it; its method stands in the text itself. */
const calendarPart = (calendar: string | null) =>
	calendar
		? { method: /^METHOD:(\w+)/m.exec(calendar)?.[1] ?? 'PUBLISH', content: calendar }
		: undefined;

interface MailServer {
	url: string;
	from: string;
	/** How long the server may be silent, in milliseconds. */
	patience?: number;
}

/**
 * Sends what is due through the mail server.
 *
 * Exactly once, as far as SMTP allows. A message is claimed in a transaction of its own, then handed over, then noted as
 * sent: two senders never hold the same one. What remains: when the program is killed, or the answer of the server is
 * lost, after the server took the message and before that was noted, nobody can know. It is then sent again when the
 * claim has run out, under the same Message-ID, by which most mailboxes show it once.
 * @returns how many messages the mail server took
 */
export async function sendWaiting(
	db: Database,
	{ url, from, patience = 60_000 }: MailServer,
	now = () => new Date()
): Promise<number> {
	const timeouts = { connectionTimeout: patience, greetingTimeout: patience };
	const transport = createTransport({ url, ...timeouts, socketTimeout: patience }, { from });
	let [sent, goesOn] = [0, true];

	async function sendOne(): Promise<void> {
		const until = new Date(now().getTime() + lease);
		const letter = await write(db, nobody, (tx) => claimMail(tx, now(), until), 'mail');
		if (!letter) {
			goesOn = false;
			return;
		}
		const refusal = await transport.sendMail({ ...envelopeOf(letter), from }).then(
			() => null,
			(error: Error & Refusal) => error
		);
		const again = refusal && nextTry(letter.attempts, refusal, now());
		const result = refusal
			? { sentAt: null, ...(again ? { nextTryAt: again } : { givenUpAt: now() }) }
			: { sentAt: now() };
		const lastError = refusal && refusal.message.slice(0, 500);
		await write(
			db,
			nobody,
			(tx) => noteMailResult(tx, letter, until, { ...result, lastError }),
			'mail'
		);
		if (!refusal) sent++;
		// Nobody answers: the others keep their tries for when somebody does.
		else if (isUnreachable(refusal)) goesOn = false;
	}

	const envelopeOf = (letter: NonNullable<Awaited<ReturnType<typeof claimMail>>>) => ({
		...{ to: letter.toAddress, subject: letter.subject, text: letter.body },
		...(letter.html && { html: letter.html }),
		icalEvent: calendarPart(letter.calendar),
		messageId: messageIdOf(letter.id, from),
		headers: {
			'Auto-Submitted': 'auto-generated',
			...(letter.unsubscribeUrl && {
				'Content-Language': 'nl',
				'List-Unsubscribe': `<${letter.unsubscribeUrl}>`,
				'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click'
			})
		},
		disableFileAccess: true,
		disableUrlAccess: true
	});

	const senders = Array.from({ length: sideBySide }, async () => {
		while (goesOn) await sendOne();
	});
	// All of them end before the connection does, also when one of them fails.
	const ends = await Promise.allSettled(senders);
	transport.close();
	const failed = ends.find((end) => end.status === 'rejected');
	if (failed) throw failed.reason;
	return sent;
}
