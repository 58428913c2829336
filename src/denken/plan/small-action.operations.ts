import {
	addCycle,
	addEntry,
	addLink,
	addStep,
	findEntry,
	keepForGood,
	wordsOf,
	wordsShape
} from '#community/index.ts';
import {
	Problem,
	dayOf,
	fieldProblem,
	idShape,
	longText,
	optionalText,
	readOperation,
	shortText,
	writeOperation
} from '#kernel/index.ts';
import { findObservation, usableWish } from '#zien/index.ts';
import { z } from 'zod';
import { addPlan, findPlan } from './small-action.store.ts';

const exampleId = (last: number) => `019a0000-0000-7000-8000-00000000000${last}`;

/** Opens a small action from what was seen: what I saw, what I think, what I considered, why now (37, 38, 52). */
export const openSmallAction = writeOperation({
	name: 'smallAction.open',
	object: 'plan',
	summary: { nl: 'Begin een kleine actie', en: 'Open a small action' },
	audience: ['worker'],
	input: z.strictObject({
		id: idShape,
		cycleId: idShape,
		observationId: idShape,
		title: shortText(),
		saw: optionalText(5000),
		think: longText(5000),
		considered: z
			.array(z.strictObject({ text: shortText(1000), rejectedBecause: shortText(1000) }))
			.max(20)
			.default([]),
		whyNow: optionalText(),
		/** Whether the plan stands on the silent wish of the observation. */
		usesWish: z.boolean().default(false)
	}),
	example: {
		id: exampleId(2),
		cycleId: exampleId(3),
		observationId: exampleId(1),
		title: 'Een tafel bij het bankje',
		think: 'Zij zoeken een plek zonder programma.'
	},
	rest: { method: 'put', path: '/small-actions/{id}', tag: 'denken' },
	async work(input, { tx, actor, clock }) {
		const { organisationId } = actor;
		const seen = await findObservation(tx, organisationId, input.observationId);
		const entry = await findEntry(tx, organisationId, input.observationId);
		if (!seen || !entry) throw fieldProblem('observationId', 'unknownEntry');
		const wishUsed = input.usesWish ? usableWish(seen) : null;
		const createdAt = clock();
		const teamId =
			entry.teamId && actor.teamIds.includes(entry.teamId)
				? entry.teamId
				: (actor.teamIds[0] ?? null);
		const shared = {
			organisationId,
			areaId: entry.areaId,
			teamId,
			title: input.title,
			text: input.think,
			happenedOn: dayOf(createdAt),
			authorId: actor.personId!,
			visibility: teamId ? ('team' as const) : ('onlyMe' as const),
			expiresOn: null,
			createdAt
		};
		await addEntry(tx, { ...shared, id: input.cycleId, kind: 'cycle' });
		await addCycle(tx, {
			organisationId,
			id: input.cycleId,
			weight: 'smallAction',
			round: 1,
			previousId: null
		});
		await addEntry(tx, { ...shared, id: input.id, kind: 'plan' }, input.saw);
		await addPlan(
			tx,
			{
				organisationId,
				id: input.id,
				saw: input.saw ?? seen.text.slice(0, 5000),
				whyNow: input.whyNow ?? '',
				wishUsed
			},
			input.considered
		);
		const step = { organisationId, cycleId: input.cycleId };
		await addStep(tx, { ...step, entryId: input.observationId, move: 'zien' });
		await addStep(tx, { ...step, entryId: input.id, move: 'denken' });
		await addLink(tx, {
			organisationId,
			fromId: input.id,
			toId: input.observationId,
			role: 'uses',
			createdAt
		});
		await keepForGood(tx, organisationId, [input.observationId]);
		return { id: input.id, version: 1 };
	}
});

/** One small action: the four sentences and what was considered. */
export const showSmallAction = readOperation({
	name: 'smallAction.show',
	summary: { nl: 'Lees een kleine actie', en: 'Read a small action' },
	audience: ['member'],
	input: z.strictObject({ id: idShape }),
	output: z.object({
		...wordsShape,
		saw: z.string(),
		whyNow: z.string(),
		wishUsed: z.string().nullable(),
		considered: z.array(z.object({ text: z.string(), rejectedBecause: z.string() }))
	}),
	example: { id: exampleId(2) },
	rest: { method: 'get', path: '/small-actions/{id}', tag: 'denken' },
	async work({ id }, { tx, actor: { organisationId } }) {
		const words = await wordsOf(tx, organisationId, id, 'plan');
		const plan = await findPlan(tx, organisationId, id);
		if (!words || !plan) throw new Problem('notFound');
		return { ...plan, ...words };
	}
});
