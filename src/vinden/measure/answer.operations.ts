import {
	Problem,
	dayOf,
	fieldProblem,
	idShape,
	writeOperation,
	type Ask,
	type Write
} from '#kernel/index.ts';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { addAnswer, keepsEntry } from './answer.store.ts';
import { answersIn, codeIn } from './answer.rules.ts';
import { answerShape, exampleId, keptWithoutCode, type GivenAnswer } from './measurement.schema.ts';
import { findMeasurement, findMoments, holdMoment } from './measurement.store.ts';

const shape = z.strictObject({ id: idShape, measurementId: idShape, ...answerShape });
const example = {
	...{ id: exampleId(5), measurementId: exampleId(1), momentId: exampleId(2) },
	...{ answers: { q0: 2, q1: 4, q2: 3, q3: 4 }, background: 1, code: 'an12ka' }
};

/**
 * Keeps what somebody filled in, under a number of its own, without who, where from or when.
 * @returns whether its code was kept too
 */
async function keep(ask: Ask<Write>, measurementId: string, given: GivenAnswer): Promise<boolean> {
	const { tx, actor, clock, mark } = ask;
	const { organisationId } = actor;
	const { momentId, code } = given;
	const measurement = await findMeasurement(tx, organisationId, measurementId);
	const moments = measurement ? await findMoments(tx, organisationId, measurementId) : [];
	const moment = moments.find(({ id }) => id === momentId);
	if (!measurement || !moment) throw new Problem('notFound');
	const state = await holdMoment(tx, organisationId, momentId, 'together');
	const today = dayOf(clock());
	const isPast = (moment.closesOn && moment.closesOn < today) || measurement.rawUntil <= today;
	if (state === 'waiting') throw new Problem('measurementNotOpen');
	if (state !== 'open' || isPast) throw new Problem('measurementClosed');
	const checked = answersIn(measurement.questionnaire, measurement.background, given);
	if ('fault' in checked) throw fieldProblem(checked.fault.path, checked.fault.key);
	const plain = measurement.usesCodes && code ? codeIn(code) : null;
	if (plain === '') throw fieldProblem('code', 'codeTooShort');
	return addAnswer(tx, {
		...{ organisationId, id: randomUUID(), measurementId, momentId, ...checked },
		codeMark: plain && mark(['measurement', measurementId, plain]),
		expiresOn: measurement.rawUntil
	});
}

/** Fills in a questionnaire by its link, without an account; the same form sent twice counts once. */
export const giveAnswers = writeOperation({
	name: 'measurementAnswer.give',
	object: 'measurement',
	task: 'measure',
	summary: { nl: 'Vul een vragenlijst in', en: 'Fill in a questionnaire' },
	audience: ['public'],
	input: shape,
	example,
	async work({ id: _, measurementId, ...given }, ask) {
		// Only the link itself lets in: what is public may be read by everybody, and is not filled in by everybody.
		if (ask.actor.linkedEntryId !== measurementId) throw new Problem('notFound');
		const kept = await keep(ask, measurementId, given);
		return { id: measurementId, version: kept ? 1 : keptWithoutCode };
	}
});

/** Types over a sheet that somebody filled in on paper. */
export const enterAnswers = writeOperation({
	name: 'measurementAnswer.enter',
	object: 'measurement',
	task: 'measure',
	summary: { nl: 'Typ een vragenlijst van papier over', en: 'Type over a questionnaire on paper' },
	audience: ['worker'],
	input: shape,
	example,
	rest: { method: 'put', path: '/measurement-answers/{id}', tag: 'vinden' },
	async work({ id: _, measurementId, ...given }, ask) {
		const { tx, actor } = ask;
		const found = await findMeasurement(tx, actor.organisationId, measurementId);
		if (!found) throw new Problem('notFound');
		// The entry is not counted as changed: its version would tell how many sheets there were.
		if (!(await keepsEntry(tx, actor.organisationId, measurementId)))
			throw new Problem('forbidden');
		const kept = await keep(ask, measurementId, given);
		return { id: measurementId, version: kept ? 1 : keptWithoutCode };
	}
});
