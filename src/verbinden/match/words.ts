import type { Ask, Read } from '#kernel/index.ts';
import { lookingOfAsked } from '../asked/asked.rules.ts';
import { thesaurusOf } from '../words/thesaurus-of.ts';
import { gather } from './gather.ts';
import { rankOffers } from './rank.rules.ts';

/**
 * Who and what there is for some words, the best first, each with the subjects and facts that speak for and against.
 * Nothing of the words is kept.
 */
export async function matchWords(ask: Ask<Read>, words: string, limit = 7) {
	const thesaurus = await thesaurusOf(ask.tx, ask.actor.organisationId);
	const looking = lookingOfAsked(words, undefined, thesaurus);
	const { candidates, ready, options } = await gather(ask, looking, { thesaurus, areaId: null });
	return rankOffers(looking, ready, thesaurus, options)
		.slice(0, limit)
		.map(({ offer, subjects, factors }) => {
			const { id, kind, title, text, areaName } = candidates.get(offer.id)!;
			const reasons = factors.map(({ about, said, value, with: figures }) => ({
				...{ about, said, fits: value >= 0.85, ...(figures && { with: { ...figures } }) }
			}));
			const named = subjects.slice(0, 3).flatMap((one) => thesaurus.entries[one] ?? []);
			return {
				...{ id, kind, title, text: text.slice(0, 220), areaName },
				subjects: named.map(({ nl, en }) => ({ nl, en })),
				fits: reasons.filter(({ fits }) => fits).map(({ fits: _, ...reason }) => reason),
				against: reasons.filter(({ fits }) => !fits).map(({ fits: _, ...reason }) => reason)
			};
		});
}
