import { readOperation } from '#kernel/index.ts';
import { z } from 'zod';
import { findMail } from './mail.store.ts';

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
			lastError: z.string().nullable()
		})
	),
	example: {},
	work: (_, { tx, actor }) => findMail(tx, actor.organisationId)
});
