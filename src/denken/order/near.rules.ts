import { searchWords } from '#kernel/index.ts';
import { indexWords, standApart, type Card, type WordIndex } from './words.rules.ts';

/** More at once are no help. */
const most = 3;
/** A word says something when no more than about √(2n) of n in the neighbourhood hold it. */
const strong = 0.5;
/** So many words of a long text are looked for: the longest, which say most. */
const mostWords = 24;
/** One shared word is a reason by itself when it is long and hardly anybody used it before. */
const longWord = 6;
const rareShare = 0.02;

/** Whom nearly every note is about: no reason without another word. */
const usual = new Set(
	searchWords(`kind kinderen ouder ouders ouderen jongen meisje jongeren man vrouw vader moeder buurman buurvrouw buren
		gezin familie vrijwilliger straat school huis gesprek`)
);

/** How common words are in a neighbourhood: of `total` entries, so many hold each stem. */
export interface Commonness {
	total: number;
	holding: ReadonlyMap<string, number>;
}

/** From nearly 0, held by every entry, to 1, held by two or fewer: as words.rules.ts weighs, but by what is known. */
export const weigher = ({ total, holding }: Commonness) => {
	const top = Math.log(1 + Math.max(total, 2) / 2);
	return (stem: string) =>
		Math.log(1 + Math.max(total, 2) / Math.max(holding.get(stem) ?? 0, 2)) / top;
};

/** Hardly anybody around used it: at most three of them, or one in fifty. */
export const isRare = ({ total, holding }: Commonness, stem: string) =>
	stem.length >= longWord &&
	!usual.has(stem) &&
	(holding.get(stem) ?? 0) <= Math.max(3, total * rareShare);

/** A stem to look for, and the word of the text that it comes from. */
export interface Wanted {
	stem: string;
	token: string;
}

/**
 * The stems of a text to look for in others: the longest ones, each once.
 * @param ignore words that bind nothing here, for example names of places
 */
export function wordsToFind(text: string, ignore: readonly string[]): Wanted[] {
	const { wordsOf } = indexWords([{ id: '', text, themeIds: [] }], ignore);
	return [...wordsOf.get('')!]
		.map(([stem, { token }]) => ({ stem, token }))
		.sort((a, b) => b.stem.length - a.stem.length || (a.stem < b.stem ? -1 : 1))
		.slice(0, mostWords);
}

/** The stems that say something, and which of them are a reason by themselves; the rarest first. */
export function telling(wanted: readonly Wanted[], common: Commonness) {
	const weight = weigher(common);
	return wanted
		.filter(({ stem }) => weight(stem) >= strong)
		.sort(
			({ stem: a }, { stem: b }) => weight(b) - weight(a) || b.length - a.length || (a < b ? -1 : 1)
		)
		.map((one) => ({ ...one, alone: isRare(common, one.stem) }));
}

export interface NearCard extends Card {
	/** The theme whose name and description this is, where it is no card. */
	isTheme?: boolean;
}

export interface Near {
	themes: { themeId: string; words: string[] }[];
	entries: { entryId: string; words: string[] }[];
}

interface Shared {
	id: string;
	stems: string[];
	score: number;
}

/**
 * What one card gets back: the cards it resembles and the themes it may belong to, at most three of each and each with
 * the words that are the reason (methods.md 2.1 step 2). Two words that say something are a reason, or one that is rare
 * around here, and not only whom nearly every note is about; for a theme one rare word is enough when its name or two of its cards hold it. The order of cards makes
 * no difference, and a theme it lies with already is left out.
 */
export function near(
	id: string,
	cards: readonly NearCard[],
	common: Commonness,
	ignore: readonly string[] = []
): Near {
	const index = indexWords(cards, ignore);
	const cardOf = new Map(cards.map((card) => [card.id, card]));
	const own = cardOf.get(id);
	if (!own) return { themes: [], entries: [] };
	const stems = telling(wordsToFind(own.text, ignore), common).map(({ stem }) => stem);
	const shared = index.ids
		.filter((other) => other !== id)
		.flatMap((other) => sharedWith(index, { id, other, stems, common }) ?? [])
		.sort((a, b) => b.score - a.score || (a.id > b.id ? -1 : 1));
	const named = ({ id: other, stems: some }: Shared) =>
		some.map((stem) => index.nameOf(stem, [id, other]));
	return {
		themes: themesNear(cardOf, shared)
			.filter(({ themeId }) => !own.themeIds.includes(themeId))
			.slice(0, most)
			.map(({ themeId, best }) => ({ themeId, words: named(best) })),
		entries: shared
			.filter((one) => !cardOf.get(one.id)!.isTheme)
			.slice(0, most)
			.map((one) => ({ entryId: one.id, words: named(one) }))
	};
}

interface Pair {
	id: string;
	other: string;
	stems: readonly string[];
	common: Commonness;
}

/** The words that two cards share, each in a word of its own; undefined when that is too little to say so. */
function sharedWith(index: WordIndex, { id, other, stems, common }: Pair): Shared | undefined {
	const [own, theirs] = [index.wordsOf.get(id)!, index.wordsOf.get(other)!];
	const chosen: string[] = [];
	for (const stem of stems) {
		if (chosen.length >= most) break;
		const apart = (one: string) =>
			standApart(index, id, stem, one) && standApart(index, other, stem, one);
		if (theirs.has(stem) && chosen.every(apart)) chosen.push(stem);
	}
	const [first] = chosen;
	if (!first || chosen.every((stem) => usual.has(stem))) return undefined;
	const isWhole = own.get(first)!.isWhole && theirs.get(first)!.isWhole;
	if (chosen.length === 1 && !(isWhole && isRare(common, first))) return undefined;
	const weight = weigher(common);
	return { id: other, stems: chosen, score: chosen.reduce((sum, stem) => sum + weight(stem), 0) };
}

/** The themes around what is shared, the nearest first. */
function themesNear(cardOf: ReadonlyMap<string, NearCard>, shared: readonly Shared[]) {
	const found = new Map<string, { themeId: string; best: Shared; cards: number }>();
	for (const one of shared) {
		const { isTheme, themeIds } = cardOf.get(one.id)!;
		for (const themeId of isTheme ? [one.id] : themeIds) {
			const before = found.get(themeId);
			// A name that says it counts for two cards.
			const cards = (before?.cards ?? 0) + (isTheme ? 2 : 1);
			found.set(themeId, { themeId, best: before?.best ?? one, cards });
		}
	}
	return [...found.values()]
		.filter(({ best, cards }) => best.stems.length > 1 || cards > 1)
		.sort(
			(a, b) => b.best.score - a.best.score || b.cards - a.cards || (a.themeId < b.themeId ? -1 : 1)
		);
}
