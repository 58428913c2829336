import type { Read, Write } from '#kernel/index.ts';
import type { NotePart } from './format.rules.ts';

interface Key {
	organisationId: string;
	discussionId: string;
	id: string;
}

export const addNoteRow = (
	tx: Write,
	note: Key & {
		part: NotePart;
		words: string;
		byWhom: string | null;
		entryId: string | null;
		authorId: string;
		createdAt: Date;
	}
) => tx.insertInto('discussionNote').values(note).execute();

/** All contributions to a discussion, in the order in which they were made. */
export const findNotes = (tx: Read, organisationId: string, discussionId: string) =>
	tx
		.selectFrom('discussionNote')
		.innerJoin('person', (join) =>
			join
				.onRef('person.organisationId', '=', 'discussionNote.organisationId')
				.onRef('person.id', '=', 'discussionNote.authorId')
		)
		.leftJoin('entry', (join) =>
			join
				.onRef('entry.organisationId', '=', 'discussionNote.organisationId')
				.onRef('entry.id', '=', 'discussionNote.entryId')
		)
		.select(['discussionNote.id', 'part', 'words', 'byWhom', 'entry.id as entryId', 'entry.kind'])
		.select(['person.name as authorName', 'discussionNote.version'])
		.$narrowType<{ part: NotePart }>()
		.where('discussionNote.organisationId', '=', organisationId)
		.where('discussionId', '=', discussionId)
		.orderBy('discussionNote.createdAt')
		.orderBy('discussionNote.id')
		.execute();

/** Gives a contribution other words; false when somebody did so meanwhile, or it is gone. */
export async function changeNoteRow(
	tx: Write,
	{ organisationId, discussionId, id }: Key,
	{ version, ...said }: { version: number; words: string; byWhom: string | null }
): Promise<boolean> {
	const done = await tx
		.updateTable('discussionNote')
		.set({ ...said, version: version + 1 })
		.where('organisationId', '=', organisationId)
		.where('discussionId', '=', discussionId)
		.where('id', '=', id)
		.where('version', '=', version)
		.returning('id')
		.executeTakeFirst();
	return done !== undefined;
}

export async function removeNoteRow(
	tx: Write,
	{ organisationId, discussionId, id }: Key
): Promise<boolean> {
	const gone = await tx
		.deleteFrom('discussionNote')
		.where('organisationId', '=', organisationId)
		.where('discussionId', '=', discussionId)
		.where('id', '=', id)
		.returning('id')
		.executeTakeFirst();
	return gone !== undefined;
}
