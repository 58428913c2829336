import {
	addEntry,
	addLink,
	changeEntryText,
	findEntry,
	keepForGood,
	newThought,
	removeLink,
	wordsOf
} from '#community/index.ts';
import {
	Problem,
	fieldProblem,
	idShape,
	maybe,
	readOperation,
	writeOperation,
	type Ask,
	type Write
} from '#kernel/index.ts';
import { z } from 'zod';
import { countChangeOf, unchanged } from '../change.ts';
import { weakestOf } from './change-story.rules.ts';
import { storyInput, storyShape, type Strength } from './change-story.schema.ts';
import { addStory, changeStoryOf, findArrows, findNodes, findStory } from './change-story.store.ts';

const exampleId = (last: number) => `019a0000-0000-7000-8000-00000000000${last}`;
type Asked = Pick<Ask<Write>, 'tx' | 'actor' | 'clock'>;

/** Begins a change story, of a plan or on its own (83; methods.md 6.1). */
export const beginChangeStory = writeOperation({
	name: 'changeStory.begin',
	object: 'changeStory',
	summary: { nl: 'Begin een veranderverhaal', en: 'Begin a change story' },
	audience: ['worker'],
	input: z.strictObject({
		id: idShape,
		/** Left out, the area of the plan. */
		areaId: maybe(idShape),
		...storyInput
	}),
	example: { id: exampleId(1), title: 'Van wegsturen naar groeten', forWhom: 'jongeren en buren' },
	rest: { method: 'put', path: '/change-stories/{id}', tag: 'denken' },
	async work({ id, areaId, title, about, forWhom, planId }, ask) {
		const { tx, actor } = ask;
		const { organisationId } = actor;
		const plan = await planOf(ask, planId);
		const place = areaId ?? plan?.areaId ?? null;
		const spine = await newThought(ask, { areaId: place, title, text: about });
		await addEntry(tx, { ...spine, id, kind: 'changeStory' }, forWhom);
		await addStory(tx, { organisationId, id, planId, forWhom });
		if (planId) await standOnPlan(ask, id, planId);
		return { id, version: 1 };
	}
});

/** @throws Problem when there is no such plan for this writer */
async function planOf({ tx, actor }: Asked, planId: string | null) {
	if (!planId) return undefined;
	const plan = await findEntry(tx, actor.organisationId, planId);
	if (plan?.kind !== 'plan') throw fieldProblem('planId', 'unknownEntry');
	return plan;
}

async function standOnPlan({ tx, actor, clock }: Asked, fromId: string, toId: string) {
	const { organisationId } = actor;
	await addLink(tx, { organisationId, fromId, toId, role: 'uses', createdAt: clock() });
	await keepForGood(tx, organisationId, [toId]);
}

/** Gives it other words, or another plan. */
export const changeTheStory = writeOperation({
	name: 'changeStory.change',
	object: 'changeStory',
	summary: { nl: 'Verander een veranderverhaal', en: 'Change a change story' },
	audience: ['worker'],
	input: z.strictObject({
		writeId: idShape,
		id: idShape,
		version: z.coerce.number().int(),
		...storyInput
	}),
	example: { writeId: exampleId(9), id: exampleId(1), version: 1, title: 'Eerst groeten' },
	rest: { method: 'post', path: '/change-stories/{id}/changes', tag: 'denken' },
	async work({ id, version, title, about, forWhom, planId: chosen }, ask) {
		const { tx, actor } = ask;
		const { organisationId } = actor;
		await countChangeOf(ask, id, 'changeStory');
		const found = unchanged(await findStory(tx, organisationId, id), version);
		const before = found.planId;
		// Who may not see the plan chooses none, and does not take it away by that.
		const planId = chosen ?? (found.seenPlanId ? null : before);
		if (planId !== before) {
			await planOf(ask, planId);
			if (before) await removeLink(tx, organisationId, { fromId: id, toId: before, role: 'uses' });
			if (planId) await standOnPlan(ask, id, planId);
		}
		await changeStoryOf(tx, { organisationId, id }, { forWhom, planId });
		const counted = await changeEntryText(tx, organisationId, id, title, about);
		return { id, version: counted! };
	}
});

/** The blocks, what leads to what, and the weakest links. */
export const showChangeStory = readOperation({
	name: 'changeStory.show',
	summary: { nl: 'Lees een veranderverhaal', en: 'Read a change story' },
	audience: ['member'],
	input: z.strictObject({ id: idShape }),
	output: storyShape,
	example: { id: exampleId(1) },
	rest: { method: 'get', path: '/change-stories/{id}', tag: 'denken' },
	async work({ id }, { tx, actor: { organisationId } }) {
		const words = await wordsOf(tx, organisationId, id, 'changeStory');
		const found = await findStory(tx, organisationId, id);
		if (!words || !found) throw new Problem('notFound');
		const { seenPlanId, planTitle, forWhom, version } = found;
		const nodes = await findNodes(tx, organisationId, id);
		const arrows = await findArrows(tx, organisationId, id);
		const weakest = weakestOf(arrows as { id: string; evidence: Strength }[]);
		return {
			...{ ...words, forWhom, version, nodes, arrows },
			plan: seenPlanId ? { id: seenPlanId, title: planTitle! } : null,
			weakest: weakest.map((arrow) => arrow.id)
		} as never;
	}
});
