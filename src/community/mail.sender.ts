import { anybody, write, type Database } from '#kernel/index.ts';
import { createTransport } from 'nodemailer';
import { noteMailResult, queueMail, takeWaiting, type Letter } from './mail.store.ts';

const nobody = anybody(null);

/** Puts a message in the post outside any other write, for example a sign-in link. */
export const post = (db: Database, organisationId: string, letter: Letter, now = new Date()) =>
	write(db, anybody(organisationId), (tx) => queueMail(tx, organisationId, letter, now), 'mail');

/**
 * Sends what waits through the mail server.
 * @returns how many messages the mail server took
 */
export async function sendWaiting(
	db: Database,
	server: { url: string; from: string },
	now = () => new Date()
): Promise<number> {
	const transport = createTransport(server.url, { from: server.from });
	let sent = 0;
	try {
		for (;;) {
			const tried = await write(
				db,
				nobody,
				async (tx) => {
					const letter = await takeWaiting(tx, now());
					if (!letter) return false;
					const { toAddress: to, subject, body: text } = letter;
					const lastError = await transport.sendMail({ to, subject, text }).then(
						() => null,
						(error: Error) => error.message.slice(0, 500)
					);
					if (!lastError) sent++;
					await noteMailResult(tx, letter, { sentAt: lastError ? null : now(), lastError });
					return true;
				},
				'mail'
			);
			if (!tried) return sent;
		}
	} finally {
		transport.close();
	}
}
