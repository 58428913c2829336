import {
	Problem,
	fieldProblem,
	idShape,
	writeOperation,
	type Ask,
	type Write
} from '#kernel/index.ts';
import { z } from 'zod';
import { takeMeeting } from './meeting.operations.ts';
import { agreementWords, exampleAgreement, exampleId, planWords } from './meeting.schema.ts';
import { removePart } from './meeting.store.ts';
import { addAgreement, writePlan } from './plan.store.ts';

/** A worker types what the network wrote on paper, and only where the resident lets the worker read it. */
const write = { object: 'networkMeeting', audience: ['worker'] as const };

async function takePlan(ask: Ask<Write>, id: string) {
	const { held, version } = await takeMeeting(ask, id);
	const isMine = held.authorId === ask.actor.personId;
	if (held.sees === 'nobody' || (held.sees === 'worker' && !isMine))
		throw new Problem('planOfNetwork');
	return { held, version };
}

/** Types the plan over from paper. */
export const typePlan = writeOperation({
	...write,
	name: 'networkPlan.write',
	summary: { nl: 'Typ het plan over', en: 'Type the plan over' },
	input: z.strictObject({ writeId: idShape, id: idShape, ...planWords }),
	example: { writeId: exampleId(9), id: exampleId(1), whatIf: 'Dan belt zij de buurvrouw.' },
	async work({ id, writeId: _, ...words }, ask) {
		const { held, version } = await takePlan(ask, id);
		if (words.reviewOn && words.reviewOn > held.expiresOn)
			throw fieldProblem('reviewOn', 'reviewAfterEnd');
		await writePlan(ask.tx, { organisationId: ask.actor.organisationId, meetingId: id }, words);
		return { id, version };
	}
});

/** Types an agreement over from paper: who, what and when, as they wrote it. */
export const typeAgreement = writeOperation({
	...write,
	name: 'networkAgreement.add',
	summary: { nl: 'Typ een afspraak over', en: 'Type an agreement over' },
	input: z.strictObject({ id: idShape, meetingId: idShape, ...agreementWords }),
	example: { id: exampleId(2), meetingId: exampleId(1), ...exampleAgreement },
	async work({ id, meetingId, ...words }, ask) {
		const { version } = await takePlan(ask, meetingId);
		const { organisationId } = ask.actor;
		const createdAt = ask.clock();
		await addAgreement(ask.tx, { organisationId, id, meetingId, ...words, createdAt });
		return { id: meetingId, version };
	}
});

export const removeAgreement = writeOperation({
	...write,
	name: 'networkAgreement.remove',
	summary: { nl: 'Haal een afspraak weg', en: 'Take an agreement away' },
	input: z.strictObject({ writeId: idShape, id: idShape, meetingId: idShape }),
	example: { writeId: exampleId(9), id: exampleId(2), meetingId: exampleId(1) },
	async work({ id, meetingId }, ask) {
		const { version } = await takePlan(ask, meetingId);
		const { organisationId } = ask.actor;
		if (!(await removePart(ask.tx, 'networkMeetingAgreement', { organisationId, id, meetingId })))
			throw new Problem('notFound');
		return { id: meetingId, version };
	}
});
