import type { Read, Write } from '#kernel/index.ts';
import { sql } from 'kysely';
import type { PlanState } from './state.rules.ts';

interface Row {
	organisationId: string;
	id: string;
	planId: string;
}
export type Change = 'moved' | 'dropped' | 'changed';

export const addState = (
	tx: Write,
	row: Row & { state: PlanState; note: string | null; since: string; createdAt: Date }
) => tx.insertInto('planState').values(row).execute();

export const addStuck = (
	tx: Write,
	row: Row & { what: string; since: string; needed: string | null; fromWhom: string | null }
) => tx.insertInto('planStuck').values(row).execute();

export const solveStuck = (
	tx: Write,
	{ organisationId, planId, id, ...solved }: Row & { solvedOn: string; solvedHow: string | null }
) =>
	tx
		.updateTable('planStuck')
		.set(solved)
		.where('organisationId', '=', organisationId)
		.where('planId', '=', planId)
		.where('id', '=', id)
		.execute();

export const addStepChange = (
	tx: Write,
	row: Row & {
		taskId: string | null;
		step: string;
		change: Change;
		reason: string;
		movedTo: string | null;
		notedOn: string;
	}
) => tx.insertInto('planStepChange').values(row).execute();

/** What was said of how far a plan is, the last first. */
export const findStates = (tx: Read, organisationId: string, planId: string) =>
	tx
		.selectFrom('planState')
		.select(['id', 'state', 'note', 'since'])
		.$narrowType<{ state: PlanState }>()
		.where('organisationId', '=', organisationId)
		.where('planId', '=', planId)
		.orderBy('createdAt', 'desc')
		.orderBy('id', 'desc')
		.execute();

/** What is or was stuck, what still is first. */
export const findStuck = (tx: Read, organisationId: string, planId: string) =>
	tx
		.selectFrom('planStuck')
		.select(['id', 'what', 'since', 'needed', 'fromWhom', 'solvedOn', 'solvedHow'])
		.where('organisationId', '=', organisationId)
		.where('planId', '=', planId)
		.orderBy('solvedOn', (order) => order.desc().nullsFirst())
		.orderBy('since')
		.orderBy('id')
		.execute();

/** Where steps went otherwise than planned, oldest first. */
export const findStepChanges = (tx: Read, organisationId: string, planId: string) =>
	tx
		.selectFrom('planStepChange')
		.select(['id', 'taskId', 'step', 'change', 'reason', 'movedTo', 'notedOn'])
		.$narrowType<{ change: Change }>()
		.where('organisationId', '=', organisationId)
		.where('planId', '=', planId)
		.orderBy('notedOn')
		.orderBy('id')
		.execute();

/** One task of a plan; undefined when it is not there for this reader. */
export const findTask = (tx: Read, organisationId: string, planId: string, id: string) =>
	tx
		.selectFrom('planTask')
		.select(['text', 'dueOn'])
		.where('organisationId', '=', organisationId)
		.where('planId', '=', planId)
		.where('id', '=', id)
		.executeTakeFirst();

/** What carries out a plan, as far as this reader may see it, oldest first. */
export const findHappened = (tx: Read, organisationId: string, planId: string) =>
	tx
		.selectFrom('link')
		.innerJoin('entry', (join) =>
			join
				.onRef('entry.organisationId', '=', 'link.organisationId')
				.onRef('entry.id', '=', 'link.fromId')
		)
		.leftJoin('activity', (join) =>
			join
				.onRef('activity.organisationId', '=', 'entry.organisationId')
				.onRef('activity.id', '=', 'entry.id')
		)
		.select(['entry.id', 'entry.kind', 'entry.title', 'entry.text', 'entry.happenedOn'])
		.select(['doneBy', 'deviation', 'activity.state'])
		.where('link.organisationId', '=', organisationId)
		.where('link.toId', '=', planId)
		.where('link.role', '=', 'carriesOut')
		.orderBy('entry.happenedOn')
		.orderBy('entry.id')
		.execute();

/** A number or day of one plan, asked from a table beside it. */
const ofPlan = <T>(select: string, table: string, more = '') =>
	sql<T>`(select ${sql.raw(select)} from ${sql.raw(table)} one
		where one.organisation_id = plan.organisation_id and one.plan_id = plan.id ${sql.raw(more)})`;
const carriedOut = <T>(select: string, today: string) =>
	sql<T>`(select ${sql.raw(select)} from link l
		join entry e on e.organisation_id = l.organisation_id and e.id = l.from_id
		where l.organisation_id = plan.organisation_id and l.to_id = plan.id and l.role = 'carriesOut'
		and e.happened_on <= ${today})`;

/** The plans this reader may see, small and large, with what tells how far they are; the newest first. */
export const findPlansInProgress = (
	tx: Read,
	organisationId: string,
	{ id, today, limit }: { id?: string; today: string; limit: number }
) =>
	tx
		.selectFrom('plan')
		.innerJoin('entry', (join) =>
			join
				.onRef('entry.organisationId', '=', 'plan.organisationId')
				.onRef('entry.id', '=', 'plan.id')
		)
		.leftJoin('area', (join) =>
			join
				.onRef('area.organisationId', '=', 'entry.organisationId')
				.onRef('area.id', '=', 'entry.areaId')
		)
		.select(['plan.id', 'entry.title', 'area.name as areaName', 'startsOn', 'ownership'])
		.select('entry.happenedOn as begun')
		.select([
			ofPlan<PlanState | null>(
				'state',
				'plan_state',
				'order by created_at desc, id desc limit 1'
			).as('said'),
			ofPlan<string | null>('note', 'plan_state', 'order by created_at desc, id desc limit 1').as(
				'note'
			),
			ofPlan<number>('count(*)::int', 'plan_stuck', 'and solved_on is null').as('stuck'),
			ofPlan<number>('count(*)::int', 'plan_task').as('tasks'),
			ofPlan<number>('count(*)::int', 'plan_task', 'and done_on is not null').as('tasksDone'),
			ofPlan<number>('count(*)::int', 'plan_step_change').as('otherwise'),
			carriedOut<number>('count(*)::int', today).as('happened'),
			sql<(string | null)[]>`array[${ofPlan('max(since)', 'plan_state')},
				${ofPlan('max(done_on)', 'plan_task')}, ${ofPlan('max(noted_on)', 'plan_step_change')},
				${ofPlan('max(greatest(since, solved_on))', 'plan_stuck')},
				${carriedOut('max(e.happened_on)', today)}]::text[]`.as('signs')
		])
		.where('plan.organisationId', '=', organisationId)
		.$if(id !== undefined, (query) => query.where('plan.id', '=', id!))
		.orderBy('entry.happenedOn', 'desc')
		.orderBy('entry.id', 'desc')
		.limit(limit)
		.execute();
