import type { Read, Write } from '#kernel/index.ts';
import { sql } from 'kysely';
import type { Filled } from './result.rules.ts';

interface NewAnswer {
	organisationId: string;
	/** Random and without a time: what history knows of the sending does not lead here. */
	id: string;
	measurementId: string;
	momentId: string;
	answers: (number | null)[];
	background: number | null;
	codeMark: string | null;
	expiresOn: string;
}

/**
 * Keeps a filled-in questionnaire.
 * @returns whether its code was kept too; not when it stood at this moment already
 */
export async function addAnswer(tx: Write, { answers, ...row }: NewAnswer): Promise<boolean> {
	const values = { ...row, answers: answers as number[] };
	const added = await tx
		.insertInto('measurementAnswer')
		.values(values)
		.onConflict((oc) => oc.columns(['organisationId', 'momentId', 'codeMark']).doNothing())
		.executeTakeFirst();
	if (added.numInsertedOrUpdatedRows === 1n) return true;
	await tx
		.insertInto('measurementAnswer')
		.values({ ...values, codeMark: null })
		.execute();
	return false;
}

/** What was answered at a moment, for counting it and nothing else: only the task that counts gets rows here. */
export const countedAt = (tx: Read, organisationId: string, momentId: string): Promise<Filled[]> =>
	tx
		.selectFrom('measurementAnswer')
		.select(['id', 'answers', 'background', 'codeMark'])
		.where('organisationId', '=', organisationId)
		.where('momentId', '=', momentId)
		.orderBy('id')
		.execute();

/** Whether this asker may change what stands beside an entry. */
export async function keepsEntry(tx: Read, organisationId: string, id: string): Promise<boolean> {
	const { rows } = await sql<{ keeps: boolean }>`
		select app.keeps_entry(${organisationId}, ${id}) as keeps`.execute(tx);
	return rows[0]!.keeps;
}
