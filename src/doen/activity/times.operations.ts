import { fieldProblem, idShape, newId, shortText, writeOperation } from '#kernel/index.ts';
import { z } from 'zod';
import { exampleId, wallShape } from './activity.schema.ts';
import { hasStart } from './occasions.rules.ts';
import { takePlanned, type Asking } from './planned.operations.ts';
import { tellSignedUp, type Happened } from '../sign-up/index.ts';
import { countForCalendars, putException, removeExceptions } from './planned.store.ts';

/** One time of an activity, by when it starts by the rule. */
const oneTime = { writeId: idShape, id: idShape, starts: wallShape() };
const example = { writeId: exampleId(9), id: exampleId(4), starts: '2026-12-23T10:00' };

/** @throws Problem when the activity is not there, may not be changed, or does not come at that moment */
async function takeTime(ask: Asking, id: string, starts: string) {
	const { planned, version } = await takePlanned(ask, id);
	if (!hasStart(planned, starts)) throw fieldProblem('starts', 'unknownOccasion');
	return version;
}

async function except(
	ask: Asking,
	{ id, ...exception }: { id: string; starts: string; movedTo: string | null; reason: string }
) {
	const version = await takeTime(ask, id, exception.starts);
	const { organisationId } = ask.actor;
	await putException(ask.tx, { organisationId, id: newId(), activityId: id, ...exception });
	await changed(ask, id, {
		what: exception.movedTo ? 'moved' : 'cancelled',
		...{ starts: exception.starts, reason: exception.reason }
	});
	return { id, version };
}

/** Calendars get the change, and so does who signed up. */
async function changed(
	{ tx, actor: { organisationId }, clock }: Asking,
	id: string,
	happened: Pick<Happened, 'what' | 'starts' | 'reason'>
) {
	const now = clock();
	await countForCalendars(tx, organisationId, id, now);
	await tellSignedUp(tx, { organisationId, activityId: id, now, ...happened });
}

/** One time does not go on; the others do. */
export const cancelTime = writeOperation({
	name: 'activity.cancelTime',
	object: 'activity',
	summary: { nl: 'Zeg één keer af', en: 'Cancel one time' },
	audience: ['worker'],
	input: z.strictObject({ ...oneTime, reason: shortText(500) }),
	example: { ...example, reason: 'Kerstvakantie' },
	rest: { method: 'post', path: '/planned-activities/{id}/cancelled-times', tag: 'doen' },
	work: ({ id, starts, reason }, ask) => except(ask, { id, starts, movedTo: null, reason })
});

/** One time goes on at another moment. */
export const moveTime = writeOperation({
	name: 'activity.moveTime',
	object: 'activity',
	summary: { nl: 'Verplaats één keer', en: 'Move one time' },
	audience: ['worker'],
	input: z.strictObject({ ...oneTime, movedTo: wallShape(), reason: shortText(500) }),
	example: { ...example, movedTo: '2026-12-22T10:00', reason: 'Woensdag is de zaal bezet' },
	rest: { method: 'post', path: '/planned-activities/{id}/moved-times', tag: 'doen' },
	work: ({ id, starts, movedTo, reason }, ask) => except(ask, { id, starts, movedTo, reason })
});

/** One time that was cancelled or moved goes on as by its rule after all. */
export const restoreTime = writeOperation({
	name: 'activity.restoreTime',
	object: 'activity',
	summary: { nl: 'Laat één keer toch doorgaan', en: 'Let one time go on after all' },
	audience: ['worker'],
	input: z.strictObject(oneTime),
	example,
	rest: { method: 'post', path: '/planned-activities/{id}/restored-times', tag: 'doen' },
	async work({ id, starts }, ask) {
		const version = await takeTime(ask, id, starts);
		await removeExceptions(ask.tx, ask.actor.organisationId, id, [starts]);
		await changed(ask, id, { what: 'changed', starts });
		return { id, version };
	}
});
