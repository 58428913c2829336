import type { Read, Write } from '#kernel/index.ts';
import type { Period } from './period.rules.ts';
import type { Side, Verb } from './share.rules.ts';

export type Supported = 'residents' | 'municipality' | 'organisations';
interface Key {
	organisationId: string;
	id: string;
	entryId: string;
}
interface Own extends Key {
	personId: string;
}

interface NewContribution extends Own, Period {
	verb: Verb;
	supported: Supported[];
}

export const addContribution = (tx: Write, { entryId, ...row }: NewContribution) =>
	tx
		.insertInto('contribution')
		.values({ ...row, activityId: entryId })
		.execute();

/** This worker's own contributions to one activity or initiative. */
export const findOwnContributions = (
	tx: Read,
	{ organisationId, entryId, personId }: Omit<Own, 'id'>
) =>
	tx
		.selectFrom('contribution')
		.select(['id', 'verb', 'since', 'until'])
		.where('organisationId', '=', organisationId)
		.where('activityId', '=', entryId)
		.where('personId', '=', personId)
		.execute();

export const changeContribution = (
	tx: Write,
	{ organisationId, id, personId }: Own,
	change: Period & { supported?: Supported[] }
) =>
	tx
		.updateTable('contribution')
		.set(change)
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.where('personId', '=', personId)
		.execute();

export const addHours = (tx: Write, row: Own & Period & { hours: number }) =>
	tx.insertInto('workerHours').values(row).execute();

export const addOthers = (
	tx: Write,
	row: Key & Period & { side: Side; byWhom: string; what: string; hours: number | null }
) => tx.insertInto('othersContribution').values(row).execute();

export const findOthers = (tx: Read, { organisationId, entryId, id }: Key) =>
	tx
		.selectFrom('othersContribution')
		.select(['since', 'until'])
		.where('organisationId', '=', organisationId)
		.where('entryId', '=', entryId)
		.where('id', '=', id)
		.executeTakeFirst();

export const changeOthers = (
	tx: Write,
	{ organisationId, entryId, id }: Key,
	change: Period & { side?: Side; byWhom?: string; what?: string; hours?: number | null }
) =>
	tx
		.updateTable('othersContribution')
		.set(change)
		.where('organisationId', '=', organisationId)
		.where('entryId', '=', entryId)
		.where('id', '=', id)
		.execute();

/** Takes a row away: one's own contribution or hours, or what others put in; answers how many there were. */
export async function removeShareRow(
	tx: Write,
	{ table, organisationId, entryId, id, personId }: Own & { table: ShareTable }
): Promise<number> {
	const gone = await tx
		.deleteFrom(table as 'workerHours')
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.where((table === 'contribution' ? 'activityId' : 'entryId') as 'entryId', '=', entryId)
		.$if(table !== 'othersContribution', (query) => query.where('personId', '=', personId))
		.executeTakeFirst();
	return Number(gone.numDeletedRows);
}
export type ShareTable = 'contribution' | 'workerHours' | 'othersContribution';
