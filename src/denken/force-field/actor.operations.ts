import { countChange } from '#community/index.ts';
import {
	Problem,
	idShape,
	maybe,
	newId,
	writeOperation,
	type Ask,
	type Write
} from '#kernel/index.ts';
import { z } from 'zod';
import { sourcesOf, uncite } from '../material/index.ts';
import {
	addActorRow,
	changeActorRow,
	findActorIds,
	keepAssessment,
	removeActorRow
} from './actor.store.ts';
import { actorWords, assessedOnShape, assessmentWords } from './force-field.schema.ts';
import { findForceField } from './force-field.store.ts';

const exampleId = (last: number) => `019a0000-0000-7000-8000-00000000000${last}`;
const ids = { writeId: idShape, id: idShape, actorId: idShape };
const example = { writeId: exampleId(9), id: exampleId(1), actorId: exampleId(2) };

type Asked = Pick<Ask<Write>, 'tx' | 'actor'> & { actor: { organisationId: string } };

/**
 * Counts a change of a force field.
 * @throws Problem when it is not there, or is kept by others
 */
export async function changed({ tx, actor: { organisationId } }: Asked, id: string) {
	if (!(await findForceField(tx, organisationId, id))) throw new Problem('notFound');
	const version = await countChange(tx, organisationId, id);
	if (version === undefined) throw new Problem('forbidden');
	return { id, version };
}

/** @throws Problem when the actor does not stand in this force field */
async function changedActor(ask: Asked, id: string, actorId: string) {
	const { tx, actor } = ask;
	const found = await findActorIds(tx, actor.organisationId, id, [actorId]);
	if (found.length === 0) throw new Problem('notFound');
	return changed(ask, id);
}

/** Takes away what a claim that is removed stood on. */
export async function uncitePart(ask: Ask<Write>, entryId: string, part: string): Promise<void> {
	for (const source of await sourcesOf(ask.tx, ask.actor.organisationId, entryId))
		if (source.part === part) await uncite.work({ writeId: newId(), id: source.id, entryId }, ask);
}

/** Puts an actor in the field: a group, an organisation or a role. */
export const addActor = writeOperation({
	name: 'forceField.addActor',
	object: 'forceField',
	summary: { nl: 'Zet iemand in het krachtenveld', en: 'Put an actor in the force field' },
	audience: ['worker'],
	input: z.strictObject({
		id: idShape,
		forceFieldId: idShape,
		...actorWords
	}),
	example: {
		...{ id: exampleId(2), forceFieldId: exampleId(1), name: 'ouderraad' },
		...{ kind: 'residentGroup', list: 'cannotGoRound', involveHow: 'decide' }
	},
	rest: { method: 'put', path: '/force-fields/{forceFieldId}/actors/{id}', tag: 'denken' },
	async work({ id, forceFieldId, ...words }, ask) {
		const receipt = await changed(ask, forceFieldId);
		const { organisationId } = ask.actor;
		await addActorRow(ask.tx, { organisationId, id, forceFieldId, ...words });
		return receipt;
	}
});

/** Tells an actor anew; how it stands in it is kept apart, with its days. */
export const changeActor = writeOperation({
	name: 'forceField.changeActor',
	object: 'forceField',
	summary: { nl: 'Verander iemand in het krachtenveld', en: 'Change an actor' },
	audience: ['worker'],
	input: z.strictObject({ ...ids, ...actorWords }),
	example: { ...example, name: 'ouderraad', kind: 'residentGroup' },
	rest: { method: 'post', path: '/force-fields/{id}/actors/{actorId}/changes', tag: 'denken' },
	async work({ writeId: _, id, actorId, ...words }, ask) {
		const receipt = await changedActor(ask, id, actorId);
		await changeActorRow(ask.tx, ask.actor.organisationId, actorId, words);
		return receipt;
	}
});

/** Takes an actor out of the field, with its assessments and ties; its forces stay. */
export const removeActor = writeOperation({
	name: 'forceField.removeActor',
	object: 'forceField',
	summary: { nl: 'Haal iemand uit het krachtenveld', en: 'Take an actor out' },
	audience: ['worker'],
	input: z.strictObject(ids),
	example,
	rest: { method: 'post', path: '/force-fields/{id}/actors/{actorId}/removals', tag: 'denken' },
	async work({ id, actorId }, ask) {
		const receipt = await changedActor(ask, id, actorId);
		await uncitePart(ask, id, `actor:${actorId}`);
		await removeActorRow(ask.tx, ask.actor.organisationId, actorId);
		return receipt;
	}
});

/**
 * Tells how an actor stands in it on a day. Earlier days stay, so that shifts show; the same day again replaces what
 * was told that day. What is left out is not known.
 */
export const assess = writeOperation({
	name: 'forceField.assess',
	object: 'forceField',
	summary: { nl: 'Schat in hoe iemand erin staat', en: 'Assess how an actor stands in it' },
	audience: ['worker'],
	input: z.strictObject({ ...ids, assessedOn: assessedOnShape, ...assessmentWords }),
	example: { ...example, assessedOn: '2026-03-04', power: 2, involvement: 5, stance: 2 },
	rest: { method: 'post', path: '/force-fields/{id}/actors/{actorId}/assessments', tag: 'denken' },
	async work({ writeId: _, id, actorId, ...assessment }, ask) {
		const receipt = await changedActor(ask, id, actorId);
		const { organisationId } = ask.actor;
		await keepAssessment(ask.tx, { organisationId, actorId, forceFieldId: id, ...assessment });
		return receipt;
	}
});

const percent = z.coerce.number().min(0).max(100);

/** Puts the tag of an actor somewhere in the picture by hand; left out, it goes where its stance puts it. */
export const placeActor = writeOperation({
	name: 'forceField.placeActor',
	object: 'forceField',
	summary: { nl: 'Verzet een naamkaartje', en: 'Move a name tag' },
	audience: ['worker'],
	input: z.strictObject({
		...ids,
		/** Percent from the left and from the top. */
		place: maybe(z.strictObject({ x: percent, y: percent }))
	}),
	example: { ...example, place: { x: 40, y: 25 } },
	rest: { method: 'post', path: '/force-fields/{id}/actors/{actorId}/places', tag: 'denken' },
	async work({ id, actorId, place }, ask) {
		const receipt = await changedActor(ask, id, actorId);
		const { x, y } = place ?? { x: null, y: null };
		await changeActorRow(ask.tx, ask.actor.organisationId, actorId, { x, y });
		return receipt;
	}
});
