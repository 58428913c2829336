import { searchWords, type Read, type Write } from '#kernel/index.ts';
import { sql } from 'kysely';

export interface DocumentRow {
	maker: string;
	level: string | null;
	stage: string | null;
	goal: string | null;
	forWhom: string | null;
	money: string | null;
	ownerRole: string | null;
	runsFrom: string | null;
	runsUntil: string | null;
	url: string | null;
	plainNote: string | null;
}

export const addDocument = (
	tx: Write,
	document: DocumentRow & { organisationId: string; id: string }
) => tx.insertInto('policyDocument').values(document).execute();

export const changeDocument = (
	tx: Write,
	organisationId: string,
	id: string,
	document: Partial<DocumentRow> & { fileName?: string }
) =>
	tx
		.updateTable('policyDocument')
		.set(document)
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.execute();

/** What stands beside the entry of a document; undefined when it is not there for this reader. */
export const findDocument = (tx: Read, organisationId: string, id: string) =>
	tx
		.selectFrom('policyDocument')
		.select(['maker', 'level', 'stage', 'goal', 'forWhom', 'money', 'ownerRole', 'runsFrom'])
		.select(['runsUntil', 'url', 'plainNote', 'fileName'])
		.select((eb) =>
			eb
				.selectFrom('policyPage')
				.whereRef('policyPage.organisationId', '=', 'policyDocument.organisationId')
				.whereRef('policyPage.policyDocumentId', '=', 'policyDocument.id')
				.select((one) => one.fn.countAll<number>().as('count'))
				.as('pages')
		)
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.executeTakeFirst();

/** The documents this reader may see, the newest first. */
export const listDocuments = (tx: Read, organisationId: string) =>
	tx
		.selectFrom('policyDocument')
		.innerJoin('entry', (join) =>
			join
				.onRef('entry.organisationId', '=', 'policyDocument.organisationId')
				.onRef('entry.id', '=', 'policyDocument.id')
		)
		.select(['policyDocument.id', 'entry.title', 'maker', 'level', 'stage', 'runsUntil'])
		.where('policyDocument.organisationId', '=', organisationId)
		.orderBy('entry.happenedOn', 'desc')
		.orderBy('entry.id', 'desc')
		.limit(200)
		.execute();

const pagesAtOnce = 200;

/** Puts the text of a document beside it, in place of what was read before. */
export async function replacePages(
	tx: Write,
	organisationId: string,
	policyDocumentId: string,
	pages: readonly string[]
): Promise<void> {
	await tx
		.deleteFrom('policyPage')
		.where('organisationId', '=', organisationId)
		.where('policyDocumentId', '=', policyDocumentId)
		.execute();
	const rows = pages.map((text, index) => ({
		...{ organisationId, policyDocumentId, number: index + 1, text },
		lexemes: sql<string>`array_to_tsvector(${searchWords(text)}::text[])`
	}));
	for (let from = 0; from < rows.length; from += pagesAtOnce)
		await tx
			.insertInto('policyPage')
			.values(rows.slice(from, from + pagesAtOnce))
			.execute();
}

/** One page, or those that hold the words, in order. */
export const findPages = (
	tx: Read,
	organisationId: string,
	policyDocumentId: string,
	{ number, query }: { number?: number; query?: string | null }
) =>
	tx
		.selectFrom('policyPage')
		.select(['number', 'text'])
		.where('organisationId', '=', organisationId)
		.where('policyDocumentId', '=', policyDocumentId)
		.$if(number !== undefined, (one) => one.where('number', '=', number!))
		.$if(Boolean(query), (one) => one.where(sql<boolean>`lexemes @@ ${query}::tsquery`))
		.orderBy('number')
		.limit(30)
		.execute();
