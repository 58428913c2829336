import { idShape, Problem, readOperation, type Thesaurus } from '#kernel/index.ts';
import { z } from 'zod';
import { lookingOfAsked } from '../asked/asked.rules.ts';
import { facetNames, type FacetName } from '../asked/asked.schema.ts';
import { findAsked } from '../asked/asked.store.ts';
import { thesaurusOf } from '../words/thesaurus-of.ts';
import { gather } from './gather.ts';
import { matchShape, type Match } from './match.schema.ts';
import { constraints, type Facets, type Factor, type Looking } from './match.types.ts';
import { rankOffers, type Ranked } from './rank.rules.ts';
import { suggestSubjects } from './suggest.rules.ts';

const exampleId = '019a0000-0000-7000-8000-000000000001';
const most = { suggested: 6, reasons: 3, text: 220 };

const named = (ids: readonly string[], { entries }: Thesaurus) =>
	ids.flatMap((id) => (entries[id] ? [{ id, nl: entries[id].nl, en: entries[id].en }] : []));

/** What was read of who would take part, as chips. */
function facetsRead(facets: Facets): Match['facets'] {
	return facetNames.flatMap((name: FacetName) => {
		const value = facets[name];
		if (value === null || value === undefined || (Array.isArray(value) && value.length === 0))
			return [];
		return [{ name, value: value as string | number | string[] }];
	});
}

/** Subjects in the words and those confirmed; a broader one that only stands beside a narrower is left to the engine. */
function subjectsRead({ found, confirmed }: Looking, thesaurus: Thesaurus): Match['subjects'] {
	const words = new Map(found.map((one) => [one.id, one.words]));
	const ids = [
		...new Set([...confirmed, ...found.filter(({ weight }) => weight >= 0.6).map(({ id }) => id)])
	];
	return named(ids, thesaurus).map((one) => ({
		...one,
		confirmed: confirmed.includes(one.id),
		words: [...new Set(words.get(one.id) ?? [])]
	}));
}

const reasonOf = ({ about, said, with: figures }: Factor) => ({
	about,
	said,
	...(figures && { with: figures })
});

/**
 * Who and what is there for a question or an offer, the best first, each with its reasons and what does not fit (28). A
 * suggestion: nobody is told, nothing is proposed.
 */
export const findMatch = readOperation({
	name: 'match.find',
	summary: { nl: 'Wie en wat er is bij een vraag', en: 'Who and what there is for a question' },
	audience: ['member'],
	input: z.strictObject({
		questionId: idShape,
		/** Constraints that do not count. */
		off: z.array(z.enum(constraints)).max(constraints.length).default([]),
		limit: z.coerce.number().int().min(1).max(30).default(7)
	}),
	output: matchShape,
	example: { questionId: exampleId },
	async work({ questionId, off, limit }, ask) {
		const { tx, actor } = ask;
		const question = await findAsked(tx, actor.organisationId, questionId);
		if (!question) throw new Problem('notFound');
		const thesaurus = await thesaurusOf(tx, actor.organisationId);
		const said = {
			...question,
			confirmed: question.confirmed ?? [],
			removed: question.removed ?? []
		};
		const where = { lat: question.latitude, lon: question.longitude };
		const looking = lookingOfAsked(question.text, said, thesaurus, where);
		const { candidates, ready, options } = await gather(ask, looking, {
			thesaurus,
			areaId: question.areaId
		});
		const ranked = rankOffers(looking, ready, thesaurus, { ...options, off });
		const known = [...looking.confirmed, ...looking.found.map(({ id }) => id), ...said.removed];
		const suggested = suggestSubjects(looking, ranked, ready, thesaurus).filter(
			(id) => !known.includes(id)
		);
		const first = ranked.slice(0, limit);
		const readyOf = new Map(ready.map((one) => [one.offer.id, one]));
		const cardOf = ({ offer, subjects, factors }: Ranked): Match['offers'][number] => {
			const one = candidates.get(offer.id)!;
			return {
				...{ id: one.id, kind: one.kind, title: one.title, text: one.text.slice(0, most.text) },
				...{ areaName: one.areaName, place: offer.place ?? null, days: [...(offer.days ?? [])] },
				...{ from: offer.from ?? null, to: offer.to ?? null },
				subjects: named(subjects.slice(0, most.reasons), thesaurus),
				seeks: looking.facets.role === 'offers' && readyOf.get(one.id)!.seeks,
				fits: factors.filter(({ value }) => value >= 0.85).map(reasonOf),
				against: factors.filter(({ value }) => value < 0.85).map(reasonOf),
				underWaySince: one.underWaySince
			};
		};
		return {
			question: {
				...{ id: question.id, text: question.text, happenedOn: question.happenedOn },
				...{ areaName: question.areaName, role: looking.facets.role }
			},
			facets: facetsRead(looking.facets),
			subjects: subjectsRead(looking, thesaurus),
			suggested: named(suggested.slice(0, most.suggested), thesaurus),
			not: named(looking.not, thesaurus),
			offers: first.map(cardOf)
		};
	}
});
