import { hold, wordsOf, wordsShape } from '#community/index.ts';
import {
	Problem,
	agreedDayShape,
	dayOf,
	dayShape,
	fieldProblem,
	idShape,
	maybe,
	newId,
	optionalText,
	readOperation,
	shortText,
	writeOperation,
	type Ask,
	type Read,
	type Write
} from '#kernel/index.ts';
import { z } from 'zod';
import { happenedShape, progressShape, stateRow, stepChangeShape, stuckShape } from './shapes.ts';
import {
	addState,
	addStepChange,
	addStuck,
	findHappened,
	findPlansInProgress,
	findStates,
	findStepChanges,
	findStuck,
	findTask,
	solveStuck
} from './in-progress.store.ts';
import { lastSignOf, planStates, quietFor, stateOf, type PlanState } from './state.rules.ts';

const exampleId = (last: number) => `019a0000-0000-7000-8000-00000000000${last}`;
const example = { id: exampleId(1), planId: exampleId(2) };

type Found = Awaited<ReturnType<typeof findPlansInProgress>>[number];
function told({ said, signs, begun, ...plan }: Found, today: string) {
	const state = stateOf(said, plan);
	const lastSign = lastSignOf(begun, signs, today);
	const quiet = quietFor({ state, lastSign, startsOn: plan.startsOn }, today);
	return { ...plan, ownership: plan.ownership as never, state, lastSign, quietFor: quiet };
}

async function progressOf(
	{ tx, actor, clock }: Pick<Ask<Read>, 'tx' | 'actor' | 'clock'>,
	id: string
) {
	const today = dayOf(clock());
	const [found] = await findPlansInProgress(tx, actor.organisationId, { id, today, limit: 1 });
	return found && told(found, today);
}

/**
 * Takes a plan in hand to say how far it is.
 * @throws Problem when it is not there, or may not be changed
 */
async function taken(ask: Ask<Write>, planId: string) {
	const { held: plan, version } = await hold(ask, planId, () => progressOf(ask, planId));
	return { plan, version };
}

const say = (
	{ tx, actor, clock }: Ask<Write>,
	planId: string,
	said: { state: PlanState; note: string | null; since: string }
) => {
	const row = { organisationId: actor.organisationId, id: newId(), planId };
	return addState(tx, { ...row, ...said, createdAt: clock() });
};

/** Says how far a plan is, with a dated note; what was said before stays (87). */
export const sayPlanState = writeOperation({
	name: 'planState.say',
	object: 'plan',
	summary: { nl: 'Zeg hoe ver een plan is', en: 'Say how far a plan is' },
	audience: ['worker'],
	input: z.strictObject({
		...{ writeId: idShape, id: idShape, state: z.enum(planStates) },
		/** What happened; needed when it stops. */
		note: optionalText(1000),
		since: dayShape().optional()
	}),
	example: {
		writeId: exampleId(9),
		id: exampleId(2),
		state: 'underWay',
		note: 'Zaterdag begonnen.'
	},
	rest: { method: 'post', path: '/plans/{id}/states', tag: 'doen' },
	async work({ id, state, note, since }, ask) {
		if (state === 'stopped' && !note) throw fieldProblem('note', 'whyStopped');
		const { version } = await taken(ask, id);
		await say(ask, id, { state, note, since: since ?? dayOf(ask.clock()) });
		return { id, version };
	}
});

/** Notes what is stuck, what is needed and from whom; the plan is stuck from then on. */
export const noteStuck = writeOperation({
	name: 'planStuck.note',
	object: 'plan',
	summary: { nl: 'Noteer wat er vastzit', en: 'Note what is stuck' },
	audience: ['worker'],
	input: z.strictObject({
		...{ id: idShape, planId: idShape, what: shortText(1000) },
		since: dayShape().optional(),
		needed: optionalText(500),
		/** A role or organisation. */
		fromWhom: optionalText(200)
	}),
	example: { ...example, what: 'De vergunning is er nog niet.', fromWhom: 'gemeente' },
	rest: { method: 'put', path: '/plan-stucks/{id}', tag: 'doen' },
	async work({ planId, since, ...row }, ask) {
		const { plan, version } = await taken(ask, planId);
		const day = since ?? dayOf(ask.clock());
		const { organisationId } = ask.actor;
		await addStuck(ask.tx, { organisationId, planId, ...row, since: day });
		if (plan.state !== 'stuck')
			await say(ask, planId, { state: 'stuck', note: row.what, since: day });
		return { id: planId, version };
	}
});

