import type { Read, Write } from '#kernel/index.ts';
import type { Preparation, Reader, Stage } from './meeting.rules.ts';

interface Key {
	organisationId: string;
	id: string;
}
export interface Words {
	question: string;
	invitation: string | null;
	meetsOn: string | null;
	meetsTime: string | null;
	place: string | null;
}
interface Beside extends Words {
	coordinatorRole: string;
	prepared: Preparation[];
	stage: Stage;
	stageSince: Date;
	sees: Reader;
	consentOn: string;
	consentHow: 'talk' | 'paper' | 'link';
	callOn: string | null;
	calledOn: string | null;
	takenOn: string | null;
}

export const addMeeting = (
	tx: Write,
	row: Key &
		Pick<
			Beside,
			'question' | 'coordinatorRole' | 'stageSince' | 'sees' | 'consentOn' | 'consentHow'
		>
) => tx.insertInto('networkMeeting').values(row).execute();

export const changeMeetingOf = (tx: Write, { organisationId, id }: Key, values: Partial<Beside>) =>
	tx
		.updateTable('networkMeeting')
		.set(values)
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.execute();

const meetings = (tx: Read, organisationId: string) =>
	tx
		.selectFrom('networkMeeting as m')
		.innerJoin('entry', (join) =>
			join.onRef('entry.organisationId', '=', 'm.organisationId').onRef('entry.id', '=', 'm.id')
		)
		.select(['m.id', 'title', 'authorId', 'teamId', 'expiresOn', 'entry.version', 'question'])
		.select(['coordinatorRole', 'invitation', 'meetsOn', 'meetsTime', 'place', 'prepared'])
		.select(['stage', 'stageSince', 'sees', 'consentOn', 'callOn', 'calledOn', 'takenOn'])
		.$narrowType<{ stage: Stage; sees: Reader; prepared: Preparation[]; expiresOn: string }>()
		.where('m.organisationId', '=', organisationId);

/** One network meeting; undefined when it is not there for this reader. */
export const findMeeting = (tx: Read, organisationId: string, id: string) =>
	meetings(tx, organisationId).where('m.id', '=', id).executeTakeFirst();

/** Those this reader may know of, the newest first. */
export const findMeetings = (tx: Read, organisationId: string) =>
	meetings(tx, organisationId)
		.orderBy('happenedOn', 'desc')
		.orderBy('m.id', 'desc')
		.limit(200)
		.execute();

export const addFact = (
	tx: Write,
	row: Key & { meetingId: string; byRole: string; words: string; createdAt: Date }
) => tx.insertInto('networkMeetingFact').values(row).execute();

export const findFacts = (tx: Read, organisationId: string, meetingId: string) =>
	tx
		.selectFrom('networkMeetingFact')
		.select(['id', 'byRole', 'words'])
		.where('organisationId', '=', organisationId)
		.where('meetingId', '=', meetingId)
		.orderBy('createdAt')
		.orderBy('id')
		.execute();

/** Takes a fact or an agreement away; answers whether it was there for this writer. */
export async function removePart(
	tx: Write,
	table: 'networkMeetingFact' | 'networkMeetingAgreement',
	{ organisationId, id, meetingId }: Key & { meetingId: string }
): Promise<boolean> {
	const gone = await tx
		.deleteFrom(table)
		.where('organisationId', '=', organisationId)
		.where('meetingId', '=', meetingId)
		.where('id', '=', id)
		.returning('id')
		.executeTakeFirst();
	return gone !== undefined;
}

/** How long it is kept and who sees that it is there; the own link works as long. */
export async function changeSight(
	tx: Write,
	{ organisationId, id }: Key,
	{ expiresOn, visibility }: { expiresOn: string; visibility: 'onlyMe' | 'team' }
): Promise<void> {
	await tx
		.updateTable('entry')
		.set({ expiresOn, visibility })
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.execute();
	await tx
		.updateTable('sharedLink')
		.set({ expiresOn })
		.where('organisationId', '=', organisationId)
		.where('entryId', '=', id)
		.where('revokedOn', 'is', null)
		.execute();
}

/** Removes it with all that stands beside it, links and drawing too; answers its last version. */
export async function removeMeeting(
	tx: Write,
	{ organisationId, id }: Key
): Promise<number | undefined> {
	const gone = await tx
		.deleteFrom('entry')
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.where('kind', '=', 'networkMeeting')
		.returning('version')
		.executeTakeFirst();
	return gone?.version;
}

/** Gives the own page an address that only the resident knows; every other address to it ends. */
export async function changeAddress(
	tx: Write,
	{ organisationId, id }: Key,
	{ before, after, day }: { before: string; after: string; day: string }
): Promise<boolean> {
	const links = tx.updateTable('sharedLink').where('organisationId', '=', organisationId);
	const own = links.where('entryId', '=', id).where('revokedOn', 'is', null);
	const moved = await own
		.set({ token: after })
		.where('token', '=', before)
		.returning('id')
		.executeTakeFirst();
	if (!moved) return false;
	await own.set({ revokedOn: day }).where('id', '<>', moved.id).execute();
	return true;
}
