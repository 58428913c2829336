import {
	newToken,
	Problem,
	addMonths,
	dayOf,
	idShape,
	readOperation,
	writeOperation
} from '#kernel/index.ts';
import { z } from 'zod';
import { findOwnTasks } from '../activity/task.store.ts';
import { addCalendarLink, findCalendarLinks, revokeLink } from './calendar-link.store.ts';

const exampleId = (last: number) => `019a0000-0000-7000-8000-00000000000${last}`;
/** An address works a year; after that one makes a new one. */
const months = 12;

/** Makes a secret address by which the own calendar fetches the own tasks. */
export const makeCalendarLink = writeOperation({
	name: 'calendarLink.make',
	object: 'calendarLink',
	summary: { nl: 'Zet je taken in je eigen agenda', en: 'Put your tasks in your own calendar' },
	audience: ['worker'],
	input: z.strictObject({ id: idShape }),
	example: { id: exampleId(1) },
	rest: { method: 'put', path: '/calendar-links/{id}', tag: 'doen' },
	async work({ id }, { tx, actor, clock }) {
		const createdAt = clock();
		await addCalendarLink(tx, {
			...{ organisationId: actor.organisationId, id, personId: actor.personId!, createdAt },
			token: newToken(),
			expiresOn: addMonths(dayOf(createdAt), months)
		});
		return { id, version: 1 };
	}
});

/** Takes the address back: a calendar that asks by it gets nothing from now on. */
export const revokeCalendarLink = writeOperation({
	name: 'calendarLink.revoke',
	object: 'calendarLink',
	summary: { nl: 'Trek het adres van je agenda in', en: 'Take the address of your calendar back' },
	audience: ['worker'],
	input: z.strictObject({ writeId: idShape, id: idShape }),
	example: { writeId: exampleId(9), id: exampleId(1) },
	rest: { method: 'post', path: '/calendar-links/{id}/revocations', tag: 'doen' },
	async work({ id }, { tx, actor, clock }) {
		if (!(await revokeLink(tx, actor.organisationId, id, dayOf(clock()))))
			throw new Problem('notFound');
		return { id, version: 2 };
	}
});

/** The addresses of one's own calendar that work now. */
export const listCalendarLinks = readOperation({
	name: 'calendarLink.list',
	summary: { nl: 'Adressen van je eigen agenda', en: 'Addresses of your own calendar' },
	audience: ['worker'],
	input: z.strictObject({}),
	output: z.array(z.object({ id: idShape, token: z.string(), expiresOn: z.string() })),
	example: {},
	rest: { method: 'get', path: '/calendar-links', tag: 'doen' },
	work: (_, { tx, actor, clock }) => findCalendarLinks(tx, actor.organisationId, dayOf(clock()))
});

/** The open tasks with a day that the asker took on. */
export const listOwnTasks = readOperation({
	name: 'activityTask.own',
	summary: { nl: 'Je eigen taken', en: 'Your own tasks' },
	audience: ['worker'],
	input: z.strictObject({}),
	output: z.array(
		z.object({
			...{ id: idShape, what: z.string(), dueOn: z.string().nullable() },
			...{ activityId: idShape, title: z.string(), changedAt: z.string() }
		})
	),
	example: {},
	rest: { method: 'get', path: '/own-tasks', tag: 'doen' },
	work: async (_, { tx, actor }) =>
		(await findOwnTasks(tx, actor.organisationId, actor.personId!)).map(
			({ createdAt, changedAt, ...task }) => ({
				...task,
				changedAt: (changedAt ?? createdAt).toISOString()
			})
		)
});
