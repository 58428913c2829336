import type { Read, Write } from '#kernel/index.ts';
import { sql } from 'kysely';
import type { Method, State } from './ballot.schema.ts';
import type { Score } from './weighing.rules.ts';

export interface Settings {
	method: Method;
	dots: number;
	mostOnOne: number;
	closesOn: string | null;
}
export interface OptionRow {
	id: string;
	text: string;
	entryId: string | null;
}
export interface CriterionRow {
	id: string;
	name: string;
	weight: number;
	setBy: string;
}

/** Puts the question beside its entry. */
export const addPriority = (
	tx: Write,
	priority: Settings & { organisationId: string; id: string }
) => tx.insertInto('priority').values(priority).execute();

export type Change = Partial<
	Settings & {
		state: State;
		round: number;
		papersOut: number | null;
		peoplePresent: number | null;
	}
>;

export const changePriority = (tx: Write, organisationId: string, id: string, change: Change) =>
	tx
		.updateTable('priority')
		.set(change)
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.execute();

/** Lays down the options as they are now; what is not among them goes, with what was weighed of it. */
export async function putOptions(
	tx: Write,
	organisationId: string,
	priorityId: string,
	options: readonly OptionRow[]
): Promise<void> {
	await tx
		.deleteFrom('priorityOption')
		.where('organisationId', '=', organisationId)
		.where('priorityId', '=', priorityId)
		.$if(options.length > 0, (query) =>
			query.where(
				'id',
				'not in',
				options.map(({ id }) => id)
			)
		)
		.execute();
	if (options.length === 0) return;
	await tx
		.insertInto('priorityOption')
		.values(options.map((one, position) => ({ organisationId, priorityId, position, ...one })))
		.onConflict((same) =>
			same.columns(['organisationId', 'id']).doUpdateSet((eb) => ({
				position: eb.ref('excluded.position'),
				text: eb.ref('excluded.text'),
				entryId: eb.ref('excluded.entryId')
			}))
		)
		.execute();
}

/** Lays down the criteria as they are now; what is not among them goes, with what was weighed by it. */
export async function putCriteria(
	tx: Write,
	organisationId: string,
	priorityId: string,
	criteria: readonly CriterionRow[]
): Promise<void> {
	await tx
		.deleteFrom('priorityCriterion')
		.where('organisationId', '=', organisationId)
		.where('priorityId', '=', priorityId)
		.$if(criteria.length > 0, (query) =>
			query.where(
				'id',
				'not in',
				criteria.map(({ id }) => id)
			)
		)
		.execute();
	if (criteria.length === 0) return;
	await tx
		.insertInto('priorityCriterion')
		.values(criteria.map((one, position) => ({ organisationId, priorityId, position, ...one })))
		.onConflict((same) =>
			same.columns(['organisationId', 'id']).doUpdateSet((eb) => ({
				position: eb.ref('excluded.position'),
				name: eb.ref('excluded.name'),
				weight: eb.ref('excluded.weight'),
				setBy: eb.ref('excluded.setBy')
			}))
		)
		.execute();
}

/** Puts what one role weighs in the place of what it weighed before. */
export async function putScores(
	tx: Write,
	organisationId: string,
	priorityId: string,
	who: string,
	scores: readonly Omit<Score, 'who'>[]
): Promise<void> {
	await tx
		.deleteFrom('priorityScore')
		.where('organisationId', '=', organisationId)
		.where('priorityId', '=', priorityId)
		.where('who', '=', who)
		.execute();
	if (scores.length === 0) return;
	await tx
		.insertInto('priorityScore')
		.values(scores.map((one) => ({ organisationId, priorityId, who, ...one })))
		.execute();
}

/** One question with its settings; undefined when it is not there for this reader. */
export const findPriority = (tx: Read, organisationId: string, id: string) =>
	tx
		.selectFrom('priority')
		.select(['id', 'method', 'dots', 'mostOnOne', 'state', 'round', 'closesOn'])
		.select(['papersOut', 'peoplePresent'])
		.$narrowType<{ method: Method; state: State }>()
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.executeTakeFirst();
export type PriorityRow = NonNullable<Awaited<ReturnType<typeof findPriority>>>;

export const findOptions = (tx: Read, organisationId: string, priorityId: string) =>
	tx
		.selectFrom('priorityOption')
		.select(['id', 'text', 'entryId'])
		.where('organisationId', '=', organisationId)
		.where('priorityId', '=', priorityId)
		.orderBy('position')
		.execute();

export const findCriteria = (tx: Read, organisationId: string, priorityId: string) =>
	tx
		.selectFrom('priorityCriterion')
		.select(['id', 'name', 'weight', 'setBy'])
		.where('organisationId', '=', organisationId)
		.where('priorityId', '=', priorityId)
		.orderBy('position')
		.execute();

export const findScores = (tx: Read, organisationId: string, priorityId: string) =>
	tx
		.selectFrom('priorityScore')
		.select(['who', 'optionId', 'criterionId', 'score'])
		.where('organisationId', '=', organisationId)
		.where('priorityId', '=', priorityId)
		.orderBy('who')
		.execute();

/** The questions this reader may see, newest first. */
export const findPriorities = (tx: Read, organisationId: string) =>
	tx
		.selectFrom('priority')
		.innerJoin('entry', (join) =>
			join
				.onRef('entry.organisationId', '=', 'priority.organisationId')
				.onRef('entry.id', '=', 'priority.id')
		)
		.leftJoin('area', (join) =>
			join
				.onRef('area.organisationId', '=', 'entry.organisationId')
				.onRef('area.id', '=', 'entry.areaId')
		)
		.where('priority.organisationId', '=', organisationId)
		.select(['priority.id', 'title', 'happenedOn', 'method', 'state', 'closesOn'])
		.select('area.name as areaName')
		.$narrowType<{ method: Method; state: State }>()
		.orderBy('happenedOn', 'desc')
		.orderBy('priority.id', 'desc')
		.limit(200)
		.execute();

/** Whether the reader keeps this entry, and so may count its votes. */
export async function keeps(tx: Read, organisationId: string, id: string): Promise<boolean> {
	const { rows } = await sql<{ keeps: boolean }>`
		select app.keeps_entry(${organisationId}, ${id}) as keeps`.execute(tx);
	return rows[0]!.keeps;
}

export interface DecisionTold {
	title: string;
	text: string;
	happenedOn: string;
	decidedBy: string;
	tieBroken: string | null;
	options: { text: string; chosen: boolean; why: string | null }[];
	conditions: string[];
}

/** What was decided after the vote, as far as its makers tell who voted. */
export async function findDecisionTold(
	tx: Read,
	organisationId: string,
	priorityId: string
): Promise<DecisionTold | null> {
	const { rows } = await sql<{ told: DecisionTold | null }>`
		select app.decision_for_voters(${organisationId}, ${priorityId}) as told`.execute(tx);
	return rows[0]?.told ?? null;
}
