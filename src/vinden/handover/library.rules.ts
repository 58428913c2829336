import { analyse, bm25f, holds, type Ranked, type SearchTerm } from '#kernel/index.ts';
import { moneys, type Situation } from './content.schema.ts';

/** A situation somebody looks from; what is left out does not count. */
export interface Asked {
	areaKind?: Situation['areaKinds'][number];
	size?: NonNullable<Situation['size']>;
	group?: Situation['groups'][number];
	season?: Situation['seasons'][number];
	money?: NonNullable<Situation['money']>;
	facet?: Situation['facets'][number];
}
export type Aspect = keyof Asked;
export type Tried = Omit<Situation, 'words' | 'themes'>;

/** In which aspects a situation that was tried is like the one that is asked from. */
export function alike(asked: Asked, tried: Tried): Aspect[] {
	const within =
		asked.money && tried.money && moneys.indexOf(tried.money) <= moneys.indexOf(asked.money);
	const found: Record<Aspect, boolean> = {
		areaKind: Boolean(asked.areaKind && tried.areaKinds.includes(asked.areaKind)),
		size: Boolean(asked.size && tried.size === asked.size),
		group: Boolean(
			asked.group && (tried.groups.includes(asked.group) || tried.groups.includes('everybody'))
		),
		// Without a season it was for any time.
		season: Boolean(
			asked.season && (tried.seasons.length === 0 || tried.seasons.includes(asked.season))
		),
		money: Boolean(within),
		facet: Boolean(asked.facet && tried.facets.includes(asked.facet))
	};
	return (Object.keys(found) as Aspect[]).filter((aspect) => found[aspect]);
}

export interface Found extends Tried {
	id: string;
	title: string;
	text: string;
	/** All stems it can be found by. */
	stems: readonly string[];
	madeOn: string;
}

const longestRead = 4000;
function fieldsOf({ title, text, stems }: Found): Ranked {
	const own = { title: analyse(title), text: analyse(text.slice(0, longestRead)) };
	const known = new Set(
		[...own.title, ...own.text].flatMap((word) => [...word.stems, ...word.parts.flat()])
	);
	const other = stems.filter((stem) => !known.has(stem));
	return { ...own, other: other.map((stem) => ({ stems: [stem], parts: [] })) };
}

/** How much the words weigh beside one aspect that is alike: all of them together as much as three. */
const wordsWeigh = 3;

/**
 * What fits best first, each with why: the words that were found in it and the aspects that are alike. What fits in
 * nothing is left out; when nothing is asked all stay, the newest first.
 */
export function bestFitting<T extends Found>(
	asked: Asked,
	terms: readonly SearchTerm[],
	found: readonly T[]
): { one: T; words: string[]; aspects: Aspect[]; score: number }[] {
	const texts = found.map(fieldsOf);
	const scores = bm25f(terms, texts);
	const best = Math.max(...scores, Number.MIN_VALUE);
	const nothingAsked = terms.length === 0 && Object.values(asked).every((one) => one === undefined);
	return found
		.map((one, i) => {
			const aspects = alike(asked, one);
			const words = terms.filter((term) => term.weight === 1 && holds(term, texts[i]!));
			const score = (scores[i]! / best) * wordsWeigh + aspects.length;
			return { one, words: [...new Set(words.map(({ word }) => word))], aspects, score };
		})
		.filter(({ score }) => nothingAsked || score > 0)
		.sort(
			(a, b) =>
				b.score - a.score ||
				(a.one.madeOn < b.one.madeOn ? 1 : a.one.madeOn > b.one.madeOn ? -1 : 0) ||
				(a.one.id < b.one.id ? 1 : -1)
		);
}
