// Which words and subjects find the offers worth ranking, without looking at every offer that holds a common one.
import { queryOf, rarity, type Commonness, type Thesaurus } from '#kernel/index.ts';
import { ownQueries } from '../words/own-queries.ts';
import { subjectsOf } from './about.rules.ts';
import type { Looking } from './match.types.ts';
import { settings } from './rank.rules.ts';

/** Something to find offers by: a tsquery, and about how much an offer that holds it gains in the ranking. */
export interface Part {
	query: string;
	weight: number;
	/** How many of the offers that were counted hold it. */
	holding: number;
}

/** A subject or a word before it is known how common it is. */
interface Sought {
	/** The subject; of a word empty. */
	id?: string;
	query: string;
	/** How much it counts among the others of its kind. */
	share: number;
}

/** So many words and subjects, the weightiest, are looked for. */
const mostParts = 32;
/** So much of the most that words can weigh an offer has that holds them once. */
const once = 0.4;

/** What is looked for: the words of a question, then its subjects with those near to them. */
export function soughtIn(looking: Looking, thesaurus: Thesaurus): Sought[] {
	const words = looking.terms.map(({ stems, weight }) => ({
		query: queryOf(stems),
		share: weight
	}));
	const subjects = [...subjectsOf(looking, thesaurus)].map(([id, share]) => ({
		...{ id, share },
		query: [`'#${id}'`, ...ownQueries([id], thesaurus)].join(' | ')
	}));
	return [...words, ...subjects];
}

/** Each with what it may add to the score of an offer, the most first. */
export function partsOf(
	looking: Looking,
	sought: readonly Sought[],
	{ total, holding }: Commonness
): Part[] {
	const rare = sought.map((_, i) => rarity(total, Math.min(holding[i] ?? 0, total)));
	const asked = new Set([...looking.found.map(({ id }) => id), ...looking.confirmed]);
	const sum = (counts: (one: Sought) => boolean) =>
		Math.max(
			sought.reduce((all, one, i) => all + (counts(one) ? one.share * rare[i]! : 0), 0),
			1e-9
		);
	const most = {
		words: sum(({ id }) => !id),
		subjects: sum(({ id }) => Boolean(id && asked.has(id)))
	};
	return sought
		.map(({ id, query, share }, i) => ({
			...{ query, holding: holding[i] ?? 0 },
			weight:
				share *
				rare[i]! *
				(id ? settings.subjects / most.subjects : (settings.words * once) / most.words)
		}))
		.sort((a, b) => b.weight - a.weight || (a.query < b.query ? -1 : 1))
		.slice(0, mostParts);
}

/** So many of the newest offers tell how common a word is; where there are no more, all are looked at. */
export const mostCounted = 300;
/** So large a share of the offers is looked at, or what holds the weightiest part alone. */
const mostLookedAt = 0.1;

/**
 * The parts of which an offer must hold one: the weightiest, as long as they are not in too many offers together. What
 * holds only others would come last.
 * @param total how many offers were counted
 */
export function needed(parts: readonly Part[], total: number): Part[] {
	if (total < mostCounted) return [...parts];
	let looked = 0;
	return parts.filter(({ holding }) => {
		const first = looked === 0;
		if (!first && holding > 0 && looked + holding > total * mostLookedAt) return false;
		looked += holding;
		return true;
	});
}
