import { searchWords, type Write } from '#kernel/index.ts';
import { sql } from 'kysely';

export type Visibility = 'onlyMe' | 'team' | 'partners' | 'residents' | 'public';

/** Which table beside an entry holds the rest of it. */
export const entryKinds = [
	'cycle',
	'observation',
	'promise',
	'question',
	'presence',
	'walkthrough',
	'plan',
	'activity',
	'lookBack',
	'publication'
] as const;
export type EntryKind = (typeof entryKinds)[number];

export interface Place {
	longitude: number;
	latitude: number;
}

export interface NewEntry {
	organisationId: string;
	id: string;
	kind: EntryKind;
	areaId: string | null;
	teamId: string | null;
	title: string;
	text: string;
	happenedOn: string;
	authorId: string;
	visibility: Visibility;
	expiresOn: string | null;
	createdAt: Date;
	/** The point it is about, in degrees. */
	place?: Place | null;
}

/**
 * Puts a new entry on the spine, with its search words.
 * @param alsoFind texts beside it that search should find it by, for example a quote
 */
export async function addEntry(
	tx: Write,
	{ place, ...entry }: NewEntry,
	...alsoFind: (string | null)[]
): Promise<void> {
	const words = searchWords(entry.title, entry.text, ...alsoFind);
	await tx
		.insertInto('entry')
		.values({ ...entry, ...place, lexemes: sql<string>`array_to_tsvector(${words}::text[])` })
		.execute();
}

/**
 * Gives an entry other words, and the search words that go with them.
 * @returns the new version, or undefined when not allowed
 */
export async function changeEntryText(
	tx: Write,
	organisationId: string,
	id: string,
	title: string,
	text: string
): Promise<number | undefined> {
	const words = searchWords(title, text);
	const entry = await tx
		.updateTable('entry')
		.set((eb) => ({
			text,
			lexemes: sql<string>`array_to_tsvector(${words}::text[])`,
			version: eb('version', '+', 1)
		}))
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.returning('version')
		.executeTakeFirst();
	return entry?.version;
}
