import {
	addCycle,
	addEntry,
	addLink,
	addStep,
	changeWeight,
	countChange,
	cyclesOf,
	findEntry,
	keepForGood,
	newThought
} from '#community/index.ts';
import {
	Problem,
	fieldProblem,
	idShape,
	longText,
	maybe,
	newId,
	optionalText,
	readOperation,
	shortText,
	writeOperation
} from '#kernel/index.ts';
import { z } from 'zod';
import { addSource } from '../material/source.store.ts';
import { findPlans, findSections, keepSections } from './plan.store.ts';
import { exampleId, ownership } from './shapes.ts';
import { addPlan } from './small-action.store.ts';
import { addVersion } from './version.store.ts';
import { keepFirst, takePlan } from './writing.ts';

/** Begins a project plan: three sentences are enough, all else may come later (37, 38, 52). */
export const beginPlan = writeOperation({
	name: 'plan.begin',
	object: 'plan',
	summary: { nl: 'Begin een plan', en: 'Begin a plan' },
	audience: ['worker'],
	input: z.strictObject({
		id: idShape,
		cycleId: idShape,
		title: shortText(),
		saw: longText(5000),
		/** What is thought of it, and what is to be done. */
		think: longText(5000),
		whyNow: optionalText(),
		ownership: maybe(ownership),
		areaId: maybe(idShape),
		/** What it stands on: laid beside the reason. */
		sourceIds: z.array(idShape).max(200).default([])
	}),
	example: {
		id: exampleId(2),
		cycleId: exampleId(3),
		title: 'Geveltuinen in de Garenhof',
		saw: 'De stoep is grijs en warm, en drie buren hebben al een tuintje.',
		think: 'Samen een geveltuin maken brengt buren bij elkaar.'
	},
	rest: { method: 'put', path: '/plans/{id}', tag: 'denken' },
	async work({ id, cycleId, saw, whyNow, sourceIds, ...input }, ask) {
		const { tx, actor, clock } = ask;
		const { organisationId } = actor;
		const seen = new Map<string, string>();
		for (const sourceId of new Set(sourceIds)) {
			const entry = await findEntry(tx, organisationId, sourceId);
			if (!entry) throw fieldProblem('sourceIds', 'unknownEntry');
			seen.set(sourceId, entry.kind);
		}
		const { title, think: text, areaId } = input;
		const thought = await newThought(ask, { areaId, title, text });
		await addEntry(tx, { ...thought, id: cycleId, kind: 'cycle' });
		const cycle = { organisationId, id: cycleId, weight: 'project' as const };
		await addCycle(tx, { ...cycle, round: 1, previousId: null });
		await addEntry(tx, { ...thought, id, kind: 'plan' }, saw);
		await addPlan(tx, { organisationId, id, saw, whyNow: whyNow ?? '', wishUsed: null }, []);
		await addStep(tx, { organisationId, cycleId, entryId: id, move: 'denken' });
		const createdAt = clock();
		for (const [sourceId, kind] of seen) {
			const link = { organisationId, fromId: id, toId: sourceId, createdAt };
			await addLink(tx, { ...link, role: 'uses' });
			await addSource(tx, {
				...{ organisationId, id: newId(), entryId: id, part: 'why', sourceId },
				...{ figureId: null, said: null, createdAt }
			});
			if (kind === 'observation')
				await addStep(tx, { organisationId, cycleId, entryId: sourceId, move: 'zien' });
		}
		if (seen.size > 0) await keepForGood(tx, organisationId, [...seen.keys()]);
		const sections = {
			...(await findSections(tx, organisationId, id))!.sections,
			ownership: input.ownership ?? ''
		};
		await keepSections(tx, organisationId, id, sections);
		await addVersion(tx, {
			...{ organisationId, planId: id, number: 1, sections, createdAt },
			...{ byPerson: actor.personId, byLink: null }
		});
		return { id, version: 1 };
	}
});

/** Lets a small action grow into a project: the same plan with the same words, and room for more (52). */
export const growPlan = writeOperation({
	name: 'plan.grow',
	object: 'plan',
	summary: { nl: 'Maak van een kleine actie een plan', en: 'Let a small action grow into a plan' },
	audience: ['worker'],
	input: z.strictObject({ writeId: idShape, id: idShape }),
	example: { writeId: exampleId(9), id: exampleId(2) },
	rest: { method: 'post', path: '/plans/{id}/growths', tag: 'denken' },
	async work({ id }, ask) {
		const { tx, actor } = ask;
		const { organisationId } = actor;
		const { plan, version } = await takePlan(ask, id);
		const [cycle] = await cyclesOf(tx, organisationId, id);
		if (!cycle) throw new Problem('notFound');
		if ((await countChange(tx, organisationId, cycle.id)) === undefined)
			throw new Problem('forbidden');
		await changeWeight(tx, organisationId, cycle.id, 'project');
		await keepFirst(ask, id, plan);
		return { id, version };
	}
});

/** The plans, residents' own first. */
export const listPlans = readOperation({
	name: 'plan.list',
	summary: { nl: 'Plannen van en met bewoners', en: 'Plans of and with residents' },
	audience: ['member'],
	input: z.strictObject({
		areaId: idShape.optional(),
		limit: z.coerce.number().int().min(1).max(200).default(100)
	}),
	output: z.array(
		z.object({
			id: idShape,
			title: z.string(),
			text: z.string(),
			happenedOn: z.string(),
			areaName: z.string().nullable(),
			ownership: ownership.nullable()
		})
	),
	example: {},
	rest: { method: 'get', path: '/plans', tag: 'denken' },
	work: (input, { tx, actor }) => findPlans(tx, actor.organisationId, input)
});
