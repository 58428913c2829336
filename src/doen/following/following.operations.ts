import {
	findEntry,
	findOrganisation,
	findWholeArea,
	isAddress,
	queueMail
} from '#community/index.ts';
import {
	Problem,
	addDays,
	dayOf,
	fieldProblem,
	idShape,
	newId,
	newToken,
	readOperation,
	writeOperation,
	type Ask,
	type Read,
	type Write
} from '#kernel/index.ts';
import { z } from 'zod';
import { tellable } from '../progress/index.ts';
import { askedAgain, mostUnconfirmed, nextDue, withinMinutes } from './digest.rules.ts';
import {
	addFollow,
	addFollower,
	confirmFollow,
	countUnconfirmed,
	findByAddress,
	followsOf,
	noteAsked,
	openFollowing,
	removeFollows,
	removeIdle,
	setPeriod,
	startRhythm,
	type Subject
} from './follower.store.ts';
import { confirmLetter } from './letters.ts';

const exampleId = (last: number) => `019a0000-0000-7000-8000-00000000000${last}`;
const period = z.enum(['daily', 'weekly']);
const token = z.string().min(40).max(60);
const exampleToken = 'x'.repeat(43);
/** An address that was not confirmed is removed after so many days. */
const unconfirmedFor = 7;

const addressShape = z
	.string()
	.trim()
	.toLowerCase()
	.max(320)
	.refine(isAddress, { message: 'notAnEmail' })
	.pipe(z.email({ message: 'notAnEmail' }));

/** What can be followed without an account: a neighbourhood with a public page, or what is public itself. */
async function nameOf(tx: Read, organisationId: string, { areaId, entryId }: Subject) {
	if (areaId) {
		const area = await findWholeArea(tx, organisationId, areaId);
		return area?.hasPublicPage ? area.name : undefined;
	}
	const entry = entryId && (await findEntry(tx, organisationId, entryId));
	if (!entry || entry.visibility !== 'public') return undefined;
	return tellable.some((kind) => kind === entry.kind) ? entry.title : undefined;
}

/** The name of what can be followed, for the form that asks for it. */
export const showSubject = readOperation({
	name: 'following.showSubject',
	summary: { nl: 'Wat kan gevolgd worden?', en: 'What can be followed?' },
	audience: ['public'],
	input: z.strictObject({ areaId: idShape.optional(), entryId: idShape.optional() }),
	output: z.object({ name: z.string() }),
	example: { areaId: exampleId(2) },
	async work({ areaId = null, entryId = null }, { tx, actor }) {
		const name = await nameOf(tx, actor.organisationId, { areaId, entryId });
		if (!name) throw new Problem('notFound');
		return { name };
	}
});

/**
 * Asks for news by mail, without an account. Nothing is sent but one mail with a link; only the button behind it begins.
 * The answer is the same for every address, so that nobody learns who follows.
 */
export const askToFollow = writeOperation({
	name: 'following.ask',
	object: 'following',
	task: 'following',
	summary: { nl: 'Vraag nieuws per mail', en: 'Ask for news by mail' },
	audience: ['public'],
	input: z.strictObject({
		...{ id: idShape, address: addressShape, period: period.default('weekly') },
		areaId: idShape.optional(),
		entryId: idShape.optional(),
		/** The address of this Vierzet, for the link. */
		origin: z.url()
	}),
	example: {
		...{ id: exampleId(1), address: 'bewoner@voorbeeld.nl', areaId: exampleId(2) },
		origin: 'https://vierzet.voorbeeld.nl'
	},
	async work({ id, address, origin, ...asked }, { tx, actor: { organisationId }, clock }) {
		const at = clock();
		const subject = { areaId: asked.areaId ?? null, entryId: asked.entryId ?? null };
		const name = Boolean(asked.areaId) !== Boolean(asked.entryId);
		const about = name ? await nameOf(tx, organisationId, subject) : undefined;
		if (!about) throw fieldProblem('address', 'notToFollow');
		const since = new Date(at.getTime() - withinMinutes * 60_000);
		if ((await countUnconfirmed(tx, organisationId, since)) >= mostUnconfirmed)
			throw new Problem('tooManyRequests', { seconds: withinMinutes * 60 });
		const known = await findByAddress(tx, organisationId, address);
		const again = known && askedAgain(known, at);
		if (known && !again) throw new Problem('tooManyRequests', { seconds: 3600 });
		const secret = known?.token ?? newToken();
		const followerId = known?.id ?? newId();
		if (again) await noteAsked(tx, organisationId, followerId, again);
		else
			await addFollower(tx, {
				...{ organisationId, id: followerId, address, token: secret, at },
				period: asked.period
			});
		await addFollow(tx, {
			...{ organisationId, id, followerId, ...subject, createdAt: at },
			expiresOn: addDays(dayOf(at), unconfirmedFor)
		});
		const organisation = (await findOrganisation(tx, organisationId))!.name;
		const link = `${origin}/volgen/${secret}`;
		const letter = confirmLetter({ about, link, organisation, days: unconfirmedFor });
		await queueMail(tx, organisationId, { to: address, ...letter }, at);
		return { id, version: 1 };
	}
});

