import type { Read, Write } from '#kernel/index.ts';
import { sql } from 'kysely';
import type { Answer } from './outcome.rules.ts';

export type Way = 'spoken' | 'mail' | 'paper' | 'otherwise' | 'link';

export const addConfirmation = (
	tx: Write,
	row: {
		organisationId: string;
		id: string;
		outcomeId: string;
		answer: Answer;
		words: string | null;
		byWhom: string;
		how: Way;
		saidOn: string;
		createdAt: Date;
	}
) => tx.insertInto('outcomeConfirmation').values(row).execute();

/** What was said of some outcomes, the newest on top; nothing for who does not work with them. */
export const findConfirmations = (
	tx: Read,
	organisationId: string,
	outcomeIds: readonly string[]
) =>
	outcomeIds.length === 0
		? Promise.resolve([])
		: tx
				.selectFrom('outcomeConfirmation')
				.select(['id', 'outcomeId', 'answer', 'words', 'byWhom', 'how', 'saidOn'])
				.$narrowType<{ answer: Answer; how: Way }>()
				.where('organisationId', '=', organisationId)
				.where('outcomeId', 'in', [...outcomeIds])
				.orderBy('createdAt', 'desc')
				.orderBy('id', 'desc')
				.execute();

/** @returns whether it was there */
export async function removeConfirmation(
	tx: Write,
	organisationId: string,
	outcomeId: string,
	id: string
): Promise<boolean> {
	const gone = await tx
		.deleteFrom('outcomeConfirmation')
		.where('organisationId', '=', organisationId)
		.where('outcomeId', '=', outcomeId)
		.where('id', '=', id)
		.executeTakeFirst();
	return gone.numDeletedRows > 0n;
}

/** How much came in by the link of an outcome since a moment; a visitor may know that much. */
export async function countAnswers(
	tx: Read,
	organisationId: string,
	outcomeId: string,
	since: Date
): Promise<number> {
	const { rows } = await sql<{ answers: number }>`
		select app.outcome_answers_since(${organisationId}, ${outcomeId}, ${since}) as answers`.execute(tx);
	return rows[0]!.answers;
}
