import { hold, taskContexts } from '#community/index.ts';
import {
	Problem,
	agreedDayShape,
	dayOf,
	fieldProblem,
	idShape,
	maybe,
	newId,
	perform,
	readOperation,
	systemClock,
	writeOperation,
	type Ask,
	type Clock,
	type Database,
	type Write
} from '#kernel/index.ts';
import { z } from 'zod';
import { countedAt } from './answer.store.ts';
import { exampleId } from './measurement.schema.ts';
import {
	changeMoment,
	findDue,
	findMeasurement,
	findMoments,
	holdMoment,
	type Measurement,
	type Moment
} from './measurement.store.ts';
import { resultOf } from './result.rules.ts';

const ofMoment = { writeId: idShape, measurementId: idShape, id: idShape };
const example = { writeId: exampleId(9), measurementId: exampleId(1), id: exampleId(2) };

type Writing = Pick<Ask<Write>, 'tx' | 'actor'>;

async function takeMoment(ask: Writing, measurementId: string, id: string) {
	const { organisationId } = ask.actor;
	const { held, version } = await hold(ask, measurementId, () =>
		findMeasurement(ask.tx, organisationId, measurementId)
	);
	const moments = await findMoments(ask.tx, organisationId, measurementId);
	const moment = moments.find((one) => one.id === id);
	if (!moment) throw new Problem('notFound');
	return { measurement: held, moments, moment, version };
}

/** Opens a moment: from now on answers are taken, one moment at a time. */
export const openMoment = writeOperation({
	name: 'measurementMoment.open',
	object: 'measurement',
	summary: { nl: 'Open een moment', en: 'Open a moment' },
	audience: ['worker'],
	input: z.strictObject({
		...ofMoment,
		approached: maybe(z.coerce.number().int().min(1).max(1_000_000)),
		/** The last day on which answers are taken. */
		closesOn: maybe(agreedDayShape())
	}),
	example: { ...example, approached: 60, closesOn: '2026-12-20' },
	rest: { method: 'post', path: '/measurement-moments/{id}/openings', tag: 'vinden' },
	async work({ measurementId, id, approached, closesOn }, ask) {
		const { organisationId } = ask.actor;
		const { measurement, moments, moment, version } = await takeMoment(ask, measurementId, id);
		const today = dayOf(ask.clock());
		if (moment.state !== 'waiting') throw new Problem('measurementClosed');
		if (moments.some(({ state }) => state === 'open')) throw fieldProblem('id', 'oneMoment');
		if (measurement.rawUntil <= today) throw fieldProblem('id', 'answersRemoved');
		if (closesOn && closesOn < today) throw fieldProblem('closesOn', 'dayPassed');
		if (closesOn && closesOn >= measurement.rawUntil)
			throw fieldProblem('closesOn', 'closesBeforeRemoval');
		const row = { state: 'open' as const, approached, closesOn, openedOn: today };
		await changeMoment(ask.tx, organisationId, id, row);
		return { id: measurementId, version };
	}
});

/** Notes how many people were asked, for the response; also afterwards. */
export const noteApproached = writeOperation({
	name: 'measurementMoment.noteApproached',
	object: 'measurement',
	summary: { nl: 'Noteer hoeveel mensen gevraagd zijn', en: 'Note how many people were asked' },
	audience: ['worker'],
	input: z.strictObject({ ...ofMoment, approached: z.coerce.number().int().min(1).max(1_000_000) }),
	example: { ...example, approached: 60 },
	rest: { method: 'post', path: '/measurement-moments/{id}/approached', tag: 'vinden' },
	async work({ measurementId, id, approached }, ask) {
		const { version } = await takeMoment(ask, measurementId, id);
		await changeMoment(ask.tx, ask.actor.organisationId, id, { approached });
		return { id: measurementId, version };
	}
});

/** Works out once what may be told of a moment, and keeps that. */
async function closeIt({ tx, actor, clock }: Ask<Write>, measurement: Measurement, moment: Moment) {
	const { organisationId } = actor;
	const moments = await findMoments(tx, organisationId, measurement.id);
	const counted = (one: Moment) => countedAt(tx, organisationId, one.id);
	const before = moments.find(
		({ kind, state, id }) => kind === 'before' && state === 'closed' && id !== moment.id
	);
	const earlier = [];
	for (const told of moments.filter(({ result }) => result?.change))
		earlier.push(await counted(told));
	const result = resultOf(measurement.questionnaire, measurement.background?.options.length ?? 0, {
		now: await counted(moment),
		...(before && moment.kind !== 'before' ? { before: await counted(before) } : {}),
		earlier
	});
	const closed = { state: 'closed' as const, closedOn: dayOf(clock()), result };
	await changeMoment(tx, organisationId, moment.id, closed);
}

/** Closes a moment for good: no answer is added any more, and what may be told of the group is worked out, once. */
export const closeMoment = writeOperation({
	name: 'measurementMoment.close',
	object: 'measurement',
	task: 'measure',
	summary: { nl: 'Sluit een moment', en: 'Close a moment' },
	audience: ['worker'],
	input: z.strictObject(ofMoment),
	example,
	rest: { method: 'post', path: '/measurement-moments/{id}/closings', tag: 'vinden' },
	async work({ measurementId, id }, ask) {
		const { measurement, moment, version } = await takeMoment(ask, measurementId, id);
		const state = await holdMoment(ask.tx, ask.actor.organisationId, id, 'alone');
		if (state === 'closed') throw new Problem('measurementClosed');
		if (state === 'waiting') throw new Problem('measurementNotOpen');
		await closeIt(ask, measurement, moment);
		return { id: measurementId, version };
	}
});

export const listDueMoments = readOperation({
	name: 'measurementMoment.listDue',
	summary: { nl: 'Momenten waarvan de laatste dag voorbij is', en: 'Moments past their last day' },
	audience: [],
	input: z.strictObject({}),
	output: z.array(z.object({ id: idShape, measurementId: idShape })),
	example: {},
	work: (_, { tx, actor, clock }) => findDue(tx, actor.organisationId, dayOf(clock()))
});

/** The program closes a moment whose last day passed, so that the group's outcome is there before answers are removed. */
export const closeDueMoment = writeOperation({
	name: 'measurementMoment.closeDue',
	object: 'measurement',
	summary: { nl: 'Sluit een moment dat voorbij is', en: 'Close a moment that is over' },
	audience: [],
	input: z.strictObject(ofMoment),
	example,
	async work({ measurementId, id }, ask) {
		const { organisationId } = ask.actor;
		const state = await holdMoment(ask.tx, organisationId, id, 'alone');
		const measurement = await findMeasurement(ask.tx, organisationId, measurementId);
		const moments = await findMoments(ask.tx, organisationId, measurementId);
		const moment = moments.find((one) => one.id === id);
		if (state !== 'open' || !measurement || !moment) throw new Problem('notFound');
		await closeIt(ask, measurement, moment);
		return { id: measurementId, version: 1 };
	}
});

/** Closes in every organisation what is due; answers how many moments. */
export async function closeDueMoments(db: Database, clock: Clock = systemClock): Promise<number> {
	let closed = 0;
	for (const context of await taskContexts(db, 'retention', { clock })) {
		for (const due of await perform(listDueMoments, {}, context)) {
			await perform(closeDueMoment, { writeId: newId(), ...due }, context);
			closed++;
		}
	}
	return closed;
}
