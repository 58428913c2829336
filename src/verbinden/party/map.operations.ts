import { freshSince, isFresh } from '#doen/index.ts';
import { dayOf, idShape, readOperation, searchQuery } from '#kernel/index.ts';
import { z } from 'zod';
import { countConnections } from '../connection/index.ts';
import { blocksOf, mapKinds } from './map.rules.ts';
import { findOnMap } from './map.store.ts';

/**
 * The map of what there is: the six kinds and the communities, each with how many connections it has and how fresh it is.
 * It is a page to work with, not a list to take along: there is no way to it over the wire.
 */
export const whatThereIs = readOperation({
	name: 'party.map',
	summary: { nl: 'Wat er is', en: 'What there is' },
	audience: ['member'],
	input: z.strictObject({
		areaId: idShape.optional(),
		kind: z.enum(mapKinds).optional(),
		q: z.string().trim().max(300).optional(),
		/** Said to be right in the last twelve months, or not. */
		fresh: z.enum(['yes', 'no']).optional(),
		limit: z.coerce.number().int().min(1).max(200).default(200)
	}),
	output: z.array(
		z.object({
			kind: z.enum(mapKinds),
			total: z.int(),
			things: z.array(
				z.object({
					...{ id: idShape, entryKind: z.string(), title: z.string(), text: z.string() },
					...{ areaName: z.string().nullable(), quote: z.string().nullable() },
					...{ confirmedOn: z.string().nullable(), confirmedBy: z.string().nullable() },
					...{ stepFree: z.boolean().nullable(), fresh: z.boolean(), connections: z.int() }
				})
			)
		})
	),
	example: {},
	async work({ q, ...asked }, { tx, actor: { organisationId }, clock }) {
		const today = dayOf(clock());
		const query = q ? searchQuery(q) : null;
		if (q && !query) return blocksOf<never>([]);
		const since = freshSince(today);
		const found = await findOnMap(tx, organisationId, {
			...asked,
			query,
			today,
			freshSince: since
		});
		const ids = found.map(({ id }) => id);
		const connections = await countConnections(tx, organisationId, ids);
		return blocksOf(found).map(({ kind, total, things }) => ({
			...{ kind, total },
			things: (asked.kind && asked.kind !== kind ? [] : things).map((one) => ({
				...{ id: one.id, entryKind: one.entryKind, title: one.title || one.text.slice(0, 120) },
				...{ text: one.text, areaName: one.areaName, quote: one.quote, stepFree: one.stepFree },
				...{ confirmedOn: one.confirmedOn, confirmedBy: one.confirmedBy },
				...{ fresh: isFresh(one.confirmedOn, today), connections: connections.get(one.id) ?? 0 }
			}))
		}));
	}
});
