import {
	Problem,
	agreedDayShape,
	dayOf,
	dayShape,
	fieldProblem,
	idShape,
	maybe,
	shortText,
	writeOperation
} from '#kernel/index.ts';
import { z } from 'zod';
import { takeInitiative } from './initiative.operations.ts';
import { byKind, exampleId, state, verb } from './initiative.schema.ts';
import { addLettingGo, addSupport, removable, removeBeside } from './support.store.ts';

const besideInitiative = { id: idShape, initiativeId: idShape };
const example = { id: exampleId(1), initiativeId: exampleId(2) };

/** Notes what a worker or a partner put in, with the five verbs; hours may be left out (1, 88). */
export const noteInitiativeSupport = writeOperation({
	name: 'initiativeSupport.note',
	object: 'initiative',
	summary: { nl: 'Noteer steun aan een initiatief', en: 'Note support to an initiative' },
	audience: ['worker'],
	input: z.strictObject({
		...besideInitiative,
		byKind: byKind.default('worker'),
		/** A role, never a name. */
		byRole: shortText(),
		verbs: z
			.array(verb)
			.min(1)
			.max(5)
			.transform((given) => [...new Set(given)]),
		text: shortText(500),
		doneOn: dayShape().optional(),
		hours: maybe(z.coerce.number().min(0).max(1000).multipleOf(0.25))
	}),
	example: {
		...{ ...example, byRole: 'opbouwwerker', verbs: ['facilitates'] },
		...{ text: 'Zaaltje geregeld voor de eerste avond.', hours: 1.5 }
	} as const,
	rest: { method: 'put', path: '/initiative-supports/{id}', tag: 'doen' },
	async work({ initiativeId, doneOn, ...row }, ask) {
		const { organisationId } = ask.actor;
		const { version } = await takeInitiative(ask, initiativeId);
		const day = doneOn ?? dayOf(ask.clock());
		await addSupport(ask.tx, { organisationId, initiativeId, ...row, doneOn: day });
		return { id: initiativeId, version };
	}
});

/** Says until when a part of the worker's share lasts, and who takes it over (20). */
export const planLettingGo = writeOperation({
	name: 'lettingGo.plan',
	object: 'initiative',
	summary: { nl: 'Spreek af wat je loslaat', en: 'Agree what you let go of' },
	audience: ['worker'],
	input: z.strictObject({
		...besideInitiative,
		verb,
		untilDay: maybe(agreedDayShape()),
		untilState: maybe(state),
		/** A group or role, never a name. */
		takenOverBy: shortText()
	}),
	example: {
		...{ ...example, verb: 'guides', untilDay: '2026-12-31', takenOverBy: 'kerngroep' }
	} as const,
	rest: { method: 'put', path: '/letting-go-lines/{id}', tag: 'doen' },
	async work({ initiativeId, ...row }, ask) {
		const { organisationId } = ask.actor;
		if ((row.untilDay === null) === (row.untilState === null))
			throw fieldProblem('untilDay', 'dayOrState');
		const { version } = await takeInitiative(ask, initiativeId);
		await addLettingGo(ask.tx, { organisationId, initiativeId, ...row });
		return { id: initiativeId, version };
	}
});

/** Takes a line of the log or of the plan for letting go away. */
export const removeInitiativeRow = writeOperation({
	name: 'initiativeRow.remove',
	object: 'initiative',
	summary: { nl: 'Haal iets bij een initiatief weg', en: 'Take something away from an initiative' },
	audience: ['worker'],
	input: z.strictObject({
		...{ writeId: idShape, ...besideInitiative },
		table: z.enum(removable)
	}),
	example: { writeId: exampleId(9), ...example, table: 'initiativeSupport' } as const,
	rest: { method: 'post', path: '/initiative-rows/{id}/removals', tag: 'doen' },
	async work({ id, initiativeId, table }, ask) {
		const { version } = await takeInitiative(ask, initiativeId);
		const row = { table, initiativeId, id };
		if ((await removeBeside(ask.tx, ask.actor.organisationId, row)) === 0)
			throw new Problem('notFound');
		return { id: initiativeId, version };
	}
});
