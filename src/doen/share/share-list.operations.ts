import { findEntry } from '#community/index.ts';
import { Problem, dayOf, idShape, readOperation } from '#kernel/index.ts';
import { z } from 'zod';
import { quartersBetween } from './period.rules.ts';
import {
	exampleId,
	quarterShape,
	sideShape,
	supportedShape,
	trendShape,
	verbShape
} from './share.schema.ts';
import {
	findContributions,
	findHours,
	findOthersOf,
	findSigns,
	findThings,
	shareKinds
} from './share-list.store.ts';
import { countedTogether, quartersOf, trendOf } from './share.rules.ts';

const day = z.string();
const period = { id: idShape, since: day, until: day.nullable() };

/** Everybody's share in one activity or initiative; whose a worker's share is, is not told, and hours only to oneself. */
export const showShare = readOperation({
	name: 'share.show',
	summary: { nl: 'Ieders deel in een activiteit', en: 'Everybody’s share in an activity' },
	audience: ['member'],
	input: z.strictObject({ id: idShape }),
	output: z.object({
		id: idShape,
		kind: z.string(),
		title: z.string(),
		worker: z.array(
			z.object({
				...{ ...period, verb: verbShape, supported: z.array(supportedShape) },
				isOwn: z.boolean()
			})
		),
		ownHours: z.array(z.object({ ...period, hours: z.number() })),
		others: z.array(
			z.object({
				...{ ...period, side: sideShape, byWhom: z.string(), what: z.string() },
				hours: z.number().nullable()
			})
		),
		quarters: z.array(quarterShape),
		trend: trendShape
	}),
	example: { id: exampleId(4) },
	rest: { method: 'get', path: '/shares/{id}', tag: 'doen' },
	async work({ id }, { tx, actor, clock }) {
		const { organisationId, personId } = actor;
		const entry = await findEntry(tx, organisationId, id);
		if (!entry || !(shareKinds as readonly string[]).includes(entry.kind))
			throw new Problem('notFound');
		const worker = await findContributions(tx, organisationId, { entryIds: [id], personId });
		const others = await findOthersOf(tx, organisationId, [id]);
		const signs = await findSigns(tx, organisationId, [id]);
		const quarters = quartersOf({ worker, others, signs }, dayOf(clock()));
		return {
			...{ id, kind: entry.kind, title: entry.title, worker, quarters },
			others: others.map((one) => ({ ...one, hours: numberOf(one.hours) })),
			ownHours: (await findHours(tx, organisationId, id)).map((one) => ({
				...{ ...one, hours: Number(one.hours) }
			})),
			trend: trendOf(quarters)
		};
	}
});
const numberOf = (hours: unknown) => (hours === null ? null : Number(hours));

/**
 * Everybody's share over the quarters: per activity and in all together. It counts activities, never people, and no
 * worker is set beside another.
 */
export const listShares = readOperation({
	name: 'share.list',
	summary: { nl: 'Ieders deel, per kwartaal', en: 'Everybody’s share, by quarter' },
	audience: ['member'],
	input: z.strictObject({
		/** How many quarters back, the running one included. */
		quarters: z.coerce.number().int().min(2).max(12).default(4),
		limit: z.coerce.number().int().min(1).max(200).default(100)
	}),
	output: z.object({
		together: z.array(
			z.object({
				quarter: z.string(),
				workers: z.int(),
				residents: z.int(),
				partners: z.int(),
				verbs: z.record(verbShape, z.int())
			})
		),
		things: z.array(
			z.object({
				...{ id: idShape, kind: z.string(), title: z.string(), areaName: z.string().nullable() },
				quarters: z.array(quarterShape),
				trend: trendShape
			})
		)
	}),
	example: {},
	rest: { method: 'get', path: '/shares', tag: 'doen' },
	async work({ quarters: most, limit }, { tx, actor, clock }) {
		const { organisationId, personId } = actor;
		const today = dayOf(clock());
		const found = await findThings(tx, organisationId, { limit });
		const entryIds = found.map(({ id }) => id);
		const worker = await findContributions(tx, organisationId, { entryIds, personId });
		const others = await findOthersOf(tx, organisationId, entryIds);
		const signs = await findSigns(tx, organisationId, entryIds);
		const things = found.map((thing) => {
			const of = <T extends { entryId: string }>(all: readonly T[]) =>
				all.filter(({ entryId }) => entryId === thing.id);
			const known = { worker: of(worker), others: of(others), signs: of(signs) };
			return { ...thing, quarters: quartersOf(known, today) };
		});
		const shown = lastQuarters(today, most);
		return {
			together: countedTogether(
				things.map((thing) => thing.quarters),
				shown
			),
			things: things.map(({ quarters, ...thing }) => ({
				...thing,
				quarters: quarters.filter(({ quarter }) => shown.includes(quarter)),
				trend: trendOf(quarters)
			}))
		};
	}
});

/** The last quarters up to the running one, the oldest first. */
const lastQuarters = (today: string, most: number) =>
	quartersBetween(`${Number(today.slice(0, 4)) - 4}-01-01`, today, most);
