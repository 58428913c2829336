import {
	findOrganisation,
	queueMails,
	taskContexts,
	type Job,
	type Letter
} from '#community/index.ts';
import {
	dayOf,
	newId,
	perform,
	systemClock,
	write,
	type Clock,
	type Database,
	type Write
} from '#kernel/index.ts';
import { countInDigest } from '../progress/told.store.ts';
import { findAbout } from '../progress/progress-message.store.ts';
import { digestOf, nextDue, withinOf, type DigestMessage } from './digest.rules.ts';
import { findConfirmed, findParents, findPublished, moveMarks, takeDue } from './digest.store.ts';
import { tidyFollowing } from './following.operations.ts';
import { digestLetter } from './letters.ts';

const minute = 60_000;
/** A message that is being published at this moment may be kept after this was read: it waits for the next mail. */
const grace = 2 * minute;

interface DigestOptions {
	origin: string;
	clock?: Clock;
	/** How many followers one transaction serves. */
	batch?: number;
}

/**
 * Puts a digest in the post for every follower whose turn it is and for whom there is news. The mark of each follower
 * moves in the transaction that queues the mail: ended halfway, the next run goes on where this one was.
 * @returns how many mails were put in the post
 */
export async function makeDigests(
	db: Database,
	{ origin, clock = systemClock, batch = 500 }: DigestOptions
): Promise<number> {
	let made = 0;
	for (const { actor, organisationId } of await taskContexts(db, 'following', { clock })) {
		for (;;) {
			const work = (tx: Write) => digestBatch(tx, organisationId, { origin, now: clock(), batch });
			const done = await write(db, actor, work, 'following');
			made += done.mails;
			if (done.followers < batch) break;
		}
	}
	return made;
}

async function digestBatch(
	tx: Write,
	organisationId: string,
	{ origin, now, batch }: { origin: string; now: Date; batch: number }
): Promise<{ followers: number; mails: number }> {
	const due = await takeDue(tx, organisationId, now, batch);
	if (due.length === 0) return { followers: 0, mails: 0 };
	const until = new Date(now.getTime() - grace);
	const since = new Date(Math.min(...due.map(({ sentUntil }) => sentUntil.getTime())));
	const messages = await findNews(tx, organisationId, since, until);
	const marks = due.map(({ id, dueAt, period }) => ({ id, dueAt: nextDue(dueAt, period, now) }));
	await moveMarks(tx, organisationId, marks, until);
	if (messages.length === 0) return { followers: due.length, mails: 0 };

	const within = withinOf(await findParents(tx, organisationId));
	const organisation = (await findOrganisation(tx, organisationId))!;
	const ids = due.map(({ id }) => id);
	const follows = Map.groupBy(
		await findConfirmed(tx, organisationId, ids),
		({ followerId }) => followerId
	);
	const letters: Letter[] = [];
	const reached = new Map<string, number>();
	for (const { id, address, token, sentUntil } of due) {
		const groups = digestOf(follows.get(id) ?? [], messages, sentUntil, within);
		if (groups.length === 0) continue;
		letters.push({ to: address, ...digestLetter(groups, { organisation, origin, token }) });
		for (const message of groups.flatMap((group) => group.messages))
			reached.set(message.id, (reached.get(message.id) ?? 0) + 1);
	}
	await queueMails(tx, organisationId, letters, now);
	// In one order, so that two workers never wait for each other.
	for (const [messageId, number] of [...reached].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
		const toldOn = dayOf(now);
		const told = { organisationId, id: newId(), messageId, number, toldOn, createdAt: now };
		await countInDigest(tx, told);
	}
	return { followers: due.length, mails: letters.length };
}

async function findNews(
	tx: Write,
	organisationId: string,
	since: Date,
	until: Date
): Promise<DigestMessage[]> {
	const found = await findPublished(tx, organisationId, since, until);
	const ids = found.map(({ id }) => id);
	const about = Map.groupBy(await findAbout(tx, organisationId, ids), ({ messageId }) => messageId);
	return found.map((one) => ({
		...{ ...one, publishedAt: one.publishedAt! },
		about: about.get(one.id) ?? []
	}));
}

/** Removes addresses that nobody confirmed in time, in every organisation. */
export async function removeUnconfirmed(db: Database, clock: Clock = systemClock): Promise<void> {
	for (const context of await taskContexts(db, 'following', { clock }))
		await perform(tidyFollowing, { writeId: newId() }, context);
}

/** Without a mail server nothing is made: nobody passes a digest on by hand, and the marks wait. */
export const followingJobs: readonly Job[] = [
	{
		name: 'digest',
		pause: minute / 4,
		sharesWork: true,
		run: async ({ db, origin, mail }) => mail && makeDigests(db, { origin })
	},
	{ name: 'following', pause: 60 * minute, run: ({ db }) => removeUnconfirmed(db) }
];
