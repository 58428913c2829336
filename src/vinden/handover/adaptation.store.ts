import { searchWords, type Read, type Write } from '#kernel/index.ts';
import { sql } from 'kysely';

interface Key {
	organisationId: string;
	id: string;
}
/** What stands beside the entry of an adaptation; what it became and what was changed stand on the entry. */
interface Told {
	reason: string;
	timesHeld: number | null;
	took: string;
	came: string;
	notedOn: string;
}
interface NewAdaptation extends Key, Told {
	sourceId: string;
	sourcePackageId: string;
	sourceVersion: number;
	sourceTitle: string;
	number: number;
	from: { organisation: string; key: string; id: string } | null;
}

/** False when it was received before where this writer cannot see it. */
export async function addAdaptation(tx: Write, { from, ...row }: NewAdaptation): Promise<boolean> {
	const added = await tx
		.insertInto('adaptation')
		.values({
			...row,
			...{
				fromOrganisation: from?.organisation ?? null,
				fromKey: from?.key ?? null,
				fromId: from?.id ?? null
			}
		})
		.onConflict((conflict) => conflict.doNothing())
		.executeTakeFirst();
	return added.numInsertedOrUpdatedRows === 1n;
}

/** Other words, with the next number, or the number of the file they came in. */
export async function changeAdaptation(
	tx: Write,
	{ organisationId, id }: Key,
	{
		title,
		changed,
		reason,
		timesHeld,
		took,
		came,
		notedOn,
		number
	}: Told & { title: string; changed: string; number: number }
): Promise<void> {
	await tx
		.updateTable('adaptation')
		.set({ reason, timesHeld, took, came, notedOn, number })
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.execute();
	const words = searchWords(title, changed, reason, came);
	await tx
		.updateTable('entry')
		.set({ title, text: changed, lexemes: sql<string>`array_to_tsvector(${words}::text[])` })
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.execute();
}

const found = (tx: Read, organisationId: string) =>
	tx
		.selectFrom('adaptation')
		.innerJoin('entry', (join) =>
			join
				.onRef('entry.organisationId', '=', 'adaptation.organisationId')
				.onRef('entry.id', '=', 'adaptation.id')
		)
		.leftJoin('area', (join) =>
			join
				.onRef('area.organisationId', '=', 'entry.organisationId')
				.onRef('area.id', '=', 'entry.areaId')
		)
		.where('adaptation.organisationId', '=', organisationId)
		.select(['adaptation.id', 'entry.title', 'entry.text as changed', 'area.name as areaName'])
		.select(['reason', 'timesHeld', 'took', 'came', 'notedOn', 'number', 'entry.version'])
		.select([
			'sourceId',
			'sourcePackageId',
			'sourceVersion',
			'sourceTitle',
			'fromOrganisation',
			'fromKey'
		]);

/** What was made of a handover or an approach, as far as this reader may see it: the newest first. */
export const findAdaptationsOf = (tx: Read, organisationId: string, sourceId: string) =>
	found(tx, organisationId)
		.where('sourceId', '=', sourceId)
		.orderBy('notedOn', 'desc')
		.orderBy('adaptation.id', 'desc')
		.limit(200)
		.execute();

export const findAdaptation = (tx: Read, organisationId: string, id: string) =>
	found(tx, organisationId).where('adaptation.id', '=', id).executeTakeFirst();

/** An adaptation as it was received before. */
export const findReceivedAdaptation = (
	tx: Read,
	organisationId: string,
	{ fromId, fromKey }: { fromId: string; fromKey: string }
) =>
	found(tx, organisationId)
		.where('fromId', '=', fromId)
		.where('fromKey', '=', fromKey)
		.executeTakeFirst();