/** @throws Problem linkOver when this token follows nothing here (any more) */
async function holderOf(tx: Read, organisationId: string, given: string) {
	const holder = await openFollowing(tx, given);
	if (holder?.organisationId !== organisationId) throw new Problem('linkOver');
	return holder;
}

/** What the holder of a link follows, and what waits to be confirmed. */
export const showFollowing = readOperation({
	name: 'following.show',
	summary: { nl: 'Wat volg ik?', en: 'What do I follow?' },
	audience: ['public'],
	input: z.strictObject({ token }),
	output: z.object({
		period,
		follows: z.array(
			z.object({
				id: idShape,
				/** Null when it cannot be read by everybody any more. */
				name: z.string().nullable(),
				confirmed: z.boolean()
			})
		)
	}),
	example: { token: exampleToken },
	async work({ token: given }, { tx, actor: { organisationId } }) {
		const holder = await holderOf(tx, organisationId, given);
		const follows = [];
		for (const { id, confirmed, ...subject } of await followsOf(tx, given))
			follows.push({
				...{ id, confirmed },
				name: (await nameOf(tx, organisationId, subject)) ?? null
			});
		return { period: holder.period, follows };
	}
});

/** The button behind the link: from now on news of this is sent. A scanner that opens the link confirms nothing. */
export const confirmFollowing = writeOperation({
	name: 'following.confirm',
	object: 'following',
	task: 'following',
	summary: { nl: 'Bevestig dat je dit wilt volgen', en: 'Confirm that you want to follow this' },
	audience: ['public'],
	input: z.strictObject({ writeId: idShape, token, id: idShape }),
	example: { writeId: exampleId(9), token: exampleToken, id: exampleId(1) },
	async work({ token: given, id }, { tx, actor: { organisationId }, clock }) {
		const holder = await holderOf(tx, organisationId, given);
		const { followerId } = holder;
		const at = clock();
		const dueAt = nextDue(at, holder.period, at);
		await startRhythm(tx, organisationId, followerId, { sentUntil: at, dueAt });
		await confirmFollow(tx, { organisationId, id, followerId }, at);
		return { id: followerId, version: 1 };
	}
});

/** How often somebody wants a mail. */
export const choosePeriod = writeOperation({
	name: 'following.choosePeriod',
	object: 'following',
	task: 'following',
	summary: { nl: 'Kies hoe vaak je post krijgt', en: 'Choose how often you get mail' },
	audience: ['public'],
	input: z.strictObject({ writeId: idShape, token, period }),
	example: { writeId: exampleId(9), token: exampleToken, period: 'daily' },
	async work({ token: given, period: wanted }, { tx, actor: { organisationId } }) {
		const { followerId } = await holderOf(tx, organisationId, given);
		await setPeriod(tx, organisationId, followerId, wanted);
		return { id: followerId, version: 1 };
	}
});

/** Stops with one thing, or with all; with the last one the address itself is removed. */
export const stopFollowing = writeOperation({
	name: 'following.stop',
	object: 'following',
	task: 'following',
	summary: { nl: 'Stop met volgen', en: 'Stop following' },
	audience: ['public'],
	input: z.strictObject({ writeId: idShape, token, id: idShape.optional() }),
	example: { writeId: exampleId(9), token: exampleToken },
	async work({ token: given, id }, { tx, actor: { organisationId }, clock }) {
		const { followerId } = await holderOf(tx, organisationId, given);
		await removeFollows(tx, organisationId, followerId, id);
		await removeIdle(tx, organisationId, dayOf(clock()));
		return { id: followerId, version: 1 };
	}
});

/** Removes addresses that were not confirmed in seven days. */
export const tidyFollowing = writeOperation({
	name: 'following.tidy',
	object: 'organisation',
	task: 'following',
	summary: { nl: 'Ruim adressen op', en: 'Tidy addresses' },
	audience: [],
	input: z.strictObject({ writeId: idShape }),
	example: { writeId: exampleId(9) },
	async work(_, { tx, actor: { organisationId }, clock }: Ask<Write>) {
		const removed = await removeIdle(tx, organisationId, dayOf(clock()));
		return { id: organisationId, version: removed };
	}
});
