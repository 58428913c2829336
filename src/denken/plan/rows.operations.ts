import {
	agreedDayShape,
	dayOf,
	dayShape,
	fieldProblem,
	idShape,
	maybe,
	optionalText,
	Problem,
	shortText,
	writeOperation
} from '#kernel/index.ts';
import { z } from 'zod';
import {
	addAlternative,
	addExperience,
	addMoney,
	addTask,
	finishTask,
	removable,
	removeRow
} from './rows.store.ts';
import { besidePlan, exampleId, level } from './shapes.ts';
import { findSections } from './plan.store.ts';
import { ladders } from './ladder.rules.ts';
import { keepFirst, keepNext, takePlan } from './writing.ts';

const example = { id: exampleId(1), planId: exampleId(2) };

/** Notes what was considered and not chosen, and why (38, 82). */
export const addPlanAlternative = writeOperation({
	name: 'planAlternative.add',
	object: 'plan',
	summary: { nl: 'Noteer wat je ook overwoog', en: 'Note what was considered too' },
	audience: ['worker'],
	input: z.strictObject({
		...besidePlan,
		text: shortText(1000),
		rejectedBecause: shortText(1000)
	}),
	example: { ...example, text: 'bloembakken', rejectedBecause: 'die worden meegenomen' },
	rest: { method: 'put', path: '/plan-alternatives/{id}', tag: 'denken' },
	async work({ planId, ...row }, ask) {
		const { organisationId } = ask.actor;
		const { plan, version } = await takePlan(ask, planId);
		const newest = await keepFirst(ask, planId, plan);
		await addAlternative(ask.tx, { organisationId, planId, ...row });
		const { sections } = (await findSections(ask.tx, organisationId, planId))!;
		await keepNext(ask, planId, { newest, sections });
		return { id: planId, version };
	}
});

/** Notes how much influence residents experienced (methods.md 4). */
export const noteExperience = writeOperation({
	name: 'experience.note',
	object: 'plan',
	summary: {
		nl: 'Noteer hoeveel invloed bewoners ervoeren',
		en: 'Note how much influence residents experienced'
	},
	audience: ['worker'],
	input: z.strictObject({
		...besidePlan,
		byWhom: shortText(),
		level,
		knownHow: optionalText(500).transform((text) => text ?? ''),
		notedOn: dayShape().optional()
	}),
	example: { ...example, byWhom: 'ouders', level: 3, knownHow: 'gevraagd op het schoolplein' },
	rest: { method: 'put', path: '/plan-experiences/{id}', tag: 'denken' },
	async work({ planId, notedOn, ...row }, ask) {
		const { organisationId } = ask.actor;
		const { plan, version } = await takePlan(ask, planId);
		const { ladder } = plan.influence as { ladder: keyof typeof ladders | null };
		if (!ladder || row.level > ladders[ladder]) throw fieldProblem('level', 'notOnLadder');
		const day = notedOn ?? dayOf(ask.clock());
		await addExperience(ask.tx, { organisationId, planId, ...row, notedOn: day });
		return { id: planId, version };
	}
});

/** Adds what something costs, or where money comes from. */
export const addPlanMoney = writeOperation({
	name: 'planMoney.add',
	object: 'plan',
	summary: { nl: 'Zet een bedrag in het plan', en: 'Put an amount in the plan' },
	audience: ['worker'],
	input: z.strictObject({
		...besidePlan,
		side: z.enum(['cost', 'cover']),
		label: shortText(),
		cents: z.int({ error: 'notAnAmount' }).min(1, 'notAnAmount').max(100_000_000_000),
		/** Whether there is a quotation, or a promise on paper. */
		quoted: z.boolean().default(false)
	}),
	example: { ...example, side: 'cost', label: 'planten', cents: 64_000 },
	rest: { method: 'put', path: '/plan-amounts/{id}', tag: 'denken' },
	async work({ planId, ...row }, ask) {
		const { version } = await takePlan(ask, planId);
		await addMoney(ask.tx, { organisationId: ask.actor.organisationId, planId, ...row });
		return { id: planId, version };
	}
});

/** Adds what is to be done, by whom in a role, and by when. */
export const addPlanTask = writeOperation({
	name: 'planTask.add',
	object: 'plan',
	summary: { nl: 'Zet een taak in het plan', en: 'Put a task in the plan' },
	audience: ['worker'],
	input: z.strictObject({
		...besidePlan,
		text: shortText(500),
		byWhom: optionalText(200),
		dueOn: maybe(agreedDayShape())
	}),
	example: { ...example, text: 'stoeptegels lichten', byWhom: 'bewoners', dueOn: '2026-03-21' },
	rest: { method: 'put', path: '/plan-tasks/{id}', tag: 'denken' },
	async work({ planId, ...row }, ask) {
		const { version } = await takePlan(ask, planId);
		await addTask(ask.tx, { organisationId: ask.actor.organisationId, planId, ...row });
		return { id: planId, version };
	}
});

/** Notes that a task is done, or is not after all. */
export const finishPlanTask = writeOperation({
	name: 'planTask.finish',
	object: 'plan',
	summary: { nl: 'Vink een taak af', en: 'Tick off a task' },
	audience: ['worker'],
	input: z.strictObject({
		writeId: idShape,
		id: idShape,
		planId: idShape,
		done: z.boolean().default(true)
	}),
	example: { writeId: exampleId(9), ...example },
	rest: { method: 'post', path: '/plan-tasks/{id}/finishes', tag: 'denken' },
	async work({ id, planId, done }, ask) {
		const { version } = await takePlan(ask, planId);
		const doneOn = done ? dayOf(ask.clock()) : null;
		const changed = await finishTask(ask.tx, ask.actor.organisationId, { planId, id, doneOn });
		if (changed === 0) throw new Problem('notFound');
		return { id: planId, version };
	}
});

/** Takes a row away from beside a plan: a party, a count, an amount, a task … */
export const removePlanRow = writeOperation({
	name: 'planRow.remove',
	object: 'plan',
	summary: { nl: 'Haal iets uit een plan', en: 'Take something out of a plan' },
	audience: ['worker'],
	input: z.strictObject({
		writeId: idShape,
		planId: idShape,
		table: z.enum(removable as [(typeof removable)[number], ...typeof removable]),
		id: idShape
	}),
	example: { writeId: exampleId(9), table: 'planTask', ...example },
	rest: { method: 'post', path: '/plan-rows/{id}/removals', tag: 'denken' },
	async work({ planId, table, id }, ask) {
		const { organisationId } = ask.actor;
		const { plan, version } = await takePlan(ask, planId);
		const newest = await keepFirst(ask, planId, plan);
		if ((await removeRow(ask.tx, organisationId, { table, planId, id })) === 0)
			throw new Problem('notFound');
		if (table === 'planAlternative') {
			const { sections } = (await findSections(ask.tx, organisationId, planId))!;
			await keepNext(ask, planId, { newest, sections });
		}
		return { id: planId, version };
	}
});
