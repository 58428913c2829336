import { Problem, idShape, readOperation } from '#kernel/index.ts';
import { z } from 'zod';
import { publicAreaAround } from './area.store.ts';
import { findCycles, nextRoundOf, publicationsOf } from './cycle.store.ts';
import { findCycle, listSteps } from './spine.store.ts';

const exampleId = '019a0000-0000-7000-8000-000000000003';
const moves = ['zien', 'denken', 'doen', 'vinden'] as const;
const count = z.int().nonnegative();

/** The runs of the four moves, each with how far it got. */
export const listCycles = readOperation({
	name: 'cycle.list',
	summary: { nl: 'Wat er loopt', en: 'What is going on' },
	audience: ['member'],
	input: z.strictObject({
		areaId: idShape.optional(),
		limit: z.int().min(1).max(200).default(100)
	}),
	output: z.array(
		z.object({
			id: idShape,
			title: z.string(),
			round: z.int(),
			areaId: idShape.nullable(),
			areaName: z.string().nullable(),
			happenedOn: z.string(),
			zien: count,
			denken: count,
			doen: count,
			vinden: count
		})
	),
	example: {},
	rest: { method: 'get', path: '/cycles', tag: 'community' },
	work: (input, { tx, actor }) => findCycles(tx, actor.organisationId, input)
});

/** One run of the four moves: its entries in order, the rounds beside it, and what was shown of it. */
export const showCycle = readOperation({
	name: 'cycle.show',
	summary: { nl: 'Lees één ronde', en: 'Read one round' },
	audience: ['member'],
	input: z.strictObject({ id: idShape }),
	output: z.object({
		id: idShape,
		title: z.string(),
		weight: z.enum(['smallAction', 'project']),
		round: z.int(),
		areaId: idShape.nullable(),
		previousId: idShape.nullable(),
		nextId: idShape.nullable(),
		steps: z.array(
			z.object({
				id: idShape,
				move: z.enum(moves),
				title: z.string(),
				text: z.string(),
				happenedOn: z.string()
			})
		),
		/** Where it would be shown to residents; null while no area around it has a public page. */
		publicPage: z.object({ id: idShape, name: z.string(), slug: z.string() }).nullable(),
		publications: z.array(
			z.object({
				id: idShape,
				title: z.string(),
				happenedOn: z.string(),
				visibility: z.string()
			})
		)
	}),
	example: { id: exampleId },
	rest: { method: 'get', path: '/cycles/{id}', tag: 'community' },
	async work({ id }, { tx, actor: { organisationId } }) {
		const cycle = await findCycle(tx, organisationId, id);
		if (!cycle) throw new Problem('notFound');
		return {
			...cycle,
			weight: cycle.weight as 'smallAction' | 'project',
			nextId: (await nextRoundOf(tx, organisationId, id))?.id ?? null,
			steps: (await listSteps(tx, organisationId, id)) as {
				id: string;
				move: (typeof moves)[number];
				title: string;
				text: string;
				happenedOn: string;
			}[],
			publicPage: cycle.areaId
				? ((await publicAreaAround(tx, organisationId, cycle.areaId)) ?? null)
				: null,
			publications: await publicationsOf(tx, organisationId, id)
		};
	}
});
