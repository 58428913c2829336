import { findArea } from '#community/index.ts';
import { Problem, addMonths, dayOf, idShape, readOperation } from '#kernel/index.ts';
import { z } from 'zod';
import { blocksOf } from './blocks.rules.ts';
import { coverageOf } from './coverage.rules.ts';
import { findLooked, findPoints, findSheets, findWishes } from './neighbourhood.store.ts';
import { facets, objects } from './observation.schema.ts';
import { usableWish } from './wish.rules.ts';

/** Assets first, worries after; figures stand beside all of them. */
const facetsInOrder = [
	...(['capacities', 'skills', 'networks', 'individuals', 'groups'] as const),
	...(['dreams', 'wishes', 'liveability', 'figures'] as const)
];
const perFacet = 3;
const monthsBack = 12;

const sheetShape = z.object({
	facet: z.enum(facets),
	material: z.array(
		z.object({
			id: idShape,
			text: z.string(),
			quote: z.string().nullable(),
			happenedOn: z.string(),
			areaName: z.string().nullable()
		})
	)
});

/**
 * The neighbourhood in the picture (56): nine facets with the strongest material, the wishes people recognised, and
 * what was looked at in the last twelve months with how old that is. About the neighbourhood, never about a person.
 */
export const showNeighbourhood = readOperation({
	name: 'neighbourhood.show',
	summary: { nl: 'De wijk in beeld', en: 'The neighbourhood in the picture' },
	audience: ['member', 'worker', 'coordinator'],
	input: z.strictObject({ areaId: idShape }),
	output: z.object({
		sheets: z.array(sheetShape),
		wishes: z.array(z.object({ id: idShape, wish: z.string(), happenedOn: z.string() })),
		/** Where on the map something was seen since then: per block of a hundred metres. */
		blocks: z.array(
			z.object({
				longitude: z.number(),
				latitude: z.number(),
				areaName: z.string(),
				times: z.int()
			})
		),
		coverage: z.object({
			since: z.string(),
			patches: z.array(
				z.object({
					object: z.enum(objects),
					facet: z.enum(facets),
					times: z.int(),
					newest: z.string().nullable()
				})
			),
			elsewhere: z.int()
		})
	}),
	example: { areaId: '019a0000-0000-7000-8000-000000000001' },
	rest: { method: 'get', path: '/areas/{areaId}/picture', tag: 'zien' },
	async work({ areaId }, { tx, actor, clock }) {
		const { organisationId } = actor;
		if (!(await findArea(tx, organisationId, areaId))) throw new Problem('notFound');
		const since = addMonths(dayOf(clock()), -monthsBack);
		const found = await findSheets(tx, organisationId, areaId, perFacet);
		const wishes = await findWishes(tx, organisationId, areaId);
		const looked = await findLooked(tx, organisationId, areaId, since);
		const points = await findPoints(tx, organisationId, areaId, since);
		const coverage = coverageOf(
			looked.map((one) => ({ ...one, times: Number(one.times) })),
			objects,
			facets
		);
		return {
			sheets: facetsInOrder.map((facet) => ({
				facet,
				material: found.filter((one) => one.facet === facet)
			})),
			wishes: wishes.map((one) => ({
				...{ id: one.id, wish: usableWish(one), happenedOn: one.happenedOn }
			})),
			blocks: blocksOf(points as Parameters<typeof blocksOf>[0]),
			coverage: { since, ...coverage } as never
		};
	}
});
