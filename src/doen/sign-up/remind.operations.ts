import { taskContexts } from '#community/index.ts';
import {
	addDays,
	dayOf,
	idShape,
	newId,
	perform,
	read,
	systemClock,
	writeOperation,
	type Clock,
	type Database,
	type Read
} from '#kernel/index.ts';
import { z } from 'zod';
import { tell } from './placing.ts';
import { findToRemind, takeReminder } from './sign-up.store.ts';

/** Reminds who comes tomorrow; each sign-up once, also when two programs do this at the same moment. */
export const remindTomorrow = writeOperation({
	name: 'signUp.remind',
	object: 'organisation',
	summary: { nl: 'Herinner wie morgen komt', en: 'Remind who comes tomorrow' },
	audience: [],
	task: 'sign-up',
	input: z.strictObject({ writeId: idShape }),
	example: { writeId: '019a0000-0000-7000-8000-000000000001' },
	async work(_, { tx, actor: { organisationId }, clock }) {
		const now = clock();
		const due = await findToRemind(tx, organisationId, addDays(dayOf(now), 1));
		let reminded = 0;
		for (const one of due) {
			if (!(await takeReminder(tx, organisationId, one.id, now))) continue;
			await tell(tx, organisationId, 'reminder', { ...one, phone: null }, { told: one, now });
			reminded++;
		}
		return { id: organisationId, version: reminded };
	}
});

/**
 * Puts the reminders for tomorrow in the post, in every organisation; a task of the program itself.
 * @returns how many
 */
export async function sendReminders(db: Database, clock: Clock = systemClock): Promise<number> {
	const tomorrow = addDays(dayOf(clock()), 1);
	let sent = 0;
	for (const context of await taskContexts(db, 'sign-up', { clock })) {
		const find = (tx: Read) => findToRemind(tx, context.organisationId, tomorrow);
		const due = await read(db, context.actor, find, 'sign-up');
		if (due.length === 0) continue;
		sent += (await perform(remindTomorrow, { writeId: newId() }, context)).version;
	}
	return sent;
}
