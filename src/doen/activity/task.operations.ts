import { countChange, findEntry } from '#community/index.ts';
import {
	Problem,
	agreedDayShape,
	dayOf,
	fieldProblem,
	idShape,
	maybe,
	optionalText,
	shortText,
	writeOperation
} from '#kernel/index.ts';
import { z } from 'zod';
import { exampleId } from './activity.schema.ts';
import type { Asking } from './planned.operations.ts';
import { addTask, findTask, removeTask, setTaskDone } from './task.store.ts';

async function counted({ tx, actor: { organisationId } }: Asking, activityId: string) {
	const version = await countChange(tx, organisationId, activityId);
	if (version === undefined) throw new Problem('forbidden');
	return { id: activityId, version };
}

/** @throws Problem when the task is not there */
async function activityOf({ tx, actor }: Asking, taskId: string): Promise<string> {
	const task = await findTask(tx, actor.organisationId, taskId);
	if (!task) throw new Problem('notFound');
	return task.activityId;
}

/** Writes down a task: who does it in a role, and by when. Taken on by the writer, it shows in the own calendar. */
export const addActivityTask = writeOperation({
	name: 'activityTask.add',
	object: 'activity',
	summary: { nl: 'Schrijf een taak op', en: 'Write down a task' },
	audience: ['worker'],
	input: z.strictObject({
		...{ id: idShape, activityId: idShape, what: shortText(300), role: optionalText(200) },
		dueOn: maybe(agreedDayShape()),
		mine: z.coerce.boolean().default(false)
	}),
	example: {
		...{ id: exampleId(5), activityId: exampleId(4), what: 'Gereedschap klaarzetten' },
		...{ role: 'de fietsenmakers', dueOn: '2026-11-24' }
	},
	rest: { method: 'put', path: '/activity-tasks/{id}', tag: 'doen' },
	async work({ id, activityId, what, role, dueOn, mine }, ask) {
		const { tx, actor } = ask;
		const { organisationId } = actor;
		const entry = await findEntry(tx, organisationId, activityId);
		if (entry?.kind !== 'activity') throw fieldProblem('activityId', 'unknownEntry');
		const receipt = await counted(ask, activityId);
		const personId = mine ? actor.personId! : null;
		await addTask(tx, { organisationId, id, activityId, what, role: role ?? '', dueOn, personId });
		return receipt;
	}
});

/** Ticks a task off, or opens it again. */
export const finishActivityTask = writeOperation({
	name: 'activityTask.finish',
	object: 'activity',
	summary: { nl: 'Vink een taak af', en: 'Tick a task off' },
	audience: ['worker'],
	input: z.strictObject({ writeId: idShape, id: idShape, done: z.boolean().default(true) }),
	example: { writeId: exampleId(9), id: exampleId(5) },
	rest: { method: 'post', path: '/activity-tasks/{id}/ends', tag: 'doen' },
	async work({ id, done }, ask) {
		const receipt = await counted(ask, await activityOf(ask, id));
		const { tx, actor, clock } = ask;
		await setTaskDone(tx, actor.organisationId, id, done ? dayOf(clock()) : null);
		return receipt;
	}
});

export const removeActivityTask = writeOperation({
	name: 'activityTask.remove',
	object: 'activity',
	summary: { nl: 'Haal een taak weg', en: 'Take a task away' },
	audience: ['worker'],
	input: z.strictObject({ writeId: idShape, id: idShape }),
	example: { writeId: exampleId(9), id: exampleId(5) },
	rest: { method: 'post', path: '/activity-tasks/{id}/removals', tag: 'doen' },
	async work({ id }, ask) {
		const receipt = await counted(ask, await activityOf(ask, id));
		await removeTask(ask.tx, ask.actor.organisationId, id);
		return receipt;
	}
});
