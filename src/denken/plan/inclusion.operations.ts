import {
	dayOf,
	dayShape,
	fieldProblem,
	idShape,
	maybe,
	optionalText,
	shortText,
	writeOperation
} from '#kernel/index.ts';
import { z } from 'zod';
import { addMissed, keepThreshold } from './rows.store.ts';
import { besidePlan, exampleId } from './shapes.ts';
import { thresholds, type Threshold } from './threshold.rules.ts';
import { takePlan } from './writing.ts';

const example = { id: exampleId(1), planId: exampleId(2) };
export const thresholdShape = z.enum(thresholds as [Threshold, ...Threshold[]]);

/** Looks at one threshold: does it keep people out, what is done about it, and is it gone? (43, methods.md 3.2) */
export const lookAtThreshold = writeOperation({
	name: 'threshold.look',
	object: 'plan',
	summary: { nl: 'Kijk naar een drempel', en: 'Look at a threshold' },
	audience: ['worker'],
	input: z.strictObject({
		writeId: idShape,
		planId: idShape,
		threshold: thresholdShape,
		state: z.enum(['yes', 'no', 'unknown']),
		action: optionalText(1000),
		foundOn: dayShape().optional(),
		removedOn: maybe(dayShape())
	}),
	example: {
		writeId: exampleId(9),
		planId: exampleId(2),
		threshold: 'language',
		state: 'yes',
		action: 'Yonas nodigt uit in het Tigrinya.'
	},
	rest: { method: 'post', path: '/plans/{planId}/thresholds', tag: 'denken' },
	async work({ writeId: _, planId, state, foundOn, ...row }, ask) {
		const { organisationId } = ask.actor;
		const found = state === 'yes' ? (foundOn ?? row.removedOn ?? dayOf(ask.clock())) : null;
		if (row.removedOn && !found) throw fieldProblem('removedOn', 'noThreshold');
		if (row.removedOn && row.removedOn < found!) throw fieldProblem('removedOn', 'beforeFound');
		const { version } = await takePlan(ask, planId);
		await keepThreshold(ask.tx, { organisationId, planId, state, foundOn: found, ...row });
		return { id: planId, version };
	}
});

/** Notes which group a plan still misses, under the name residents use, and how it is invited (42). */
export const noteMissed = writeOperation({
	name: 'missedGroup.note',
	object: 'plan',
	summary: { nl: 'Noteer wie je mist', en: 'Note whom you miss' },
	audience: ['worker'],
	input: z.strictObject({
		...besidePlan,
		groupName: shortText(),
		invitation: optionalText(1000),
		invitedBy: optionalText(200)
	}),
	example: {
		...example,
		groupName: 'mensen in de bovenwoningen',
		invitation: 'balkonbakken, aan de deur gevraagd',
		invitedBy: 'een buurvrouw'
	},
	rest: { method: 'put', path: '/missed-groups/{id}', tag: 'denken' },
	async work({ planId, ...row }, ask) {
		const { version } = await takePlan(ask, planId);
		await addMissed(ask.tx, { organisationId: ask.actor.organisationId, planId, ...row });
		return { id: planId, version };
	}
});
