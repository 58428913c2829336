import type { Read, Write } from '#kernel/index.ts';

export const addTask = (
	tx: Write,
	task: {
		organisationId: string;
		id: string;
		activityId: string;
		what: string;
		role: string;
		dueOn: string | null;
		personId: string | null;
	}
) => tx.insertInto('activityTask').values(task).execute();

/** The tasks of an activity: what is open first, the soonest first. */
export const findTasks = (tx: Read, organisationId: string, activityId: string) =>
	tx
		.selectFrom('activityTask')
		.select(['id', 'what', 'role', 'dueOn', 'doneOn', 'personId'])
		.where('organisationId', '=', organisationId)
		.where('activityId', '=', activityId)
		.orderBy('doneOn', (order) => order.asc().nullsFirst())
		.orderBy('dueOn', (order) => order.asc().nullsLast())
		.orderBy('id')
		.execute();

/** The activity a task belongs to; undefined when it is not there for this reader. */
export const findTask = (tx: Read, organisationId: string, id: string) =>
	tx
		.selectFrom('activityTask')
		.select('activityId')
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.executeTakeFirst();

export const setTaskDone = (tx: Write, organisationId: string, id: string, doneOn: string | null) =>
	tx
		.updateTable('activityTask')
		.set({ doneOn })
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.execute();

export const removeTask = (tx: Write, organisationId: string, id: string) =>
	tx
		.deleteFrom('activityTask')
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.execute();

/** The open tasks with a day that a person took on, with the activity they belong to. */
export const findOwnTasks = (tx: Read, organisationId: string, personId: string) =>
	tx
		.selectFrom('activityTask')
		.innerJoin('entry', (join) =>
			join
				.onRef('entry.organisationId', '=', 'activityTask.organisationId')
				.onRef('entry.id', '=', 'activityTask.activityId')
		)
		.innerJoin('activity', (join) =>
			join
				.onRef('activity.organisationId', '=', 'activityTask.organisationId')
				.onRef('activity.id', '=', 'activityTask.activityId')
		)
		.select(['activityTask.id', 'what', 'dueOn', 'activityId', 'entry.title', 'entry.createdAt'])
		.select('activity.changedAt')
		.where('activityTask.organisationId', '=', organisationId)
		.where('personId', '=', personId)
		.where('doneOn', 'is', null)
		.where('activity.state', '<>', 'cancelled')
		.orderBy('dueOn')
		.orderBy('activityTask.id')
		.limit(500)
		.execute();
