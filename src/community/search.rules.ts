import {
	analyse,
	bm25f,
	holds,
	type Commonness,
	type Ranked,
	type SearchTerm
} from '#kernel/index.ts';

export interface Found {
	id: string;
	title: string;
	text: string;
	happenedOn: string;
	near: boolean;
	/** All stems it can be found by: of its title and text, and of what stands beside it. */
	stems: readonly string[];
}

/** Longer texts are read up to here; the words after it count once, as other words. */
const longestRead = 4000;

/** The words of an entry by field; what it can be found by beside its title and text, for example a quote, is other. */
export function fieldsOf({ title, text, stems }: Found): Ranked {
	const own = { title: analyse(title), text: analyse(text.slice(0, longestRead)) };
	const known = new Set<string>();
	for (const word of [...own.title, ...own.text])
		for (const stem of [...word.stems, ...word.parts.flat()]) known.add(stem);
	const other = stems.filter((stem) => !known.has(stem) && !stem.startsWith('#'));
	return { ...own, other: other.map((stem) => ({ stems: [stem], parts: [] })) };
}

/** Nearby first, then what fits best, then the newest; always the same order. */
export function bestFirst<T extends Found>(
	found: readonly T[],
	terms: readonly SearchTerm[],
	common?: Commonness
): T[] {
	const scores = bm25f(terms, found.map(fieldsOf), common);
	const text = (a: string, b: string) => (a < b ? 1 : a > b ? -1 : 0);
	return found
		.map((one, i) => ({ one, score: scores[i]! }))
		.sort(
			(a, b) =>
				Number(b.one.near) - Number(a.one.near) ||
				b.score - a.score ||
				text(a.one.happenedOn, b.one.happenedOn) ||
				text(a.one.id, b.one.id)
		)
		.map(({ one }) => one);
}

/** The words that were typed and stand in nothing that was found, in any form and with none of their parts. */
export function wordsNotFound(found: readonly Found[], terms: readonly SearchTerm[]): string[] {
	const open = new Set(terms.map(({ word }) => word));
	for (const one of found) {
		if (open.size === 0) break;
		const texts = fieldsOf(one);
		for (const term of terms) if (open.has(term.word) && holds(term, texts)) open.delete(term.word);
	}
	return [...open];
}
