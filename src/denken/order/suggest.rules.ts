import { indexWords, standApart, type Card, type WordIndex } from './words.rules.ts';

export type { Card } from './words.rules.ts';

/** Says something of its own: held by no more than about √(2n) of n cards. */
const strong = 0.5;
const mostWords = 3;

export interface ThemeSuggestion {
	entryId: string;
	themeId: string;
	/** The stems it shares with each of `withIds`, and those words as people wrote them. */
	stems: string[];
	words: string[];
	withIds: string[];
}

export interface GroupSuggestion {
	entryIds: string[];
	/** The stems that each of them holds, and those words as people wrote them. */
	stems: string[];
	words: string[];
}

export interface Suggestions {
	toThemes: ThemeSuggestion[];
	groups: GroupSuggestion[];
}

/**
 * What seems to belong together (methods.md 2.1 step 2), by words that are shared and how rare those are. A suggestion
 * says its reason, and nothing is carried out by itself. The order in which cards come makes no difference.
 * @param ignore words that bind nothing here, for example names of places
 */
export function suggest(cards: readonly Card[], ignore: readonly string[] = []): Suggestions {
	const index = indexWords(cards, ignore);
	const themesOf = new Map(cards.map(({ id, themeIds }) => [id, themeIds]));
	const loose = index.ids.filter((id) => themesOf.get(id)!.length === 0);
	const laid = laidWith(index, themesOf);
	return {
		toThemes: loose
			.flatMap((id) => nearestTheme(index, laid, id) ?? [])
			.sort((a, b) => b.score - a.score || (a.entryId < b.entryId ? -1 : 1))
			.map(({ score: _, ...suggestion }) => suggestion),
		groups: groupsOf(index, new Set(loose))
	};
}

/** Adds words that all of them share and that stand apart from those named before; the weightiest first. */
function named(index: WordIndex, stems: string[], ids: readonly string[]): string[] {
	const all = [...index.wordsOf.get(ids[0]!)!.keys()]
		.filter((stem) => index.weight(stem) >= strong && !stems.includes(stem))
		.filter((stem) => ids.every((id) => index.wordsOf.get(id)!.has(stem)))
		.sort(weightiest(index));
	const chosen = [...stems];
	for (const stem of all) {
		if (chosen.length >= mostWords) break;
		const apart = (other: string) => ids.some((id) => standApart(index, id, stem, other));
		if (chosen.every(apart)) chosen.push(stem);
	}
	return chosen;
}

/** The rarest first; of two as rare the longer one, so that a compound goes before its parts. */
const weightiest =
	({ weight }: WordIndex) =>
	(a: string, b: string) =>
		weight(b) - weight(a) || b.length - a.length || (a < b ? -1 : 1);

/** Which cards of which theme hold a stem that says something. */
type Laid = Map<string, Map<string, string[]>>;

function laidWith(index: WordIndex, themesOf: ReadonlyMap<string, readonly string[]>): Laid {
	const laid: Laid = new Map();
	for (const [stem, ids] of index.holders) {
		if (index.weight(stem) < strong) continue;
		const themes = new Map<string, string[]>();
		for (const id of ids)
			for (const themeId of new Set(themesOf.get(id)))
				themes.set(themeId, [...(themes.get(themeId) ?? []), id]);
		laid.set(stem, themes);
	}
	return laid;
}

