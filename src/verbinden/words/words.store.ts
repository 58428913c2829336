import type { Read, Write } from '#kernel/index.ts';
import { sql } from 'kysely';
import type { Asked, OwnSubject, OwnWord } from './words.rules.ts';

interface Key {
	organisationId: string;
	id: string;
}

/** Own words with those that are only proposed, the oldest first. */
export const findOwnWords = (tx: Read, organisationId: string) =>
	tx
		.selectFrom('ownWord')
		.select(['id', 'subjectId', 'word', 'isNot', 'isProposal'])
		.where('organisationId', '=', organisationId)
		.orderBy('createdAt')
		.orderBy('id')
		.execute();

export const findOwnSubjects = (tx: Read, organisationId: string): Promise<OwnSubject[]> =>
	tx
		.selectFrom('ownSubject')
		.select(['id', 'nl', 'en', 'domain', 'broader'])
		.where('organisationId', '=', organisationId)
		.orderBy('nl')
		.orderBy('id')
		.execute();

/** The subjects and words of an organisation that count, in one look: this is asked at every question. */
export async function findOwnThatCounts(
	tx: Read,
	organisationId: string
): Promise<{ subjects: OwnSubject[]; words: OwnWord[] }> {
	const { rows } = await sql<{ subjects: OwnSubject[]; words: OwnWord[] }>`select
		(select coalesce(jsonb_agg(jsonb_build_object('id', id, 'nl', nl, 'en', en, 'domain', domain, 'broader', broader)
			order by nl, id), '[]') from own_subject where organisation_id = ${organisationId}) as subjects,
		(select coalesce(jsonb_agg(jsonb_build_object('subjectId', subject_id, 'word', word, 'isNot', is_not)
			order by created_at, id), '[]') from own_word where organisation_id = ${organisationId} and not is_proposal) as words`.execute(
		tx
	);
	return rows[0]!;
}

/** Adds a word; false when somebody else just did. */
export async function addWord(
	tx: Write,
	word: Key & OwnWord & { isProposal: boolean; createdAt: Date }
): Promise<boolean> {
	const added = await tx
		.insertInto('ownWord')
		.values(word)
		.onConflict((conflict) => conflict.columns(['organisationId', 'subjectId', 'word']).doNothing())
		.returning('id')
		.executeTakeFirst();
	return added !== undefined;
}

/** Lets a proposed word count; false when it is not there or may not be changed. */
export async function keepWord(tx: Write, { organisationId, id }: Key): Promise<boolean> {
	const kept = await tx
		.updateTable('ownWord')
		.set({ isProposal: false })
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.returning('id')
		.executeTakeFirst();
	return kept !== undefined;
}

export async function removeWord(tx: Write, { organisationId, id }: Key): Promise<boolean> {
	const gone = await tx
		.deleteFrom('ownWord')
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.returning('id')
		.executeTakeFirst();
	return gone !== undefined;
}

export const addSubject = (tx: Write, subject: OwnSubject & { organisationId: string }) =>
	tx.insertInto('ownSubject').values(subject).execute();

/** Removes an own subject with its words. */
export async function removeSubject(tx: Write, { organisationId, id }: Key): Promise<boolean> {
	await tx
		.deleteFrom('ownWord')
		.where('organisationId', '=', organisationId)
		.where('subjectId', '=', id)
		.execute();
	const gone = await tx
		.deleteFrom('ownSubject')
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.returning('id')
		.executeTakeFirst();
	return gone !== undefined;
}

/** The newest questions this reader may see, in their own words. */
export const findQuestions = (tx: Read, organisationId: string, limit: number): Promise<Asked[]> =>
	tx
		.selectFrom('entry')
		.select(['id', 'text'])
		.where('organisationId', '=', organisationId)
		.where('kind', '=', 'question')
		.orderBy('createdAt', 'desc')
		.orderBy('id', 'desc')
		.limit(limit)
		.execute();
