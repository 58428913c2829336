import { Problem, fieldProblem, idShape, writeOperation } from '#kernel/index.ts';
import { z } from 'zod';
import { changed, uncitePart } from './actor.operations.ts';
import { findActorIds } from './actor.store.ts';
import { forceWords, tieWords } from './force-field.schema.ts';
import {
	addForceRow,
	addTieRow,
	changeForceRow,
	findForces,
	findTies,
	removeRow
} from './force.store.ts';

const exampleId = (last: number) => `019a0000-0000-7000-8000-00000000000${last}`;
const away = { writeId: exampleId(9), id: exampleId(1) };

/** Lays a tie from one actor to another of the same force field. */
export const addTie = writeOperation({
	name: 'forceField.addTie',
	object: 'forceField',
	summary: { nl: 'Leg een lijn tussen twee partijen', en: 'Lay a tie between two actors' },
	audience: ['worker'],
	input: z.strictObject({ id: idShape, forceFieldId: idShape, ...tieWords }),
	example: {
		...{ id: exampleId(4), forceFieldId: exampleId(1), fromId: exampleId(2), toId: exampleId(3) },
		...{ strength: 2, effect: 'plus', kind: 'information' }
	},
	rest: { method: 'put', path: '/force-fields/{forceFieldId}/ties/{id}', tag: 'denken' },
	async work({ id, forceFieldId, ...tie }, ask) {
		const { tx, actor } = ask;
		const { organisationId } = actor;
		if (tie.fromId === tie.toId) throw fieldProblem('toId', 'tieToItself');
		const found = await findActorIds(tx, organisationId, forceFieldId, [tie.fromId, tie.toId]);
		for (const path of ['fromId', 'toId'] as const)
			if (!found.some((one) => one.id === tie[path])) throw fieldProblem(path, 'unknownActor');
		const lies = (await findTies(tx, organisationId, forceFieldId)).some(
			(one) => one.fromId === tie.fromId && one.toId === tie.toId && one.kind === tie.kind
		);
		if (lies) throw fieldProblem('toId', 'tieTwice');
		const receipt = await changed(ask, forceFieldId);
		await addTieRow(tx, { organisationId, id, forceFieldId, ...tie });
		return receipt;
	}
});

/** Takes a tie away. */
export const removeTie = writeOperation({
	name: 'forceField.removeTie',
	object: 'forceField',
	summary: { nl: 'Haal een lijn weg', en: 'Take a tie away' },
	audience: ['worker'],
	input: z.strictObject({ writeId: idShape, id: idShape, tieId: idShape }),
	example: { ...away, tieId: exampleId(4) },
	rest: { method: 'post', path: '/force-fields/{id}/ties/{tieId}/removals', tag: 'denken' },
	async work({ id, tieId }, ask) {
		const receipt = await changed(ask, id);
		const { organisationId } = ask.actor;
		const row = { organisationId, forceFieldId: id, id: tieId };
		if (!(await removeRow(ask.tx, 'actorTie', row))) throw new Problem('notFound');
		return receipt;
	}
});

type Asked = Parameters<(typeof addTie)['work']>[1];

/** @throws Problem when a force goes with an actor that does not stand in this force field */
async function withActor({ tx, actor }: Asked, id: string, actorId: string | null): Promise<void> {
	if (!actorId) return;
	const found = await findActorIds(tx, actor.organisationId, id, [actorId]);
	if (found.length === 0) throw fieldProblem('actorId', 'unknownActor');
}

/** Adds what drives towards the goal or holds it back (Lewin, methods.md 2.3 form D). */
export const addForce = writeOperation({
	name: 'forceField.addForce',
	object: 'forceField',
	summary: { nl: 'Noem een kracht', en: 'Name a force' },
	audience: ['worker'],
	input: z.strictObject({ id: idShape, forceFieldId: idShape, ...forceWords }),
	example: {
		...{ id: exampleId(5), forceFieldId: exampleId(1), side: 'restraining' },
		...{ text: 'geen alternatief voor tweeverdieners', strength: 5, influence: 4 }
	},
	rest: { method: 'put', path: '/force-fields/{forceFieldId}/forces/{id}', tag: 'denken' },
	async work({ id, forceFieldId, ...force }, ask) {
		await withActor(ask, forceFieldId, force.actorId);
		const receipt = await changed(ask, forceFieldId);
		const { organisationId } = ask.actor;
		await addForceRow(ask.tx, { organisationId, id, forceFieldId, ...force });
		return receipt;
	}
});

/** Tells a force anew. */
export const changeForce = writeOperation({
	name: 'forceField.changeForce',
	object: 'forceField',
	summary: { nl: 'Verander een kracht', en: 'Change a force' },
	audience: ['worker'],
	input: z.strictObject({ writeId: idShape, id: idShape, forceId: idShape, ...forceWords }),
	example: {
		...{ ...away, forceId: exampleId(5), side: 'driving' },
		...{ text: 'boosheid van ouders', strength: 4 }
	},
	rest: { method: 'post', path: '/force-fields/{id}/forces/{forceId}/changes', tag: 'denken' },
	async work({ writeId: _, id, forceId, ...force }, ask) {
		const { organisationId } = ask.actor;
		const forces = await findForces(ask.tx, organisationId, id);
		if (!forces.some((one) => one.id === forceId)) throw new Problem('notFound');
		await withActor(ask, id, force.actorId);
		const receipt = await changed(ask, id);
		await changeForceRow(ask.tx, organisationId, forceId, force);
		return receipt;
	}
});

/** Takes a force away, with what it stood on. */
export const removeForce = writeOperation({
	name: 'forceField.removeForce',
	object: 'forceField',
	summary: { nl: 'Haal een kracht weg', en: 'Take a force away' },
	audience: ['worker'],
	input: z.strictObject({ writeId: idShape, id: idShape, forceId: idShape }),
	example: { ...away, forceId: exampleId(5) },
	rest: { method: 'post', path: '/force-fields/{id}/forces/{forceId}/removals', tag: 'denken' },
	async work({ id, forceId }, ask) {
		const receipt = await changed(ask, id);
		await uncitePart(ask, id, `force:${forceId}`);
		const { organisationId } = ask.actor;
		const row = { organisationId, forceFieldId: id, id: forceId };
		if (!(await removeRow(ask.tx, 'force', row))) throw new Problem('notFound');
		return receipt;
	}
});
