import { findEntry, hold } from '#community/index.ts';
import {
	Problem,
	dayOf,
	fieldProblem,
	idShape,
	readOperation,
	writeOperation
} from '#kernel/index.ts';
import { z } from 'zod';
import { addConfirmation, countAnswers, removeConfirmation } from './confirmation.store.ts';
import { confirmationInput, exampleId, notedInput, rowShape } from './outcome.schema.ts';
import { findOutcome } from './outcome.store.ts';

/** More answers by one link than this, within so many minutes, are no neighbours but a machine. */
const most = 20;
const withinMinutes = 10;

/** @throws Problem when it is not simply yes and nothing tells how it was */
function saidHow({ answer, words }: { answer: string; words: string | null }) {
	if (answer !== 'yes' && !words) throw fieldProblem('words', 'howWasIt');
}

/** Notes by hand what somebody who was close says of an outcome: by whom in a role, how and when (methods.md 6.4, step 4). */
export const noteConfirmation = writeOperation({
	name: 'outcomeConfirmation.note',
	object: 'outcome',
	summary: { nl: 'Noteer wie een opbrengst bevestigt', en: 'Note who confirms an outcome' },
	audience: ['worker'],
	input: z.strictObject({ id: idShape, outcomeId: idShape, ...notedInput }),
	example: {
		...{ id: exampleId(2), outcomeId: exampleId(1), answer: 'yes' },
		...{ byWhom: 'een leraar van De Klos', how: 'mail' }
	} as const,
	rest: { method: 'put', path: '/outcome-confirmations/{id}', tag: 'vinden' },
	async work({ outcomeId, saidOn, ...said }, ask) {
		const { tx, actor, clock } = ask;
		const { organisationId } = actor;
		saidHow(said);
		const find = () => findOutcome(tx, organisationId, outcomeId);
		const { version } = await hold(ask, outcomeId, find);
		const createdAt = clock();
		const day = saidOn ?? dayOf(createdAt);
		await addConfirmation(tx, { organisationId, outcomeId, ...said, saidOn: day, createdAt });
		return { id: outcomeId, version };
	}
});

/** Takes away what was said, for example because a name stands in it. */
export const removeOutcomeConfirmation = writeOperation({
	name: 'outcomeConfirmation.remove',
	object: 'outcome',
	summary: { nl: 'Haal een bevestiging weg', en: 'Take a confirmation away' },
	audience: ['worker'],
	input: z.strictObject({ writeId: idShape, id: idShape, outcomeId: idShape }),
	example: { writeId: exampleId(9), id: exampleId(2), outcomeId: exampleId(1) },
	rest: { method: 'post', path: '/outcome-confirmations/{id}/removals', tag: 'vinden' },
	async work({ id, outcomeId }, ask) {
		const { organisationId } = ask.actor;
		const find = () => findOutcome(ask.tx, organisationId, outcomeId);
		const { version } = await hold(ask, outcomeId, find);
		if (!(await removeConfirmation(ask.tx, organisationId, outcomeId, id)))
			throw new Problem('notFound');
		return { id: outcomeId, version };
	}
});

/** An outcome's own sentences, for who was asked by a link whether they are right; nothing of what lies around it. */
export const readOutcome = readOperation({
	name: 'outcome.read',
	summary: { nl: 'Lees een opbrengst als gevraagde', en: 'Read an outcome as who is asked' },
	audience: ['public'],
	input: z.strictObject({ id: idShape }),
	output: z.object({
		...{ id: idShape, title: z.string(), text: z.string(), who: z.string() },
		...{ since: rowShape.since, until: rowShape.until, areaName: z.string().nullable() },
		...{ residentsShare: z.string().nullable(), workerShare: z.string().nullable() }
	}),
	example: { id: exampleId(1) },
	async work({ id }, { tx, actor }) {
		const found = actor.linkedEntryId === id && (await findOutcome(tx, actor.organisationId, id));
		if (!found) throw new Problem('notFound');
		return found;
	}
});

/** What somebody who was asked by a link says: it is right, partly or not, then with their own words. */
export const giveOutcomeConfirmation = writeOperation({
	name: 'outcomeConfirmation.give',
	object: 'outcomeConfirmation',
	summary: { nl: 'Zeg of een opbrengst klopt', en: 'Say whether an outcome is right' },
	audience: ['public'],
	input: z.strictObject({ id: idShape, outcomeId: idShape, ...confirmationInput }),
	example: {
		...{ id: exampleId(2), outcomeId: exampleId(1), answer: 'partly' },
		...{ words: 'Vooral op vrijdag.', byWhom: 'een buur' }
	} as const,
	rest: { method: 'put', path: '/outcome-answers/{id}', tag: 'vinden' },
	async work({ id, outcomeId, ...said }, { tx, actor, clock }) {
		const { organisationId } = actor;
		const entry = await findEntry(tx, organisationId, outcomeId);
		// Only who came in by the link of this outcome says something of it.
		if (entry?.kind !== 'outcome' || actor.linkedEntryId !== outcomeId)
			throw new Problem('notFound');
		saidHow(said);
		const createdAt = clock();
		const since = new Date(createdAt.getTime() - withinMinutes * 60_000);
		if ((await countAnswers(tx, organisationId, outcomeId, since)) >= most)
			throw new Problem('tooManyRequests', { seconds: withinMinutes * 60 });
		const way = { how: 'link' as const, saidOn: dayOf(createdAt), createdAt };
		await addConfirmation(tx, { organisationId, id, outcomeId, ...said, ...way });
		return { id, version: 1 };
	}
});
