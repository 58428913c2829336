import type { Read, Write } from '#kernel/index.ts';
import type { Line, Verb } from './letting-go.rules.ts';
import type { State } from './state.rules.ts';

export interface Supported {
	id: string;
	byKind: 'worker' | 'partner';
	byRole: string;
	verbs: Verb[];
	text: string;
	doneOn: string;
	hours: number | null;
}
type Beside<T> = T & { organisationId: string; initiativeId: string };

export const addSupport = (tx: Write, row: Beside<Supported>) =>
	tx.insertInto('initiativeSupport').values(row).execute();

export const addLettingGo = (tx: Write, row: Beside<Line>) =>
	tx.insertInto('initiativeLettingGo').values(row).execute();

/** The support log, the newest first. */
export const findSupports = (
	tx: Read,
	organisationId: string,
	initiativeId: string
): Promise<Supported[]> =>
	tx
		.selectFrom('initiativeSupport')
		.select(['id', 'byKind', 'byRole', 'verbs', 'text', 'doneOn', 'hours'])
		.$narrowType<{ byKind: 'worker' | 'partner'; verbs: Verb[] }>()
		.where('organisationId', '=', organisationId)
		.where('initiativeId', '=', initiativeId)
		.orderBy('doneOn', 'desc')
		.orderBy('id', 'desc')
		.execute();

export const findLettingGo = (
	tx: Read,
	organisationId: string,
	initiativeId: string
): Promise<Line[]> =>
	tx
		.selectFrom('initiativeLettingGo')
		.select(['id', 'verb', 'untilDay', 'untilState', 'takenOverBy'])
		.$narrowType<{ verb: Verb; untilState: State | null }>()
		.where('organisationId', '=', organisationId)
		.where('initiativeId', '=', initiativeId)
		.orderBy('id')
		.execute();

export const removable = ['initiativeSupport', 'initiativeLettingGo'] as const;

/** Takes a row beside an initiative away; answers how many there were. */
export async function removeBeside(
	tx: Write,
	organisationId: string,
	{
		table,
		initiativeId,
		id
	}: { table: (typeof removable)[number]; initiativeId: string; id: string }
): Promise<number> {
	const gone = await tx
		.deleteFrom(table as 'initiativeSupport')
		.where('organisationId', '=', organisationId)
		.where('initiativeId', '=', initiativeId)
		.where('id', '=', id)
		.executeTakeFirst();
	return Number(gone.numDeletedRows);
}
