import {
	Problem,
	addDays,
	dayOf,
	fieldProblem,
	idShape,
	optionalText,
	read,
	readOperation,
	roles,
	shortText,
	writeOperation,
	anybody,
	type Database
} from '#kernel/index.ts';
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { isTeam } from './area.store.ts';
import {
	addInvitation,
	findByToken,
	findInvitations,
	findPersonOfAccount,
	removeInvitation,
	takeUp
} from './invitation.store.ts';
import { queueMail } from './mail.store.ts';
import { addMembership, addPerson } from './person.store.ts';

/** How long a link works, in days. */
const worksFor = 14;
const exampleId = (last: number) => `019a0000-0000-7000-8000-00000000000${last}`;
export const hashToken = (token: string) => createHash('sha256').update(token).digest('hex');
const heldRoles = roles.filter((role) => role !== 'public');

/** Invites somebody by a link in a mail; the secret in the link is kept nowhere. */
export const sendInvitation = writeOperation({
	name: 'invitation.send',
	object: 'invitation',
	summary: { nl: 'Nodig iemand uit', en: 'Invite somebody' },
	audience: ['admin'],
	input: z.strictObject({
		id: idShape,
		name: shortText(),
		email: z.email({ message: 'notAnEmail' }).max(320),
		worksFor: optionalText(200),
		teamId: idShape.nullish().transform((id) => id ?? null),
		role: z.enum(heldRoles),
		/** The secret of the link, made by the caller: 32 random bytes or more. */
		token: z.string().min(32).max(200),
		/** The address of this Vierzet, for the link. */
		origin: z.url()
	}),
	example: {
		...{ id: exampleId(1), name: 'Samira', email: 'samira@voorbeeld.nl', role: 'member' },
		...{ token: 'x'.repeat(43), origin: 'https://vierzet.voorbeeld.nl' }
	},
	async work(input, { tx, actor: { organisationId, personId }, clock }) {
		const { id, name, email, teamId, role, token, origin } = input;
		if (teamId && !(await isTeam(tx, organisationId, teamId)))
			throw fieldProblem('teamId', 'unknownTeam');
		const createdAt = clock();
		const expiresOn = addDays(dayOf(createdAt), worksFor);
		await addInvitation(tx, {
			...{ organisationId, id, tokenHash: hashToken(token), name, email, teamId, role },
			...{ worksFor: input.worksFor, invitedBy: personId, expiresOn, createdAt }
		});
		await queueMail(
			tx,
			organisationId,
			{
				to: email,
				subject: 'Je uitnodiging voor Vierzet',
				body: `Dag ${name},\n\nJe bent uitgenodigd om mee te werken in Vierzet, het werkboek van de buurt.\nMet deze link maak je je eigen account:\n\n${origin}/uitnodiging/${token}\n\nDe link werkt ${worksFor} dagen.\n\n—\nYou are invited to Vierzet. With the link above you make your own account. It works for ${worksFor} days.\n`
			},
			createdAt
		);
		return { id, version: 1 };
	}
});

export const listInvitations = readOperation({
	name: 'invitation.list',
	summary: { nl: 'De uitnodigingen', en: 'The invitations' },
	audience: ['admin'],
	input: z.strictObject({}),
	output: z.array(
		z.object({
			id: idShape,
			name: z.string(),
			email: z.string(),
			role: z.string(),
			teamId: idShape.nullable(),
			expiresOn: z.string(),
			acceptedAt: z.date().nullable()
		})
	),
	example: {},
	work: (_, { tx, actor }) => findInvitations(tx, actor.organisationId)
});

/** Takes an invitation back that was not taken up yet. */
export const revokeInvitation = writeOperation({
	name: 'invitation.revoke',
	object: 'invitation',
	summary: { nl: 'Trek een uitnodiging in', en: 'Take an invitation back' },
	audience: ['admin'],
	input: z.strictObject({ writeId: idShape, id: idShape }),
	example: { writeId: exampleId(2), id: exampleId(1) },
	async work({ id }, { tx, actor }) {
		const done = await removeInvitation(tx, actor.organisationId, id);
		if (!done) throw new Problem('notFound');
		return { id, version: done.version + 1 };
	}
});

/**
 * The invitation behind a link.
 * @throws Problem when there is none, when it was used, or when it ran out
 */
export async function openInvitation(db: Database, token: string, now = new Date()) {
	const found = await read(db, anybody(null), (tx) => findByToken(tx, hashToken(token)), 'sign-in');
	if (!found) throw new Problem('notFound');
	if (found.acceptedAt) throw new Problem('invitationUsed');
	if (found.expiresOn < dayOf(now)) throw new Problem('invitationOver');
	return found;
}

/** Takes up an invitation with an account: the account becomes a person here, with the role that was offered. */
export const acceptInvitation = writeOperation({
	name: 'invitation.accept',
	object: 'person',
	summary: { nl: 'Neem een uitnodiging aan', en: 'Accept an invitation' },
	// Done by the sign-in, which knows the account.
	audience: [],
	input: z.strictObject({
		writeId: idShape,
		personId: idShape,
		token: z.string(),
		accountId: z.string()
	}),
	example: { writeId: exampleId(1), personId: exampleId(2), token: 'x', accountId: 'x' },
	async work({ token, accountId, ...input }, { tx, actor: { organisationId }, clock }) {
		const createdAt = clock();
		const invitation = await findByToken(tx, hashToken(token));
		if (invitation?.organisationId !== organisationId) throw new Problem('notFound');
		if (invitation.expiresOn < dayOf(createdAt)) throw new Problem('invitationOver');
		if (!(await takeUp(tx, organisationId, invitation.id, createdAt)))
			throw new Problem('invitationUsed');
		const known = await findPersonOfAccount(tx, organisationId, accountId);
		const personId = known?.id ?? input.personId;
		const { name, worksFor, teamId, role } = invitation;
		const own = { organisationId, createdAt };
		if (!known) await addPerson(tx, { ...own, id: personId, accountId, name, worksFor });
		await addMembership(tx, { ...own, personId, teamId, role });
		return { id: personId, version: 1 };
	}
});