function nearestTheme(
	index: WordIndex,
	laid: Laid,
	entryId: string
): (ThemeSuggestion & { score: number }) | undefined {
	const near = new Map<string, Map<string, string[]>>();
	for (const stem of index.wordsOf.get(entryId)!.keys())
		for (const [themeId, ids] of laid.get(stem) ?? [])
			near.set(themeId, (near.get(themeId) ?? new Map<string, string[]>()).set(stem, ids));
	let best: (ThemeSuggestion & { score: number }) | undefined;
	for (const [themeId, shared] of near) {
		const worth = (stem: string) => index.weight(stem) * Math.log(1 + shared.get(stem)!.length);
		const [first, ...others] = [...shared.keys()].sort(
			(a, b) => worth(b) - worth(a) || weightiest(index)(a, b)
		);
		const stems = [first!];
		let withIds = shared.get(first!)!;
		for (const stem of others) {
			if (stems.length >= mostWords) break;
			const both = withIds.filter((id) => index.wordsOf.get(id)!.has(stem));
			const apart = stems.every((one) => standApart(index, entryId, stem, one));
			if (!apart || both.length * 2 < withIds.length) continue;
			stems.push(stem);
			withIds = both;
		}
		// One word with one card says little: it may stand in both by chance.
		if (stems.length === 1 && withIds.length === 1) continue;
		const score = stems.reduce((sum, stem) => sum + worth(stem), 0);
		if (best && (best.score > score || (best.score === score && best.themeId < themeId))) continue;
		const words = stems.map((stem) => index.nameOf(stem, [entryId, ...withIds]));
		best = { entryId, themeId, stems, words, withIds, score };
	}
	return best;
}

interface Candidate {
	stems: string[];
	ids: string[];
	score: number;
}

/** A group is small enough to look at together. */
const mostInGroup = 25;

/**
 * Groups of three or more around one or two words that each of them holds. Only cards that share words meet, through
 * the list of who holds a word, so many cards stay quick. The best candidate takes its cards first.
 */
function groupsOf(index: WordIndex, loose: ReadonlySet<string>): GroupSuggestion[] {
	const taken = new Set<string>();
	const groups: GroupSuggestion[] = [];
	for (const { stems, ids } of candidatesIn(index, loose)) {
		const entryIds = ids.filter((id) => !taken.has(id));
		if (entryIds.length < 3) continue;
		for (const id of entryIds) taken.add(id);
		const all = named(index, stems, entryIds);
		const words = all.map((stem) => index.nameOf(stem, entryIds));
		groups.push({ entryIds, stems: all, words });
	}
	return groups;
}

function candidatesIn(index: WordIndex, loose: ReadonlySet<string>): Candidate[] {
	const holders = new Map<string, string[]>();
	for (const [stem, ids] of index.holders) {
		if (index.weight(stem) < strong) continue;
		const mine = ids.filter((id) => loose.has(id));
		if (mine.length >= 3) holders.set(stem, mine);
	}
	const found = new Map<string, Candidate>();
	const place = new Map([...holders.keys()].sort(weightiest(index)).map((stem, at) => [stem, at]));
	const pairs = new Map<number, string[]>();
	for (const id of loose) {
		const stems = [...index.wordsOf.get(id)!.keys()]
			.filter((stem) => place.has(stem))
			.sort((a, b) => place.get(a)! - place.get(b)!)
			.slice(0, 12);
		for (const [at, one] of stems.entries())
			for (const other of stems.slice(at + 1)) {
				if (!standApart(index, id, one, other)) continue;
				const key = place.get(one)! * place.size + place.get(other)!;
				const ids = pairs.get(key);
				if (ids) ids.push(id);
				else pairs.set(key, [id]);
			}
	}
	const names = [...place.keys()];
	const add = (stems: string[], ids: string[]) => {
		if (ids.length < 3 || ids.length > mostInGroup) return;
		const says = stems.reduce((sum, stem) => sum + index.weight(stem), 0);
		found.set(stems.join(' '), { stems, ids, score: says * Math.log(1 + ids.length) });
	};
	for (const [key, ids] of pairs)
		add([names[Math.floor(key / place.size)]!, names[key % place.size]!], ids);
	for (const [stem, ids] of holders) add([stem], ids);
	return [...found.entries()]
		.sort(([a, one], [b, other]) => other.score - one.score || (a < b ? -1 : 1))
		.map(([, candidate]) => candidate);
}
