import { addSharedLink, queueMail, taskContexts } from '#community/index.ts';
import {
	addMonths,
	dayOf,
	idShape,
	newId,
	newToken,
	perform,
	read,
	systemClock,
	write,
	writeOperation,
	type Clock,
	type Database
} from '#kernel/index.ts';
import { z } from 'zod';
import { findToAskByMail, forgetOld, takeToAsk } from './address.store.ts';
import { exampleId } from './introduction.schema.ts';
import { lockIntroduction } from './introduction.store.ts';
import { mailedLetter } from './letter.rules.ts';
import { askAddress, months } from './links.ts';
import { addAsk } from './said.store.ts';

/**
 * Asks the sides of one introduction that agreed to it by mail whether it came to something, each once in a round. The mark
 * moves in the transaction that puts the letter in the post: a program that stops halfway asks nobody twice.
 */
export const askByMail = writeOperation({
	name: 'introduction.askByMail',
	object: 'introduction',
	audience: [],
	task: 'introduce',
	summary: { nl: 'Vraag per mail of het iets is geworden', en: 'Ask by mail what came of it' },
	input: z.strictObject({ writeId: idShape, id: idShape }),
	example: { writeId: exampleId(9), id: exampleId(1) },
	async work({ id }, { tx, actor: { organisationId }, clock }) {
		const createdAt = clock();
		const today = dayOf(createdAt);
		const lock = await lockIntroduction(tx, { organisationId, id });
		const due = await findToAskByMail(tx, today);
		for (const one of due.filter(({ introductionId }) => introductionId === id)) {
			const taken = await takeToAsk(tx, organisationId, one, today);
			if (!taken) continue;
			const { sideId, round, side } = one;
			const [linkId, token] = [newId(), newToken()];
			const forWhom = side === 'asker' ? 'wie het vroeg' : 'wie het aanbiedt';
			await addSharedLink(tx, {
				...{ organisationId, id: linkId, entryId: id, purpose: 'landed', token, forWhom },
				...{ expiresOn: addMonths(today, months.landed), createdAt }
			});
			const letter = mailedLetter(taken, one.says, askAddress('landed', token));
			await addAsk(tx, {
				...{ organisationId, id: newId(), introductionId: id, sideId, linkId, round },
				...{ says: letter.says, createdAt }
			});
			await queueMail(tx, organisationId, letter.letter, createdAt);
		}
		return { id, version: lock?.version ?? 1 };
	}
});

/**
 * Asks everybody whose three weeks are over and who agreed to be mailed, in every organisation, and removes addresses whose
 * last day is over.
 * @returns how many sides were asked
 */
export async function askLanded(db: Database, clock: Clock = systemClock): Promise<number> {
	let asked = 0;
	const today = dayOf(clock());
	for (const context of await taskContexts(db, 'introduce', { clock })) {
		await write(db, context.actor, (tx) => forgetOld(tx, today), 'introduce');
		const due = await read(db, context.actor, (tx) => findToAskByMail(tx, today), 'introduce');
		for (const id of new Set(due.map(({ introductionId }) => introductionId))) {
			const actor = { ...context.actor, linkedEntryId: id };
			await perform(askByMail, { writeId: newId(), id }, { ...context, actor });
		}
		asked += due.length;
	}
	return asked;
}
