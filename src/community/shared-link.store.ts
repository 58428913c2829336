import type { Read, Write } from '#kernel/index.ts';
import { sql } from 'kysely';

export const purposes = [
	'coWrite',
	'vote',
	'giveBack',
	'writeInitiative',
	'confirmListing',
	'reply',
	'ownRow',
	'tellStory',
	'confirmOutcome',
	'answer',
	'ownTalent',
	'agree',
	'landed',
	'confirmParty',
	'ownMeeting'
] as const;
export type Purpose = (typeof purposes)[number];

export const addSharedLink = (
	tx: Write,
	link: {
		organisationId: string;
		id: string;
		entryId: string;
		purpose: Purpose;
		token: string;
		forWhom: string;
		expiresOn: string;
		createdAt: Date;
	}
) => tx.insertInto('sharedLink').values(link).execute();

/** The links of an entry, for the team that keeps it. */
export const findSharedLinks = (tx: Read, organisationId: string, entryId: string) =>
	tx
		.selectFrom('sharedLink')
		.select(['id', 'purpose', 'token', 'forWhom', 'expiresOn', 'revokedOn'])
		.$narrowType<{ purpose: Purpose }>()
		.where('organisationId', '=', organisationId)
		.where('entryId', '=', entryId)
		.orderBy('createdAt')
		.execute();

/** Takes a link back; answers the entry it opened, or undefined when not allowed. */
export const revoke = (tx: Write, organisationId: string, id: string, day: string) =>
	tx
		.updateTable('sharedLink')
		.set({ revokedOn: day })
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.where('revokedOn', 'is', null)
		.returning('entryId')
		.executeTakeFirst();

export interface OpenedLink {
	organisationId: string;
	entryId: string;
	purpose: Purpose;
	forWhom: string;
}

/** What a token opens today; undefined when it never did, was taken back or ran out. */
export async function openLink(tx: Read, token: string): Promise<OpenedLink | undefined> {
	const { rows } = await sql<OpenedLink>`select * from app.open_link(${token})`.execute(tx);
	return rows[0];
}
