import { dayShape, idShape, readOperation, searchQuery, shortText } from '#kernel/index.ts';
import { z } from 'zod';
import { entryKinds } from './entry.store.ts';
import { findByWords } from './search.store.ts';

/**
 * Finds words in everything the reader may see, in all areas and teams: also over the fence (17). Word forms count as
 * one word; any of the words is enough, and who holds more of them comes first.
 */
export const search = readOperation({
	name: 'entry.search',
	summary: { nl: 'Zoek in alles wat je mag zien', en: 'Search everything you may see' },
	audience: ['member', 'worker', 'coordinator'],
	input: z.strictObject({
		q: shortText(300),
		areaId: idShape.optional(),
		kind: z.enum(entryKinds).optional(),
		/** One of the nine facets of the picture. */
		facet: shortText(40).optional(),
		from: dayShape().optional(),
		until: dayShape().optional(),
		limit: z.coerce.number().int().min(1).max(100).default(30)
	}),
	output: z.array(
		z.object({
			id: idShape,
			kind: z.enum(entryKinds),
			title: z.string(),
			text: z.string(),
			happenedOn: z.string(),
			areaName: z.string().nullable(),
			/** In the area that was asked for; else it lies over the fence. */
			near: z.boolean()
		})
	),
	example: { q: 'bankje' },
	rest: { method: 'get', path: '/search', tag: 'community' },
	async work({ q, ...asked }, { tx, actor }) {
		const query = searchQuery(q);
		if (!query) return [];
		return (await findByWords(tx, actor.organisationId, { ...asked, query })) as never;
	}
});
