import { areasWithin, type EntryKind } from '#community/index.ts';
import type { Read, Write } from '#kernel/index.ts';

export const addMessage = (tx: Write, organisationId: string, id: string) =>
	tx.insertInto('progressMessage').values({ organisationId, id }).execute();

/** The message beside its entry; undefined when it is not there for this reader. */
export const findMessage = (tx: Read, organisationId: string, id: string) =>
	tx
		.selectFrom('progressMessage')
		.innerJoin('entry', (join) =>
			join
				.onRef('entry.organisationId', '=', 'progressMessage.organisationId')
				.onRef('entry.id', '=', 'progressMessage.id')
		)
		.select(['progressMessage.id', 'pageId', 'publishedAt', 'changedAt', 'withdrawnOn'])
		.select(['entry.areaId', 'entry.teamId', 'entry.visibility', 'entry.version'])
		.where('progressMessage.organisationId', '=', organisationId)
		.where('progressMessage.id', '=', id)
		.executeTakeFirst();

export const changeMessage = (
	tx: Write,
	organisationId: string,
	id: string,
	fields: {
		pageId?: string;
		publishedAt?: Date;
		changedAt?: Date;
		withdrawnOn?: string | null;
	}
) =>
	tx
		.updateTable('progressMessage')
		.set(fields)
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.execute();

/** Moves the entry of a message on the ladder; undefined when not allowed. */
export const moveMessage = (
	tx: Write,
	organisationId: string,
	id: string,
	visibility: 'onlyMe' | 'team' | 'residents' | 'public'
) =>
	tx
		.updateTable('entry')
		.set((eb) => ({ visibility, version: eb('version', '+', 1) }))
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.returning('version')
		.executeTakeFirst();

/** What messages are about, as far as this reader may see it. */
export const findAbout = (tx: Read, organisationId: string, messageIds: readonly string[]) =>
	messageIds.length === 0
		? Promise.resolve([])
		: tx
				.selectFrom('link')
				.innerJoin('entry', (join) =>
					join
						.onRef('entry.organisationId', '=', 'link.organisationId')
						.onRef('entry.id', '=', 'link.toId')
				)
				.select(['link.fromId as messageId', 'entry.id', 'entry.title', 'entry.kind'])
				.select('entry.visibility')
				.$narrowType<{ kind: EntryKind }>()
				.where('link.organisationId', '=', organisationId)
				.where('link.role', '=', 'tellsOf')
				.where('link.fromId', 'in', messageIds)
				.orderBy('entry.id')
				.execute();

const messages = (tx: Read, organisationId: string) =>
	tx
		.selectFrom('progressMessage')
		.innerJoin('entry', (join) =>
			join
				.onRef('entry.organisationId', '=', 'progressMessage.organisationId')
				.onRef('entry.id', '=', 'progressMessage.id')
		)
		.leftJoin('area', (join) =>
			join
				.onRef('area.organisationId', '=', 'entry.organisationId')
				.onRef('area.id', '=', 'entry.areaId')
		)
		.where('progressMessage.organisationId', '=', organisationId)
		.select(['entry.id', 'entry.title', 'entry.text', 'entry.happenedOn', 'area.name as areaName'])
		.select(['entry.visibility', 'publishedAt', 'changedAt', 'withdrawnOn', 'pageId']);

/** The messages that tell of one entry. */
const tellingOf = (tx: Read, organisationId: string, aboutId: string) =>
	tx
		.selectFrom('link')
		.select('link.fromId')
		.where('link.organisationId', '=', organisationId)
		.where('link.role', '=', 'tellsOf')
		.where('link.toId', '=', aboutId);

/** All messages this reader may see, the newest first; or those about one entry. */
export const findMessages = (tx: Read, organisationId: string, aboutId?: string) =>
	messages(tx, organisationId)
		.$if(aboutId !== undefined, (query) =>
			query.where('progressMessage.id', 'in', tellingOf(tx, organisationId, aboutId!))
		)
		.orderBy('entry.happenedOn', 'desc')
		.orderBy('entry.id', 'desc')
		.limit(200)
		.execute();

/** What can be read on the pages of an area and all that lies in it, the newest first; or one of those. */
export const findShownMessages = (
	tx: Read,
	organisationId: string,
	{ areaId, id, aboutId, limit }: { areaId: string; id?: string; aboutId?: string; limit: number }
) =>
	messages(tx, organisationId)
		.where('pageId', 'in', areasWithin(organisationId, areaId))
		.where('publishedAt', 'is not', null)
		.where('withdrawnOn', 'is', null)
		.where('entry.visibility', 'in', ['residents', 'public'])
		.$if(id !== undefined, (query) => query.where('entry.id', '=', id!))
		.$if(aboutId !== undefined, (query) =>
			query.where('progressMessage.id', 'in', tellingOf(tx, organisationId, aboutId!))
		)
		.orderBy('publishedAt', 'desc')
		.orderBy('entry.id', 'desc')
		.limit(limit)
		.execute();
