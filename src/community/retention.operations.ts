import { Problem, addDays, dayOf, idShape, readOperation, writeOperation } from '#kernel/index.ts';
import { z } from 'zod';
import { findAhead, findExpired, removeExpiredEntry, tidyPersonalData } from './retention.store.ts';

const exampleId = '019a0000-0000-7000-8000-000000000001';

export const listExpired = readOperation({
	name: 'retention.list',
	summary: { nl: 'Wat zijn tijd heeft gehad', en: 'What has had its time' },
	audience: [],
	input: z.strictObject({}),
	output: z.array(z.object({ id: idShape })),
	example: {},
	work: (_, { tx, actor, clock }) => findExpired(tx, actor.organisationId, dayOf(clock()))
});

/** Removes one entry whose day has come; history keeps that it happened, not what it said. */
export const expireEntry = writeOperation({
	name: 'retention.expire',
	object: 'entry',
	summary: { nl: 'Verwijder wat zijn tijd heeft gehad', en: 'Remove what has had its time' },
	audience: [],
	input: z.strictObject({ writeId: idShape, id: idShape }),
	example: { writeId: exampleId, id: exampleId },
	async work({ id }, { tx, actor, clock }) {
		const done = await removeExpiredEntry(tx, actor.organisationId, id, dayOf(clock()));
		if (!done) throw new Problem('notFound');
		return { id, version: done.version + 1 };
	}
});

/** Removes messages, invitations and calendar addresses that are over, and ends accounts of who has left. */
export const tidy = writeOperation({
	name: 'retention.tidy',
	object: 'organisation',
	summary: { nl: 'Ruim persoonsgegevens op', en: 'Tidy personal data' },
	audience: [],
	input: z.strictObject({ writeId: idShape }),
	example: { writeId: exampleId },
	async work(_, { tx, actor, clock }) {
		const removed = await tidyPersonalData(tx, actor.organisationId, dayOf(clock()));
		return { id: actor.organisationId, version: removed };
	}
});

/** What I wrote that is removed by itself within a month, unless something is built on it. */
export const listAhead = readOperation({
	name: 'retention.ahead',
	summary: { nl: 'Wat binnenkort verdwijnt', en: 'What is removed soon' },
	audience: ['worker'],
	input: z.strictObject({}),
	output: z.array(z.object({ id: idShape, text: z.string(), expiresOn: z.string() })),
	example: {},
	async work(_, { tx, actor, clock }) {
		const until = addDays(dayOf(clock()), 30);
		const ahead = await findAhead(tx, actor.organisationId, actor.personId!, until);
		return ahead.map((one) => ({ ...one, expiresOn: one.expiresOn! }));
	}
});
