import { areasWithin, changeEntryText } from '#community/index.ts';
import type { Read, Write } from '#kernel/index.ts';

export const addWalkthrough = (tx: Write, organisationId: string, id: string) =>
	tx.insertInto('walkthrough').values({ organisationId, id }).execute();

const walks = (tx: Read, organisationId: string) =>
	tx
		.selectFrom('entry')
		.innerJoin('walkthrough', (join) =>
			join
				.onRef('walkthrough.organisationId', '=', 'entry.organisationId')
				.onRef('walkthrough.id', '=', 'entry.id')
		)
		.leftJoin('area', (join) =>
			join
				.onRef('area.organisationId', '=', 'entry.organisationId')
				.onRef('area.id', '=', 'entry.areaId')
		)
		.where('entry.organisationId', '=', organisationId)
		.select(['entry.id', 'title', 'text', 'happenedOn', 'closedOn', 'visibility', 'expiresOn'])
		.select(['entry.areaId', 'area.name as areaName']);

/** One walk, or undefined when it is not there for this reader. */
export const findWalkthrough = (tx: Read, organisationId: string, id: string) =>
	walks(tx, organisationId).where('entry.id', '=', id).executeTakeFirst();

/** The newest walks this reader may see: those that run first. */
export const findWalkthroughs = (
	tx: Read,
	organisationId: string,
	{ areaId, limit }: { areaId?: string; limit: number }
) =>
	walks(tx, organisationId)
		.$if(areaId !== undefined, (query) =>
			query.where('entry.areaId', 'in', areasWithin(organisationId, areaId!))
		)
		.orderBy('closedOn', (order) => order.desc().nullsFirst())
		.orderBy('happenedOn', 'desc')
		.orderBy('entry.id', 'desc')
		.limit(limit)
		.execute();

/** The notes of a walk, in the order in which they were made. */
export const findWalkNotes = (tx: Read, organisationId: string, id: string) =>
	tx
		.selectFrom('link')
		.innerJoin('entry', (join) =>
			join
				.onRef('entry.organisationId', '=', 'link.organisationId')
				.onRef('entry.id', '=', 'link.toId')
		)
		.innerJoin('observation', (join) =>
			join
				.onRef('observation.organisationId', '=', 'entry.organisationId')
				.onRef('observation.id', '=', 'entry.id')
		)
		.where('link.organisationId', '=', organisationId)
		.where('link.fromId', '=', id)
		.where('link.role', '=', 'uses')
		.select(['entry.id', 'text', 'quote', 'reading', 'facets', 'longitude', 'latitude'])
		.orderBy('entry.id')
		.execute();

/** Closes a walk with its summary; answers the new version, or undefined when not allowed. */
export async function closeWalkthrough(
	tx: Write,
	organisationId: string,
	id: string,
	{ title, summary, closedOn }: { title: string; summary: string; closedOn: string }
): Promise<number | undefined> {
	const version = await changeEntryText(tx, organisationId, id, title, summary);
	if (version === undefined) return undefined;
	await tx
		.updateTable('walkthrough')
		.set({ closedOn })
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.execute();
	return version;
}
