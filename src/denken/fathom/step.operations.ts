import {
	fieldProblem,
	idShape,
	writeOperation,
	Problem,
	type Ask,
	type Write
} from '#kernel/index.ts';
import { z } from 'zod';
import { countChangeOf, unchanged } from '../change.ts';
import { closesCircle } from '../circle.rules.ts';
import { clearPart } from '../material/index.ts';
import { arrowsOf } from './fathom.rules.ts';
import { explanationInput, stepInput } from './fathom.schema.ts';
import {
	addExplanation,
	addStepOf,
	changeExplanation,
	changeStepOf,
	findExplanations,
	findSteps,
	removeExplanation,
	removeStepOf
} from './fathom.store.ts';

const exampleId = (last: number) => `019a0000-0000-7000-8000-00000000000${last}`;
const write = { object: 'fathom', audience: ['worker'] as const };
const rest = (method: 'put' | 'post', path: string) => ({
	...{ method, path: `/fathoms/{fathomId}/${path}`, tag: 'denken' }
});
const removal = z.strictObject({ writeId: idShape, id: idShape, fathomId: idShape });
const removalExample = { writeId: exampleId(9), id: exampleId(1), fathomId: exampleId(2) };
const changeExample = { ...removalExample, version: 1 };
const changing = {
	...{ writeId: idShape, id: idShape, fathomId: idShape },
	version: z.coerce.number().int()
};

/** Lays a step behind a fathom or behind another step: "waarom? wat zit hierachter?" */
export const addAStep = writeOperation({
	...write,
	name: 'fathom.addStep',
	summary: { nl: 'Vraag nog eens waarom', en: 'Ask why once more' },
	input: z.strictObject({ id: idShape, fathomId: idShape, ...stepInput }),
	example: { id: exampleId(1), fathomId: exampleId(2), text: 'Er is geen andere plek.' },
	rest: rest('put', 'steps/{id}'),
	async work({ id, fathomId, text, parentId }, ask) {
		const { tx, actor, clock } = ask;
		const { organisationId } = actor;
		const version = await countChangeOf(ask, fathomId, 'fathom');
		await fitsBehind(ask, fathomId, id, parentId);
		const step = { organisationId, id, fathomId, parentId, text };
		await addStepOf(tx, { ...step, createdAt: clock() });
		return { id: fathomId, version };
	}
});

/** @throws Problem when the step above is not there, or lies behind this one already */
async function fitsBehind(
	{ tx, actor }: Pick<Ask<Write>, 'tx' | 'actor'>,
	fathomId: string,
	id: string,
	parentId: string | null
) {
	const steps = await findSteps(tx, actor.organisationId, fathomId);
	if (!parentId) return steps;
	const others = steps.filter((step) => step.id !== id);
	if (closesCircle(arrowsOf(others), { from: parentId, to: id }))
		throw fieldProblem('parentId', 'inACircle');
	if (!steps.some((step) => step.id === parentId)) throw fieldProblem('parentId', 'unknownPart');
	return steps;
}

/** Gives a step other words, or lays it behind another step. */
export const changeAStep = writeOperation({
	...write,
	name: 'fathom.changeStep',
	summary: { nl: 'Verander of verplaats een stap', en: 'Change or move a step' },
	input: z.strictObject({ ...changing, ...stepInput }),
	example: { ...changeExample, text: 'Het is de enige plek.', parentId: exampleId(3) },
	rest: rest('post', 'steps/{id}/changes'),
	async work({ id, fathomId, version, text, parentId }, ask) {
		const { tx, actor } = ask;
		const counted = await countChangeOf(ask, fathomId, 'fathom');
		const steps = await fitsBehind(ask, fathomId, id, parentId);
		unchanged(
			steps.find((step) => step.id === id),
			version
		);
		const { organisationId } = actor;
		await changeStepOf(tx, { organisationId, id }, { text, parentId });
		return { id: fathomId, version: counted };
	}
});

/** Takes a step away; what lay behind it comes to lie behind the step above. */
export const removeAStep = writeOperation({
	...write,
	name: 'fathom.removeStep',
	summary: { nl: 'Haal een stap weg', en: 'Take a step away' },
	input: removal,
	example: removalExample,
	rest: rest('post', 'steps/{id}/removals'),
	async work({ id, fathomId }, ask) {
		const { tx, actor } = ask;
		const { organisationId } = actor;
		const version = await countChangeOf(ask, fathomId, 'fathom');
		const steps = await findSteps(tx, organisationId, fathomId);
		const step = steps.find((one) => one.id === id);
		if (!step) throw new Problem('notFound');
		await clearPart(tx, organisationId, fathomId, `step:${id}`);
		await removeStepOf(tx, { organisationId, id }, step.parentId);
		return { id: fathomId, version };
	}
});

/** Puts an explanation beside the others. */
export const addAnExplanation = writeOperation({
	...write,
	name: 'fathom.addExplanation',
	summary: { nl: 'Zet er een verklaring naast', en: 'Put an explanation beside it' },
	input: z.strictObject({ id: idShape, fathomId: idShape, ...explanationInput }),
	example: { id: exampleId(1), fathomId: exampleId(2), text: 'Er is geen plek voor jongeren.' },
	rest: rest('put', 'explanations/{id}'),
	async work({ id, fathomId, ...said }, ask) {
		const { tx, actor, clock } = ask;
		const version = await countChangeOf(ask, fathomId, 'fathom');
		const { organisationId } = actor;
		await addExplanation(tx, { organisationId, id, fathomId, ...said, createdAt: clock() });
		return { id: fathomId, version };
	}
});

/** Gives an explanation other words, or another weight. */
export const changeAnExplanation = writeOperation({
	...write,
	name: 'fathom.changeExplanation',
	summary: { nl: 'Verander een verklaring', en: 'Change an explanation' },
	input: z.strictObject({ ...changing, ...explanationInput }),
	example: { ...changeExample, text: 'Er is geen plek voor jongeren.', plausible: 'high' },
	rest: rest('post', 'explanations/{id}/changes'),
	async work({ id, fathomId, version, writeId: _, ...said }, ask) {
		const { tx, actor } = ask;
		const { organisationId } = actor;
		const counted = await countChangeOf(ask, fathomId, 'fathom');
		const there = await findExplanations(tx, organisationId, fathomId);
		unchanged(
			there.find((one) => one.id === id),
			version
		);
		await changeExplanation(tx, { organisationId, id }, said);
		return { id: fathomId, version: counted };
	}
});

/** Takes an explanation away, with what lay beside it. */
export const removeAnExplanation = writeOperation({
	...write,
	name: 'fathom.removeExplanation',
	summary: { nl: 'Haal een verklaring weg', en: 'Take an explanation away' },
	input: removal,
	example: removalExample,
	rest: rest('post', 'explanations/{id}/removals'),
	async work({ id, fathomId }, ask) {
		const { tx, actor } = ask;
		const { organisationId } = actor;
		const version = await countChangeOf(ask, fathomId, 'fathom');
		const there = await findExplanations(tx, organisationId, fathomId);
		if (!there.some((one) => one.id === id)) throw new Problem('notFound');
		await clearPart(tx, organisationId, fathomId, `explanation:${id}`);
		await removeExplanation(tx, { organisationId, id });
		return { id: fathomId, version };
	}
});
