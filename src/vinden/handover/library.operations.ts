import { idShape, optionalText, readOperation, searchQuery, searchTerms } from '#kernel/index.ts';
import { facets } from '#zien/index.ts';
import { z } from 'zod';
import { areaKinds, groups, moneys, seasons, sizes } from './content.schema.ts';
import { bestFitting } from './library.rules.ts';
import { findFitting } from './library.store.ts';

/** Looks over the fence (17, 95): what did others do in such a situation? With why each of them fits. */
export const lookOverFence = readOperation({
	name: 'approach.search',
	summary: {
		nl: 'Kijk over de schutting: wat deden anderen in zo’n situatie?',
		en: 'Look over the fence: what did others do in such a situation?'
	},
	audience: ['member'],
	input: z.strictObject({
		/** The situation in words. */
		q: optionalText(300),
		areaKind: z.enum(areaKinds).optional(),
		size: z.enum(sizes).optional(),
		group: z.enum(groups).optional(),
		season: z.enum(seasons).optional(),
		/** No more than about this. */
		money: z.enum(moneys).optional(),
		facet: z.enum(facets).optional(),
		limit: z.coerce.number().int().min(1).max(100).default(30)
	}),
	output: z.object({
		found: z.array(
			z.object({
				id: idShape,
				kind: z.enum(['handover', 'approach']),
				title: z.string(),
				text: z.string(),
				areaName: z.string().nullable(),
				/** The organisation that gave it; null for one of our own. */
				giver: z.string().nullable(),
				madeOn: z.string(),
				adaptations: z.int(),
				/** Why it fits: the words that were typed and stand in it, and what is alike. */
				words: z.array(z.string()),
				aspects: z.array(z.enum(['areaKind', 'size', 'group', 'season', 'money', 'facet']))
			})
		),
		more: z.boolean()
	}),
	example: { q: 'samen eten', areaKind: 'porchFlats' },
	rest: { method: 'get', path: '/approaches', tag: 'vinden' },
	async work({ q, limit, ...asked }, { tx, actor: { organisationId } }) {
		const query = q ? searchQuery(q) : null;
		const found = await findFitting(tx, organisationId, query, asked);
		const best = bestFitting(asked, query ? searchTerms(q!) : [], found);
		return {
			found: best.slice(0, limit).map(({ one, words, aspects }) => ({ ...one, words, aspects })),
			more: best.length > limit
		};
	}
});
