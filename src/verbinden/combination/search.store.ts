import type { Read, Write } from '#kernel/index.ts';
import { sql } from 'kysely';
import type { Problem } from './neighbourhood.ts';
import type { Combination } from './neighbourhood.types.ts';

interface Key {
	organisationId: string;
	id: string;
}
export const searchStates = ['queued', 'running', 'done', 'stopped', 'failed'] as const;
export type SearchState = (typeof searchStates)[number];

/** A worker of the program that did not tell for so many seconds is gone: what it did is begun again. */
const silent = 30;

export const addSearch = (
	tx: Write,
	search: Key & {
		personId: string;
		areaId: string | null;
		budget: number;
		seconds: number;
		problem: Problem;
		expiresOn: string;
		createdAt: Date;
	}
) =>
	tx
		.insertInto('combinationSearch')
		.values({ ...search, problem: JSON.stringify(search.problem) })
		.execute();

const columns = [
	...(['id', 'areaId', 'budget', 'seconds', 'state', 'stopAsked', 'problem', 'answer'] as const),
	...([
		'changed',
		'bound',
		'candidates',
		'foundBy',
		'isProven',
		'tookSeconds',
		'createdAt'
	] as const)
];

export interface SearchRow {
	id: string;
	areaId: string | null;
	budget: number;
	seconds: number;
	state: SearchState;
	stopAsked: boolean;
	problem: Problem;
	answer: Combination[] | null;
	changed: Combination[] | null;
	bound: number | null;
	candidates: number | null;
	foundBy: 'search' | 'solver' | null;
	isProven: boolean;
	tookSeconds: number | null;
	createdAt: Date;
}

/** The own searches of this reader, the newest first. */
export const findSearches = async (tx: Read, organisationId: string, id?: string) =>
	(await tx
		.selectFrom('combinationSearch')
		.select(columns)
		.where('organisationId', '=', organisationId)
		.$if(id !== undefined, (query) => query.where('id', '=', id!))
		.orderBy('createdAt', 'desc')
		.limit(20)
		.execute()) as unknown as SearchRow[];

export interface SearchChange {
	state?: SearchState;
	stopAsked?: boolean;
	answer?: readonly Combination[];
	changed?: readonly Combination[] | null;
	bound?: number | null;
	candidates?: number;
	foundBy?: 'search' | 'solver';
	isProven?: boolean;
	tookSeconds?: number;
	toldAt?: Date;
}

/** Changes a search; answers whether it is there, and whether it was asked to stop. */
export const changeSearch = (
	tx: Write,
	{ organisationId, id }: Key,
	{ answer, changed, ...change }: SearchChange
) =>
	tx
		.updateTable('combinationSearch')
		.set({
			...{ id, ...change },
			...(answer && { answer: JSON.stringify(answer) }),
			...(changed !== undefined && { changed: changed && JSON.stringify(changed) })
		})
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.returning(['id', 'stopAsked'])
		.executeTakeFirst();

/** Takes the one that waits longest, or was left by a worker that is gone; undefined when there is none. */
export async function takeSearch(
	tx: Write,
	organisationId: string,
	{ worker, now }: { worker: string; now: Date }
): Promise<Pick<SearchRow, 'id' | 'problem' | 'seconds'> | undefined> {
	const { rows } = await sql<Pick<SearchRow, 'id' | 'problem' | 'seconds'>>`
		update combination_search set state = 'running', worker = ${worker}, told_at = ${now}
		where organisation_id = ${organisationId} and id = (
			select id from combination_search where organisation_id = ${organisationId} and (state = 'queued'
				or state = 'running' and told_at < ${now}::timestamptz - ${silent} * interval '1 second')
			order by created_at limit 1 for update skip locked)
		returning id, problem, seconds`.execute(tx);
	return rows[0];
}

/** Removes searches that had their time. */
export const removeOldSearches = (tx: Write, organisationId: string, today: string) =>
	tx
		.deleteFrom('combinationSearch')
		.where('organisationId', '=', organisationId)
		.where('expiresOn', '<', today)
		.execute();
