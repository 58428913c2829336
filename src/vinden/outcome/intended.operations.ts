import { findEntry, hold } from '#community/index.ts';
import { Problem, fieldProblem, idShape, readOperation, writeOperation } from '#kernel/index.ts';
import { z } from 'zod';
import { findConfirmations } from './confirmation.store.ts';
import {
	addBrought,
	findBrought,
	findCameOfPlan,
	findEffects,
	findPlansBehind,
	removeBrought
} from './intended.store.ts';
import { besideIntended, standingOf } from './outcome.rules.ts';
import { effectShape, exampleId, listedShape } from './outcome.schema.ts';
import { findOutcome, findOutcomes } from './outcome.store.ts';

/** Says that a hoped-for effect of the plan behind it came with this outcome, or takes that back. */
export const matchOutcome = writeOperation({
	name: 'outcome.match',
	object: 'outcome',
	summary: {
		nl: 'Leg een opbrengst naast wat bedoeld was',
		en: 'Lay an outcome beside what was intended'
	},
	audience: ['worker'],
	input: z.strictObject({
		...{ writeId: idShape, id: idShape, effectId: idShape },
		came: z.enum(['yes', 'no']).default('yes')
	}),
	example: { writeId: exampleId(9), id: exampleId(1), effectId: exampleId(2) },
	rest: { method: 'post', path: '/outcomes/{id}/effects', tag: 'vinden' },
	async work({ id, effectId, came }, ask) {
		const { tx, actor } = ask;
		const { organisationId } = actor;
		const { version } = await hold(ask, id, () => findOutcome(tx, organisationId, id));
		const row = { organisationId, outcomeId: id, nodeId: effectId };
		if (came === 'no') {
			await removeBrought(tx, row);
			return { id, version };
		}
		const plans = (await findPlansBehind(tx, organisationId, id)).map((plan) => plan.id);
		const effects = await findEffects(tx, organisationId, plans);
		if (!effects.some((effect) => effect.id === effectId))
			throw fieldProblem('effectId', 'unknownPart');
		await addBrought(tx, row);
		return { id, version };
	}
});

/** What a plan intended beside what came of it: hoped for and came, hoped for and not (yet), and what nobody intended (92). */
export const layOutcomesBesidePlan = readOperation({
	name: 'outcome.besidePlan',
	summary: {
		nl: 'Wat bedoeld was naast wat ervan kwam',
		en: 'What was intended beside what came of it'
	},
	audience: ['member'],
	input: z.strictObject({ planId: idShape }),
	output: z.object({
		plan: z.object({ id: idShape, title: z.string(), text: z.string() }),
		hoped: z.array(z.object({ effect: effectShape, came: z.array(listedShape) })),
		also: z.array(listedShape),
		unintended: z.array(listedShape)
	}),
	example: { planId: exampleId(2) },
	rest: { method: 'get', path: '/plans/{planId}/outcomes', tag: 'vinden' },
	async work({ planId }, { tx, actor: { organisationId } }) {
		const plan = await findEntry(tx, organisationId, planId);
		if (plan?.kind !== 'plan') throw new Problem('notFound');
		const ids = await findCameOfPlan(tx, organisationId, planId);
		const rows = ids.length > 0 ? await findOutcomes(tx, organisationId, { ids }) : [];
		const said = await findConfirmations(tx, organisationId, ids);
		const brought = await findBrought(tx, organisationId, ids);
		const outcomes = rows.map((row) => ({
			...row,
			effectIds: brought.filter((one) => one.outcomeId === row.id).map((one) => one.nodeId),
			standing: standingOf(said.filter((one) => one.outcomeId === row.id).map((one) => one.answer))
		}));
		const effects = await findEffects(tx, organisationId, [planId]);
		return { plan, ...besideIntended(effects, outcomes) };
	}
});
