import {
	dayShape,
	fieldProblem,
	idShape,
	queryOf,
	readOperation,
	searchQuery,
	searchTerms,
	shortText,
	type Read,
	type SearchTerm
} from '#kernel/index.ts';
import { z } from 'zod';
import { entryKinds } from './entry.store.ts';
import { bestFirst, wordsNotFound } from './search.rules.ts';
import { countHolding, findCandidates } from './search.store.ts';
import { findSlips } from './slips.ts';

/** How common the words are; one word needs no comparing. */
const commonnessOf = async (tx: Read, organisationId: string, terms: readonly SearchTerm[]) =>
	terms.length > 1
		? countHolding(
				tx,
				organisationId,
				terms.map(({ stems }) => queryOf(stems))
			)
		: undefined;

/**
 * Finds words in everything the reader may see, in all areas and teams: also over the fence (17). Word forms count as
 * one word; any of the words is enough, and who holds more and rarer ones comes first (BM25F, docs/decisions/0014).
 * A word that stands nowhere is also looked for as the near word that does.
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
		/** A theme: only what it gathers. */
		themeId: idShape.optional(),
		from: dayShape().optional(),
		until: dayShape().optional(),
		limit: z.coerce.number().int().min(1).max(100).default(30)
	}),
	output: z.object({
		found: z.array(
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
		/** Whether there is more than the limit. */
		more: z.boolean(),
		/** Words that stood nowhere, each with the near word that was looked for too. */
		alsoFor: z.array(z.object({ typed: z.string(), meant: z.string() }))
	}),
	example: { q: 'bankje' },
	rest: { method: 'get', path: '/search', tag: 'community' },
	async work({ q, limit, ...asked }, { tx, actor: { organisationId } }) {
		if (asked.from && asked.until && asked.until < asked.from)
			throw fieldProblem('until', 'untilBeforeFrom');
		const query = searchQuery(q);
		if (!query) return { found: [], more: false, alsoFor: [] };
		const find = (words: string) => findCandidates(tx, organisationId, { ...asked, query: words });

		let terms = searchTerms(q);
		let found = await find(query);
		let alsoFor = await findSlips(tx, organisationId, terms, found);
		if (alsoFor.length > 0) {
			const wider = [q, ...alsoFor.map(({ meant }) => meant)].join(' ');
			terms = searchTerms(wider);
			found = await find(searchQuery(wider)!);
			const missing = wordsNotFound(found, terms);
			alsoFor = alsoFor.filter(({ meant }) => !missing.includes(meant));
		}
		const common = await commonnessOf(tx, organisationId, terms);
		const best = bestFirst(found, terms, common).slice(0, limit);
		return {
			found: best.map(({ stems: _, ...one }) => one),
			more: found.length > limit,
			alsoFor
		} as never;
	}
});
