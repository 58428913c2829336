import { Problem, fieldProblem, idShape, writeOperation } from '#kernel/index.ts';
import { z } from 'zod';
import { countChangeOf, unchanged } from '../change.ts';
import { closesCircle } from '../circle.rules.ts';
import { clearPart } from '../material/index.ts';
import { arrowInput, nodeInput } from './change-story.schema.ts';
import {
	addArrow,
	addNode,
	changeArrow,
	changeNode,
	findArrows,
	findNodes,
	removeArrow,
	removeNode
} from './change-story.store.ts';

const exampleId = (last: number) => `019a0000-0000-7000-8000-00000000000${last}`;
const write = { object: 'changeStory', audience: ['worker'] as const };
const rest = (method: 'put' | 'post', path: string) => ({
	...{ method, path: `/change-stories/{storyId}/${path}`, tag: 'denken' }
});
const removal = z.strictObject({ writeId: idShape, id: idShape, storyId: idShape });
const removalExample = { writeId: exampleId(9), id: exampleId(1), storyId: exampleId(2) };
const changeExample = { ...removalExample, version: 1 };
const changing = {
	...{ writeId: idShape, id: idShape, storyId: idShape },
	version: z.coerce.number().int()
};

/** Adds a block: a situation, something that is done, an effect, what must be there, or a sign that it works. */
export const addABlock = writeOperation({
	...write,
	name: 'changeStory.addNode',
	summary: { nl: 'Zet er een blok bij', en: 'Add a block' },
	input: z.strictObject({ id: idShape, storyId: idShape, ...nodeInput }),
	example: { id: exampleId(1), storyId: exampleId(2), kind: 'activity', text: 'eerst groeten' },
	rest: rest('put', 'nodes/{id}'),
	async work({ id, storyId, kind, text }, ask) {
		const { tx, actor, clock } = ask;
		const { organisationId } = actor;
		const version = await countChangeOf(ask, storyId, 'changeStory');
		await addNode(tx, { organisationId, id, storyId, kind, text, createdAt: clock() });
		return { id: storyId, version };
	}
});

export const changeABlock = writeOperation({
	...write,
	name: 'changeStory.changeNode',
	summary: { nl: 'Verander een blok', en: 'Change a block' },
	input: z.strictObject({ ...changing, ...nodeInput }),
	example: { ...changeExample, kind: 'signal', text: 'jongeren groeten terug' },
	rest: rest('post', 'nodes/{id}/changes'),
	async work({ id, storyId, version, kind, text }, ask) {
		const { tx, actor } = ask;
		const { organisationId } = actor;
		const counted = await countChangeOf(ask, storyId, 'changeStory');
		const nodes = await findNodes(tx, organisationId, storyId);
		unchanged(
			nodes.find((node) => node.id === id),
			version
		);
		await changeNode(tx, { organisationId, id }, { kind, text });
		return { id: storyId, version: counted };
	}
});

/** Takes a block away, with the arrows that touch it. */
export const removeABlock = writeOperation({
	...write,
	name: 'changeStory.removeNode',
	summary: { nl: 'Haal een blok weg', en: 'Take a block away' },
	input: removal,
	example: removalExample,
	rest: rest('post', 'nodes/{id}/removals'),
	async work({ id, storyId }, ask) {
		const { tx, actor } = ask;
		const { organisationId } = actor;
		const version = await countChangeOf(ask, storyId, 'changeStory');
		const nodes = await findNodes(tx, organisationId, storyId);
		if (!nodes.some((node) => node.id === id)) throw new Problem('notFound');
		const arrows = await findArrows(tx, organisationId, storyId);
		for (const arrow of arrows.filter((one) => one.from === id || one.to === id))
			await clearPart(tx, organisationId, storyId, `arrow:${arrow.id}`);
		await removeNode(tx, { organisationId, id });
		return { id: storyId, version };
	}
});

/** Draws an arrow: this leads to that, under which assumption, and how well that is known. */
export const drawArrow = writeOperation({
	...write,
	name: 'changeStory.addArrow',
	summary: { nl: 'Trek een pijl', en: 'Draw an arrow' },
	input: z.strictObject({
		...{ id: idShape, storyId: idShape, from: idShape, to: idShape },
		...arrowInput
	}),
	example: {
		...{ id: exampleId(1), storyId: exampleId(2), from: exampleId(3), to: exampleId(4) },
		...{ assumption: 'wie gegroet wordt, groet terug', evidence: 'moderate' }
	},
	rest: rest('put', 'arrows/{id}'),
	async work({ id, storyId, from, to, ...known }, ask) {
		const { tx, actor, clock } = ask;
		const { organisationId } = actor;
		const version = await countChangeOf(ask, storyId, 'changeStory');
		const nodes = await findNodes(tx, organisationId, storyId);
		for (const [path, end] of [
			['from', from],
			['to', to]
		] as const)
			if (!nodes.some((node) => node.id === end)) throw fieldProblem(path, 'unknownPart');
		const arrows = await findArrows(tx, organisationId, storyId);
		if (arrows.some((arrow) => arrow.from === from && arrow.to === to))
			throw fieldProblem('to', 'alreadyThere');
		if (closesCircle(arrows, { from, to })) throw fieldProblem('to', 'inACircle');
		await addArrow(tx, {
			...{ organisationId, id, storyId, fromId: from, toId: to, ...known },
			createdAt: clock()
		});
		return { id: storyId, version };
	}
});

/** Changes the assumption of an arrow, or how well it is known. */
export const changeAnArrow = writeOperation({
	...write,
	name: 'changeStory.changeArrow',
	summary: { nl: 'Verander een pijl', en: 'Change an arrow' },
	input: z.strictObject({ ...changing, ...arrowInput }),
	example: { ...changeExample, evidence: 'strong' },
	rest: rest('post', 'arrows/{id}/changes'),
	async work({ id, storyId, version, assumption, evidence }, ask) {
		const { tx, actor } = ask;
		const { organisationId } = actor;
		const counted = await countChangeOf(ask, storyId, 'changeStory');
		const arrows = await findArrows(tx, organisationId, storyId);
		unchanged(
			arrows.find((arrow) => arrow.id === id),
			version
		);
		await changeArrow(tx, { organisationId, id }, { assumption, evidence });
		return { id: storyId, version: counted };
	}
});

/** Takes an arrow away, with what lay beside it. */
export const removeAnArrow = writeOperation({
	...write,
	name: 'changeStory.removeArrow',
	summary: { nl: 'Haal een pijl weg', en: 'Take an arrow away' },
	input: removal,
	example: removalExample,
	rest: rest('post', 'arrows/{id}/removals'),
	async work({ id, storyId }, ask) {
		const { tx, actor } = ask;
		const { organisationId } = actor;
		const version = await countChangeOf(ask, storyId, 'changeStory');
		const arrows = await findArrows(tx, organisationId, storyId);
		if (!arrows.some((arrow) => arrow.id === id)) throw new Problem('notFound');
		await clearPart(tx, organisationId, storyId, `arrow:${id}`);
		await removeArrow(tx, { organisationId, id });
		return { id: storyId, version };
	}
});
