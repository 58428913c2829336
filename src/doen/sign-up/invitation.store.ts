import type { Read, Write } from '#kernel/index.ts';
import { sql } from 'kysely';
import { wall } from '../wall.store.ts';
import type { Occasion, WallTime } from './sign-up.store.ts';

export type Reply = 'yes' | 'no' | 'maybe';

/** Puts an invitation beside the meeting, with the link by which it is answered. */
export async function addInvitation(
	tx: Write,
	{
		token,
		...invitation
	}: Occasion & {
		id: string;
		label: string;
		email: string | null;
		token: string;
		expiresOn: string;
		createdAt: Date;
	}
): Promise<void> {
	const { organisationId, id, activityId, label, expiresOn, createdAt } = invitation;
	const link = { organisationId, id, entryId: activityId, forWhom: label, expiresOn, createdAt };
	await tx
		.insertInto('sharedLink')
		.values({ ...link, purpose: 'reply', token })
		.execute();
	await tx
		.insertInto('meetingInvitation')
		.values({ ...invitation, linkId: id })
		.execute();
}

const invitations = (tx: Read, organisationId: string) =>
	tx
		.selectFrom('meetingInvitation as m')
		.innerJoin('sharedLink as l', (join) =>
			join.onRef('l.organisationId', '=', 'm.organisationId').onRef('l.id', '=', 'm.linkId')
		)
		.where('m.organisationId', '=', organisationId)
		.select(['m.id', 'm.activityId', 'label', 'email', 'sequence', 'reply', 'people', 'remark'])
		.select(['repliedAt', 'token', 'm.createdAt'])
		.select(wall('m.starts').as('starts'))
		.$narrowType<{ reply: Reply | null }>();

/** Who was invited to one time of a meeting, for the team that keeps it. */
export const findInvited = (tx: Read, { organisationId, activityId, starts }: Occasion) =>
	invitations(tx, organisationId)
		.where('m.activityId', '=', activityId)
		.where('m.starts', '=', sql<Date>`${starts}::timestamp`)
		.orderBy('m.createdAt')
		.orderBy('m.id')
		.execute();

export const findInvitation = (tx: Read, organisationId: string, id: string) =>
	invitations(tx, organisationId).where('m.id', '=', id).executeTakeFirst();

export const countSequence = (tx: Write, organisationId: string, id: string) =>
	tx
		.updateTable('meetingInvitation')
		.set((eb) => ({ sequence: eb('sequence', '+', 1), version: eb('version', '+', 1) }))
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.returning('sequence')
		.executeTakeFirst();

export const removeInvitation = (tx: Write, organisationId: string, id: string) =>
	tx
		.deleteFrom('meetingInvitation')
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.executeTakeFirst();

export const keepReply = (
	tx: Write,
	organisationId: string,
	id: string,
	reply: { reply: Reply; people: number | null; remark: string | null; repliedAt: Date }
) =>
	tx
		.updateTable('meetingInvitation')
		.set((eb) => ({ ...reply, version: eb('version', '+', 1) }))
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.returning('version')
		.executeTakeFirst();

export interface OpenedInvitation {
	organisationId: string;
	id: string;
	activityId: string;
	starts: WallTime;
	movedTo: WallTime | null;
	label: string;
	reply: Reply | null;
	people: number | null;
	remark: string | null;
	title: string;
	location: string | null;
	minutes: number | null;
	goesOn: boolean;
}

/** What the token of an invitation opens today; undefined when it was taken back or ran out. */
export async function openMeetingInvitation(tx: Read, token: string) {
	const { rows } = await sql<OpenedInvitation>`
		select *, ${wall('starts')} as starts, ${wall('moved_to')} as moved_to
		from app.open_invitation(${token})`.execute(tx);
	return rows[0];
}

/** Keeps address and link of an invitation until another day: the meeting was moved. */
export async function changeInvited(
	tx: Write,
	organisationId: string,
	id: string,
	expiresOn: string
): Promise<void> {
	for (const table of ['meetingInvitation', 'sharedLink'] as const) {
		await tx
			.updateTable(table)
			.set({ expiresOn })
			.where('organisationId', '=', organisationId)
			.where('id', '=', id)
			.execute();
	}
}
