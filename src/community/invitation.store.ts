import type { Read, Role, Write } from '#kernel/index.ts';

export interface NewInvitation {
	organisationId: string;
	id: string;
	tokenHash: string;
	name: string;
	email: string;
	worksFor: string | null;
	teamId: string | null;
	role: Role;
	invitedBy: string | null;
	expiresOn: string;
	createdAt: Date;
}

export const addInvitation = (tx: Write, invitation: NewInvitation) =>
	tx.insertInto('invitation').values(invitation).execute();

export const findInvitations = (tx: Read, organisationId: string) =>
	tx
		.selectFrom('invitation')
		.select(['id', 'name', 'email', 'role', 'teamId', 'expiresOn', 'acceptedAt'])
		.where('organisationId', '=', organisationId)
		.orderBy('createdAt', 'desc')
		.execute();

export const removeInvitation = (tx: Write, organisationId: string, id: string) =>
	tx
		.deleteFrom('invitation')
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.where('acceptedAt', 'is', null)
		.returning('version')
		.executeTakeFirst();

/** The invitation behind the secret of a link, whatever its organisation. */
export const findByToken = (tx: Read, tokenHash: string) =>
	tx
		.selectFrom('invitation')
		.innerJoin('organisation', 'organisation.organisationId', 'invitation.organisationId')
		.select(['invitation.organisationId', 'invitation.id', 'invitation.name', 'email', 'worksFor'])
		.select(['teamId', 'role', 'expiresOn', 'acceptedAt', 'organisation.name as organisationName'])
		.where('tokenHash', '=', tokenHash)
		.executeTakeFirst();

/** Marks it as taken up; undefined when somebody else was first. */
export const takeUp = (tx: Write, organisationId: string, id: string, acceptedAt: Date) =>
	tx
		.updateTable('invitation')
		.set((eb) => ({ acceptedAt, version: eb('version', '+', 1) }))
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.where('acceptedAt', 'is', null)
		.returning('version')
		.executeTakeFirst();

export const findPersonOfAccount = (tx: Read, organisationId: string, accountId: string) =>
	tx
		.selectFrom('person')
		.select('id')
		.where('organisationId', '=', organisationId)
		.where('accountId', '=', accountId)
		.executeTakeFirst();
