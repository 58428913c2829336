import type { Read, Write } from '#kernel/index.ts';
import type { Source } from './budget.rules.ts';

interface Row {
	organisationId: string;
	requestId: string;
}
export interface NewLine {
	id: string;
	side: 'cost' | 'cover';
	source: Source | null;
	label: string;
	cents: number;
	quotation: string | null;
}
export type Answer = 'yes' | 'no' | 'unknown';

export const addLine = (tx: Write, row: Row & NewLine) =>
	tx.insertInto('budgetLine').values(row).execute();

export const addRule = (
	tx: Write,
	row: Row & { id: string; position: number; text: string; daysBefore: number | null }
) => tx.insertInto('budgetRule').values(row).execute();

/** Answers a rule; answers how many rows changed. */
export async function answerRule(
	tx: Write,
	{
		organisationId,
		requestId,
		id,
		...said
	}: Row & {
		id: string;
		answer: Answer;
		evidence: string | null;
	}
): Promise<number> {
	const done = await tx
		.updateTable('budgetRule')
		.set(said)
		.where('organisationId', '=', organisationId)
		.where('requestId', '=', requestId)
		.where('id', '=', id)
		.executeTakeFirst();
	return Number(done.numUpdatedRows);
}

interface Counted {
	approached: number;
	inFavour: number;
	against: number;
	radius: string;
	countedOn: string;
}

/** Keeps counted support; what was counted before makes place. */
export const keepSupport = (tx: Write, { organisationId, requestId, ...counted }: Row & Counted) =>
	tx
		.insertInto('budgetSupport')
		.values({ organisationId, requestId, ...counted })
		.onConflict((conflict) =>
			conflict.columns(['organisationId', 'requestId']).doUpdateSet(counted)
		)
		.execute();

export const addReceipt = (
	tx: Write,
	row: Row & { id: string; label: string; cents: number; paidOn: string | null; notedOn: string }
) => tx.insertInto('budgetReceipt').values(row).execute();

export const removable = ['budgetLine', 'budgetReceipt'] as const;

/** Takes an amount or a receipt away; answers how many there were. */
export async function removeRow(
	tx: Write,
	{ table, organisationId, requestId, id }: Row & { table: (typeof removable)[number]; id: string }
): Promise<number> {
	const gone = await tx
		.deleteFrom(table as 'budgetLine')
		.where('organisationId', '=', organisationId)
		.where('requestId', '=', requestId)
		.where('id', '=', id)
		.executeTakeFirst();
	return Number(gone.numDeletedRows);
}

/** All rows beside one request this reader may see. */
export async function findRows(tx: Read, organisationId: string, requestId: string) {
	return {
		lines: await tx
			.selectFrom('budgetLine')
			.select(['id', 'side', 'source', 'label', 'cents', 'quotation'])
			.$narrowType<{ side: 'cost' | 'cover'; source: Source | null }>()
			.where('organisationId', '=', organisationId)
			.where('requestId', '=', requestId)
			.orderBy('id')
			.execute(),
		rules: await tx
			.selectFrom('budgetRule')
			.select(['id', 'text', 'daysBefore', 'answer', 'evidence'])
			.$narrowType<{ answer: Answer }>()
			.where('organisationId', '=', organisationId)
			.where('requestId', '=', requestId)
			.orderBy('position')
			.execute(),
		receipts: await tx
			.selectFrom('budgetReceipt')
			.select(['id', 'label', 'cents', 'paidOn', 'notedOn'])
			.where('organisationId', '=', organisationId)
			.where('requestId', '=', requestId)
			.orderBy('id')
			.execute(),
		support: await tx
			.selectFrom('budgetSupport')
			.select(['approached', 'inFavour', 'against', 'radius', 'countedOn'])
			.where('organisationId', '=', organisationId)
			.where('requestId', '=', requestId)
			.executeTakeFirst()
	};
}
