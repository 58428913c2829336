import { dutchThesaurus, type Thesaurus } from '#kernel/index.ts';
import { makeReady } from '../offer.rules.ts';
import { rankOffers } from '../rank.rules.ts';
import { suggestSubjects } from '../suggest.rules.ts';
import { facetsIn } from '../question.rules.ts';
import { hardMismatches, mean, ndcg, recall, reciprocal, success3 } from './metrics.rules.ts';
import { lookingOf, offerOf, subjectsOfLabel } from './set.rules.ts';
import type { JudgedSet, Run } from './set.schema.ts';

/** How good a run is, each between 0 and 1. */
export interface Quality {
	ndcg10: number;
	recall10: number;
	mrr: number;
	success3: number;
	/** Of the first five, the share that plainly does not fit. */
	hardMismatches: number;
}

/** Ranks the offers of a set for each of its questions, as the program does; up to ten each. */
export function runMatch(
	set: JudgedSet,
	withThemes: boolean,
	thesaurus: Thesaurus = dutchThesaurus()
): Run {
	const ready = set.offers.map((one) => makeReady(offerOf(one), thesaurus));
	return Object.fromEntries(
		set.questions.map((question) => {
			const looking = lookingOf(question, thesaurus, withThemes);
			return [
				question.id,
				rankOffers(looking, ready, thesaurus)
					.slice(0, 10)
					.map(({ offer }) => offer.id)
			];
		})
	);
}

/** Measures a run against the judgements of its set. */
export function qualityOf(
	set: JudgedSet,
	run: Run,
	thesaurus: Thesaurus = dutchThesaurus()
): Quality {
	const ready = new Map(set.offers.map((one) => [one.id, makeReady(offerOf(one), thesaurus)]));
	const judged = set.questions.filter(({ judgements }) =>
		Object.values(judgements ?? {}).some((grade) => grade > 0)
	);
	const over = (measure: (found: string[], grades: Record<string, number>) => number | undefined) =>
		mean(judged.map(({ id, judgements }) => measure(run[id] ?? [], judgements ?? {})));
	return {
		ndcg10: over(ndcg),
		recall10: over(recall),
		mrr: over(reciprocal),
		success3: over(success3),
		hardMismatches: mean(
			set.questions.map((question) =>
				hardMismatches(
					run[question.id] ?? [],
					ready,
					facetsIn(question.text, lookingOf(question, thesaurus, false).facets)
				)
			)
		)
	};
}

/** A subject and those one step above and below it: a worker who is shown "Bewegen" for sports taps it. */
const withNextTo = (ids: readonly string[], { entries }: Thesaurus) =>
	Object.keys(entries).filter(
		(id) =>
			ids.includes(id) ||
			ids.includes(entries[id]!.broader ?? '') ||
			ids.some((one) => entries[one]?.broader === id)
	);

/**
 * How often the themes a worker confirmed are among the first five that are suggested: the mean share, and the share of
 * questions with at least one; the same subject, and that or one a step broader or narrower.
 */
export function qualityOfThemes(set: JudgedSet, thesaurus: Thesaurus = dutchThesaurus()) {
	const ready = set.offers.map((one) => makeReady(offerOf(one), thesaurus));
	const asked = set.questions
		.map((question) => ({
			question,
			labels: (question.themes ?? [])
				.map((label) => subjectsOfLabel(label, thesaurus))
				.filter((ids) => ids.length > 0)
		}))
		.filter(({ labels }) => labels.length > 0);
	const shares = asked.map(({ question, labels }) => {
		const looking = lookingOf(question, thesaurus, false);
		const ranked = rankOffers(looking, ready, thesaurus);
		const first = suggestSubjects(looking, ranked, ready, thesaurus).slice(0, 5);
		const share = (all: string[][]) =>
			all.filter((ids) => ids.some((id) => first.includes(id))).length / labels.length;
		return { same: share(labels), nextTo: share(labels.map((ids) => withNextTo(ids, thesaurus))) };
	});
	return {
		themes: set.questions.flatMap(({ themes }) => themes ?? []).length,
		known: asked.flatMap(({ labels }) => labels).length,
		recall5: mean(shares.map(({ same }) => same)),
		oneRight: mean(shares.map(({ same }) => Number(same > 0))),
		recall5NextTo: mean(shares.map(({ nextTo }) => nextTo)),
		oneRightNextTo: mean(shares.map(({ nextTo }) => Number(nextTo > 0)))
	};
}
