import { searchWords, type Read, type Write } from '#kernel/index.ts';
import { sql } from 'kysely';
import type { Content } from './content.schema.ts';

/** Content as the database keeps it. */
export const asJson = (content: Content) => sql<string>`${JSON.stringify(content)}::jsonb`;

interface Key {
	organisationId: string;
	id: string;
}

export const addHandover = (
	tx: Write,
	{ content, ...row }: Key & { content: Content; changedAt: Date }
) =>
	tx
		.insertInto('handover')
		.values({ ...row, content: asJson(content) })
		.execute();

/** What is being written; undefined for who does not keep it. */
export async function findDraft(tx: Read, organisationId: string, id: string) {
	const row = await tx
		.selectFrom('handover')
		.select('content')
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.executeTakeFirst();
	return row?.content as unknown as Content | undefined;
}

export const changeDraft = (
	tx: Write,
	{ organisationId, id }: Key,
	content: Content,
	changedAt: Date
) =>
	tx
		.updateTable('handover')
		.set({ content: asJson(content), changedAt })
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.execute();

export const addVersion = (
	tx: Write,
	{
		content,
		...row
	}: {
		organisationId: string;
		handoverId: string;
		number: number;
		madeOn: string;
		content: Content;
	}
) =>
	tx
		.insertInto('handoverVersion')
		.values({ ...row, content: asJson(content) })
		.execute();

/** What was finished, the newest first. */
export async function findVersions(tx: Read, organisationId: string, handoverId: string) {
	const rows = await tx
		.selectFrom('handoverVersion')
		.select(['number', 'madeOn', 'content'])
		.where('organisationId', '=', organisationId)
		.where('handoverId', '=', handoverId)
		.orderBy('number', 'desc')
		.execute();
	return rows as unknown as { number: number; madeOn: string; content: Content }[];
}

/** The handovers this reader may see, the newest first; without a number it is still being written. */
export const findHandovers = (tx: Read, organisationId: string, limit: number) =>
	tx
		.selectFrom('entry')
		.leftJoin('area', (join) =>
			join
				.onRef('area.organisationId', '=', 'entry.organisationId')
				.onRef('area.id', '=', 'entry.areaId')
		)
		.leftJoinLateral(
			(eb) =>
				eb
					.selectFrom('handoverVersion')
					.whereRef('handoverVersion.organisationId', '=', 'entry.organisationId')
					.whereRef('handoverVersion.handoverId', '=', 'entry.id')
					.select(['number', 'madeOn'])
					.orderBy('number', 'desc')
					.limit(1)
					.as('last'),
			(join) => join.onTrue()
		)
		.where('entry.organisationId', '=', organisationId)
		.where('entry.kind', '=', 'handover')
		.select(['entry.id', 'entry.title', 'entry.text', 'area.name as areaName'])
		.select(['last.number', 'last.madeOn'])
		.select((eb) =>
			eb
				.selectFrom('adaptation')
				.whereRef('adaptation.organisationId', '=', 'entry.organisationId')
				.whereRef('adaptation.sourceId', '=', 'entry.id')
				.select((one) => one.cast<number>(one.fn.countAll(), 'integer').as('count'))
				.as('adaptations')
		)
		.orderBy('entry.happenedOn', 'desc')
		.orderBy('entry.id', 'desc')
		.limit(limit)
		.execute();

/** Everything in it that search should find it by, beside the title and the situation. */
export const wordsIn = (content: Content): string[] => [
	...content.situation.themes,
	...content.steps,
	...content.conditions,
	...content.notToCopy.map(({ what }) => what),
	...content.materials.map(({ title }) => title)
];

/** Gives the entry the title and the situation of this content, and its search words; its version stays. */
export const rewordEntry = (tx: Write, { organisationId, id }: Key, content: Content) => {
	const { title, situation } = content;
	const words = searchWords(title, situation.words, ...wordsIn(content));
	return tx
		.updateTable('entry')
		.set({
			title,
			text: situation.words,
			lexemes: sql<string>`array_to_tsvector(${words}::text[])`
		})
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.execute();
};

/** In which situation it was tried, for the library; takes the place of what stood there. */
export const putSituation = (tx: Write, { organisationId, id }: Key, content: Content) => {
	const { areaKinds, size, groups, seasons, money, facets } = content.situation;
	const found = { areaKinds, size, groups, seasons, money, facets };
	return tx
		.insertInto('approachSituation')
		.values({ organisationId, id, ...found })
		.onConflict((conflict) => conflict.columns(['organisationId', 'id']).doUpdateSet(found))
		.execute();
};

/** Names of areas, teams and the organisation: no persons, whatever they look like. */
export async function findNames(tx: Read, organisationId: string): Promise<string[]> {
	const { rows } = await sql<{ name: string }>`
		select name from area where organisation_id = ${organisationId}
		union select name from team where organisation_id = ${organisationId}
		union select name from organisation where organisation_id = ${organisationId}`.execute(tx);
	return rows.map(({ name }) => name);
}
