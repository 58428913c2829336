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
	'plan',
	'activity',
	'lookBack',
	'publication'
] as const;
export type EntryKind = (typeof entryKinds)[number];

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
}

/**
 * Puts a new entry on the spine, with its search words.
 * @param alsoFind texts beside it that search should find it by, for example a quote
 */
export async function addEntry(
	tx: Write,
	entry: NewEntry,
	...alsoFind: (string | null)[]
): Promise<void> {
	const words = searchWords(entry.title, entry.text, ...alsoFind);
	await tx
		.insertInto('entry')
		.values({ ...entry, lexemes: sql<string>`array_to_tsvector(${words}::text[])` })
		.execute();
}
