import type { Read, Write } from '#kernel/index.ts';
import { sql } from 'kysely';

export interface ToIndex {
	id: string;
	version: number;
	/** All it is found by. */
	texts: string[];
}

/** Offers and questions whose subjects were found with another thesaurus; for the program alone. */
export async function findToIndex(
	tx: Read,
	organisationId: string,
	{ wanted, limit }: { wanted: string; limit: number }
): Promise<ToIndex[]> {
	const { rows } = await sql<ToIndex>`
		select * from app.entries_to_index(${organisationId}, ${wanted}, ${limit})`.execute(tx);
	return rows;
}

/** Gives entries their subjects; what was changed meanwhile is left. Answers how many it were. */
export async function indexEntries(
	tx: Write,
	organisationId: string,
	{
		wanted,
		made
	}: { wanted: string; made: readonly { id: string; version: number; words: string[] }[] }
): Promise<number> {
	const { rows } = await sql<{ done: number }>`
		select app.index_entries(${organisationId}, ${wanted}, ${JSON.stringify(made)}::jsonb) as done`.execute(
		tx
	);
	return rows[0]!.done;
}
