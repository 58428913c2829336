import { Problem, idShape, readOperation, writeOperation } from '#kernel/index.ts';
import { z } from 'zod';
import { findMail, reviveMail } from './mail.store.ts';

const exampleId = '019a0000-0000-7000-8000-000000000001';

/** Messages that were to be sent; without a mail server an administrator passes them on by hand. */
export const listMail = readOperation({
	name: 'mail.list',
	summary: { nl: 'Het postvak', en: 'The mailbox' },
	audience: ['admin'],
	input: z.strictObject({}),
	output: z.array(
		z.object({
			id: z.string(),
			toAddress: z.string(),
			subject: z.string(),
			body: z.string(),
			createdAt: z.date(),
			sentAt: z.date().nullable(),
			attempts: z.int(),
			lastError: z.string().nullable(),
			/** When trying ended without result. */
			givenUpAt: z.date().nullable(),
			nextTryAt: z.date()
		})
	),
	example: {},
	work: (_, { tx, actor }) => findMail(tx, actor.organisationId)
});

/** Tries a message that was given up once more, for example when the address was full. */
export const retryMail = writeOperation({
	name: 'mail.retry',
	object: 'mail',
	task: 'mail',
	summary: { nl: 'Probeer een bericht opnieuw', en: 'Try a message again' },
	audience: ['admin'],
	input: z.strictObject({ writeId: idShape, id: idShape }),
	example: { writeId: exampleId, id: exampleId },
	async work({ id }, { tx, actor, clock }) {
		if (!(await reviveMail(tx, actor.organisationId, id, clock()))) throw new Problem('notFound');
		return { id, version: 1 };
	}
});
