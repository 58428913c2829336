import {
	addEntry,
	addLink,
	countChange,
	findEntry,
	keepForGood,
	newThought,
	wordsOf,
	wordsShape
} from '#community/index.ts';
import {
	Problem,
	fieldProblem,
	idShape,
	newId,
	readOperation,
	writeOperation,
	type Ask,
	type Write
} from '#kernel/index.ts';
import { z } from 'zod';
import { breaksTie, outcomeOf } from '../priority/index.ts';
import { missing } from './decision.rules.ts';
import { decisionLine, exampleId, newDecision, reachedBy } from './decision.schema.ts';
import { addDecision, findDecision, findDecisions } from './decision.store.ts';

/** An entry of some kind that the asker keeps: to decide about a vote, or to replace a decision, is for its team. */
async function kept(
	{ tx, actor: { organisationId } }: Pick<Ask<Write>, 'tx' | 'actor'>,
	id: string,
	kind: string,
	path: string
): Promise<void> {
	const entry = await findEntry(tx, organisationId, id);
	if (entry?.kind !== kind) throw fieldProblem(path, 'unknownEntry');
	if ((await countChange(tx, organisationId, id)) === undefined) throw new Problem('forbidden');
}

/**
 * Writes down what was decided: what was chosen, what was not and why, by whom, on what condition (82). A decision is
 * not rewritten; a later one may take its place.
 */
export const makeDecision = writeOperation({
	name: 'decision.make',
	object: 'decision',
	summary: { nl: 'Leg een besluit vast', en: 'Write down a decision' },
	audience: ['worker'],
	input: z.strictObject({ id: idShape, ...newDecision }),
	example: {
		...{ id: exampleId(1), title: 'Geveltuinen in de Garenhof', reached: 'otherwise' },
		...{ text: 'De geveltuinen mogen er komen.', decidedBy: 'de gemeente' },
		reachedHow: 'De gemeente besliste na advies van bewoners.',
		options: [
			{ text: 'Geveltuinen', chosen: true },
			{ text: 'Bloembakken', chosen: false, why: 'Die staan in de weg voor rolstoelen.' }
		],
		conditions: ['mits 1,20 m stoep vrij']
	},
	rest: { method: 'put', path: '/decisions/{id}', tag: 'denken' },
	async work({ id, title, text, decidedOn, areaId, restsOn, ...made }, ask) {
		const { tx, actor } = ask;
		const { organisationId } = actor;
		const { priorityId, supersedesId, options, conditions, ...said } = made;
		if (priorityId) await kept(ask, priorityId, 'priority', 'priorityId');
		const vote = priorityId ? await outcomeOf(ask, priorityId) : null;
		const votes = vote?.outcomes ?? null;
		const chosen = options.flatMap((one) => (one.chosen && one.optionId ? [one.optionId] : []));
		const tie = votes !== null && breaksTie(votes.all, chosen);
		const gap = missing({
			...said,
			options,
			breaksTie: tie,
			stillOpen: vote?.state !== 'closed' && vote !== null
		});
		if (gap) throw fieldProblem(gap.path, gap.key);
		const known = votes?.all.options.map((one) => one.optionId) ?? [];
		const strange = options.findIndex((one) => one.optionId && !known.includes(one.optionId));
		if (strange >= 0) throw fieldProblem(`options.${strange}.optionId`, 'unknownOption');
		if (supersedesId) {
			await kept(ask, supersedesId, 'decision', 'supersedesId');
			const earlier = await findDecision(tx, organisationId, supersedesId);
			if (earlier?.replacedById) throw new Problem('decisionReplaced');
		}
		for (const [index, toId] of restsOn.entries())
			if (!(await findEntry(tx, organisationId, toId)))
				throw fieldProblem(`restsOn.${index}`, 'unknownEntry');

		const spine = await newThought(ask, { areaId, title, text, happenedOn: decidedOn });
		const alsoFind = [...options.map((one) => one.text), ...conditions];
		await addEntry(tx, { ...spine, id, kind: 'decision' }, ...alsoFind);
		await addDecision(
			tx,
			{ organisationId, id, priorityId, supersedesId, ...said },
			options.map((one) => ({ ...one, id: newId() })),
			conditions.map((one) => ({ id: newId(), text: one }))
		);
		const link = { organisationId, fromId: id, createdAt: spine.createdAt };
		for (const toId of new Set([...(priorityId ? [priorityId] : []), ...restsOn]))
			await addLink(tx, { ...link, toId, role: 'restsOn' });
		if (supersedesId) await addLink(tx, { ...link, toId: supersedesId, role: 'follows' });
		if (restsOn.length > 0) await keepForGood(tx, organisationId, restsOn);
		return { id, version: 1 };
	}
});

/** The decision log: chosen, not chosen, by whom. */
export const listDecisions = readOperation({
	name: 'decision.list',
	summary: { nl: 'Wat er besloten is', en: 'What was decided' },
	audience: ['member'],
	input: z.strictObject({ priorityId: idShape.optional() }),
	output: z.array(decisionLine),
	example: {},
	rest: { method: 'get', path: '/decisions', tag: 'denken' },
	async work({ priorityId }, { tx, actor }) {
		const found = await findDecisions(tx, actor.organisationId, priorityId);
		return found.map((one) => ({
			...one,
			chosen: Number(one.chosen),
			notChosen: Number(one.notChosen)
		}));
	}
});

/** One decision with why. */
export const showDecision = readOperation({
	name: 'decision.show',
	summary: { nl: 'Lees een besluit', en: 'Read a decision' },
	audience: ['member'],
	input: z.strictObject({ id: idShape }),
	output: z.object({
		...wordsShape,
		decidedBy: z.string(),
		reached: z.enum(reachedBy),
		reachedHow: z.string().nullable(),
		tieBroken: z.string().nullable(),
		tellsVoters: z.boolean(),
		priorityId: idShape.nullable(),
		supersedesId: idShape.nullable(),
		replacedById: idShape.nullable(),
		options: z.array(
			z.object({
				id: idShape,
				text: z.string(),
				chosen: z.boolean(),
				why: z.string().nullable()
			})
		),
		conditions: z.array(z.object({ id: idShape, text: z.string() }))
	}),
	example: { id: exampleId(1) },
	rest: { method: 'get', path: '/decisions/{id}', tag: 'denken' },
	async work({ id }, { tx, actor: { organisationId } }) {
		const words = await wordsOf(tx, organisationId, id, 'decision');
		const decision = await findDecision(tx, organisationId, id);
		if (!words || !decision) throw new Problem('notFound');
		return { ...decision, ...words };
	}
});