/** Notes that something came loose, and what helped; when nothing else is stuck the plan goes on. */
export const solvePlanStuck = writeOperation({
	name: 'planStuck.solve',
	object: 'plan',
	summary: { nl: 'Noteer dat iets loskwam', en: 'Note that something came loose' },
	audience: ['worker'],
	input: z.strictObject({
		...{ writeId: idShape, id: idShape, planId: idShape, solvedHow: optionalText(1000) },
		solvedOn: dayShape().optional()
	}),
	example: { writeId: exampleId(9), ...example, solvedHow: 'De wethouder belde zelf.' },
	rest: { method: 'post', path: '/plan-stucks/{id}/solutions', tag: 'doen' },
	async work({ id, planId, solvedHow, solvedOn }, ask) {
		const { plan, version } = await taken(ask, planId);
		const { organisationId } = ask.actor;
		const stuck = await findStuck(ask.tx, organisationId, planId);
		const found = stuck.find((one) => one.id === id);
		if (!found) throw new Problem('notFound');
		const day = solvedOn ?? dayOf(ask.clock());
		if (day < found.since) throw fieldProblem('solvedOn', 'endsBefore');
		await solveStuck(ask.tx, { organisationId, planId, id, solvedOn: day, solvedHow });
		const others = stuck.filter((one) => one.id !== id && !one.solvedOn);
		if (plan.state === 'stuck' && others.length === 0)
			await say(ask, planId, { state: 'underWay', note: solvedHow, since: day });
		return { id: planId, version };
	}
});

/** Notes that a step went otherwise than planned, and why: deviating is allowed (84). */
export const noteStepChange = writeOperation({
	name: 'planStepChange.note',
	object: 'plan',
	summary: {
		nl: 'Noteer wat anders ging dan bedacht',
		en: 'Note what went otherwise than planned'
	},
	audience: ['worker'],
	input: z.strictObject({
		...{ id: idShape, planId: idShape, taskId: maybe(idShape) },
		/** The step in words; those of the task when it is left out. */
		step: optionalText(500),
		change: z.enum(['moved', 'dropped', 'changed']),
		reason: shortText(1000),
		movedTo: maybe(agreedDayShape()),
		notedOn: dayShape().optional()
	}),
	example: { ...example, step: 'tegels lichten', change: 'moved', reason: 'vorst in de grond' },
	rest: { method: 'put', path: '/plan-step-changes/{id}', tag: 'doen' },
	async work({ planId, notedOn, movedTo, ...row }, ask) {
		const { version } = await taken(ask, planId);
		const { organisationId } = ask.actor;
		const task = row.taskId
			? await findTask(ask.tx, organisationId, planId, row.taskId)
			: undefined;
		if (row.taskId && !task) throw fieldProblem('taskId', 'unknownPart');
		const step = row.step ?? task?.text;
		if (!step) throw fieldProblem('step', 'empty');
		await addStepChange(ask.tx, {
			...{ organisationId, planId, ...row, step },
			movedTo: row.change === 'moved' ? movedTo : null,
			notedOn: notedOn ?? dayOf(ask.clock())
		});
		return { id: planId, version };
	}
});

/** The plans, small and large, by how far they are (85, 87). */
export const listProgress = readOperation({
	name: 'planProgress.list',
	summary: { nl: 'Hoe ver de plannen zijn', en: 'How far the plans are' },
	audience: ['member'],
	input: z.strictObject({ limit: z.coerce.number().int().min(1).max(200).default(100) }),
	output: z.array(progressShape),
	example: {},
	rest: { method: 'get', path: '/plan-progresses', tag: 'doen' },
	async work({ limit }, { tx, actor, clock }) {
		const today = dayOf(clock());
		const found = await findPlansInProgress(tx, actor.organisationId, { today, limit });
		return found.map((plan) => told(plan, today));
	}
});

/** One plan in progress: what happened, what went otherwise, what is stuck, and what was said of it. */
export const showProgress = readOperation({
	name: 'planProgress.show',
	summary: { nl: 'Hoe ver een plan is', en: 'How far a plan is' },
	audience: ['member'],
	input: z.strictObject({ id: idShape }),
	output: z.object({
		...wordsShape,
		...progressShape.shape,
		states: z.array(stateRow),
		stucks: z.array(stuckShape),
		changes: z.array(stepChangeShape),
		happenings: z.array(happenedShape)
	}),
	example: { id: exampleId(2) },
	rest: { method: 'get', path: '/plan-progresses/{id}', tag: 'doen' },
	async work({ id }, ask) {
		const { tx, actor } = ask;
		const { organisationId } = actor;
		const words = await wordsOf(tx, organisationId, id, 'plan');
		const plan = await progressOf(ask, id);
		if (!words || !plan) throw new Problem('notFound');
		return {
			...{ ...words, ...plan },
			states: await findStates(tx, organisationId, id),
			stucks: await findStuck(tx, organisationId, id),
			changes: await findStepChanges(tx, organisationId, id),
			happenings: await findHappened(tx, organisationId, id)
		};
	}
});
