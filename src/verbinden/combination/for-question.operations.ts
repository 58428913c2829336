import { idShape, plain, Problem, readOperation } from '#kernel/index.ts';
import { z } from 'zod';
import { lookingOfAsked } from '../asked/asked.rules.ts';
import { findAsked } from '../asked/asked.store.ts';
import { partsOf } from '../match/factors.rules.ts';
import { asking } from '../match/about.rules.ts';
import { gather } from '../match/gather.ts';
import type { Offer } from '../match/match.types.ts';
import { narrowerThan } from '../match/narrower.rules.ts';
import { rankOffers } from '../match/rank.rules.ts';
import { thesaurusOf } from '../words/thesaurus-of.ts';
import { needOf } from './needs.rules.ts';
import { bestTogether, type Fitting } from './one-question.rules.ts';
import { subjectName } from './search.schema.ts';
import { subjectsNamed } from './tell-search.ts';

/** Less sure than this an offer does not hold a subject. */
const sure = 0.5;
const most = { title: 120, subjects: 5 };

const timesOf = (offer: Offer): Fitting['times'] =>
	(offer.days ?? []).flatMap((day) =>
		partsOf(offer).flatMap((part) => (part === 'weekend' ? [] : [{ day, part }]))
	);

/** For one question: up to three things that are there and together hold what it asks, the best first (30). */
export const combineForQuestion = readOperation({
	name: 'combination.forQuestion',
	summary: { nl: 'Wat samen past bij één vraag', en: 'What fits one question together' },
	audience: ['member'],
	input: z.strictObject({ questionId: idShape }),
	output: z.object({
		question: z.object({ id: idShape, text: z.string(), areaId: idShape.nullable() }),
		subjects: z.array(subjectName),
		together: z.array(
			z.object({
				offers: z.array(
					z.object({
						...{ id: idShape, kind: z.string(), title: z.string(), place: z.string().nullable() },
						holds: z.array(subjectName)
					})
				),
				/** Subjects of the question that none of them holds. */
				missing: z.array(subjectName),
				meets: z.boolean()
			})
		)
	}),
	example: { questionId: '019a0000-0000-7000-8000-000000000001' },
	rest: { method: 'get', path: '/questions/{questionId}/combinations', tag: 'verbinden' },
	async work({ questionId }, ask) {
		const { tx, actor } = ask;
		const { organisationId } = actor;
		const question = await findAsked(tx, organisationId, questionId);
		if (!question) throw new Problem('notFound');
		const thesaurus = await thesaurusOf(tx, organisationId);
		const said = {
			...question,
			...{ confirmed: question.confirmed ?? [], removed: question.removed ?? [] }
		};
		const looking = lookingOfAsked(question.text, said, thesaurus);
		const subjects = (needOf(looking, thesaurus)?.themes ?? []).slice(0, most.subjects);
		const { candidates, ready, options } = await gather(ask, looking, {
			thesaurus,
			areaId: question.areaId
		});
		const ranked = new Map(
			rankOffers(looking, ready, thesaurus, options).map((one) => [one.offer.id, one])
		);
		const concepts = new Map(ready.map((one) => [one.offer.id, one.concepts]));
		const holdsOf = (id: string) =>
			subjects.map((one) => {
				// A language café is about Dutch as surely as it is a language café.
				const ways = [one, ...narrowerThan(one, thesaurus.entries)];
				const held = Math.max(...ways.map((way) => concepts.get(id)?.get(way) ?? 0));
				return held >= sure ? held : 0;
			});
		const fitting = [...ranked.values()].map(({ offer, factors }): Fitting => {
			const through = factors.reduce((product, { value }) => product * value, 1);
			return {
				id: offer.id,
				holds: holdsOf(offer.id).map((one) => one * through),
				placeId: offer.place ? plain(offer.place) : null,
				times: timesOf(offer)
			};
		});
		const weights = subjects.map((one) => (looking.confirmed.includes(one) ? asking.confirmed : 1));
		const named = (ids: readonly string[]) => subjectsNamed(ids, thesaurus);
		return {
			question: { id: question.id, text: question.text, areaId: question.areaId },
			subjects: named(subjects),
			together: bestTogether(weights, fitting).map(({ ids, holds, meets }) => ({
				offers: ids.map((id) => {
					const one = candidates.get(id)!;
					const held = holdsOf(id);
					return {
						...{ id, kind: one.kind, title: (one.title || one.text).slice(0, most.title) },
						place: ranked.get(id)!.offer.place ?? null,
						holds: named(subjects.filter((_, at) => held[at]! > 0))
					};
				}),
				missing: named(subjects.filter((_, at) => holds[at]! === 0)),
				meets
			}))
		};
	}
});
