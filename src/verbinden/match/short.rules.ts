// Words written short or with a slip, as workers type them on the way: "schldn", "mantelz", "wandlen".
import { isDutch, isWord, meantWord, plain, stemsOf, type Thesaurus } from '#kernel/index.ts';

/** In fewer letters too many words begin so. */
const shortest = 4;

interface Known {
	/** In order, to find by how they begin. */
	words: readonly string[];
	stems: ReadonlyMap<string, number>;
	/** By their letters without vowels. */
	bones: ReadonlyMap<string, string>;
}

const withoutVowels = (word: string) => word.replace(/[aeiouy]/g, '');

/** The single words of a thesaurus. */
function wordsOf({ entries }: Thesaurus): Known {
	const single = Object.values(entries)
		.flatMap(({ nl, words }) => [nl, ...words.split(',')])
		.map((word) => plain(word.trim()))
		.filter((word) => /^[a-z]{4,}$/.test(word));
	const words = [...new Set(single)].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
	const bones = new Map<string, string>();
	for (const word of words) {
		const bare = withoutVowels(word);
		if (bare.length >= shortest && !bones.has(bare)) bones.set(bare, word);
	}
	return {
		words,
		stems: new Map(words.flatMap((word) => stemsOf(word)).map((stem) => [stem, 1])),
		bones
	};
}

const known = new WeakMap<object, Known>();
function knownTo(thesaurus: Thesaurus): Known {
	const before = known.get(thesaurus.entries) ?? wordsOf(thesaurus);
	known.set(thesaurus.entries, before);
	return before;
}

/** Whether it is a form of a Dutch word: woont of wonen, muren of muur, sterke of sterk. */
function isForm(word: string): boolean {
	const bare = word.replace(/(?:[td]en?|ere?|ste?|en?|[td]|s)$/, '');
	const doubled = bare.replace(/([aeou])([^aeiouy])$/, '$1$1$2');
	const open = bare.replace(/([aeou])\1(?=[^aeiou]$)/, '$1');
	const hard = [bare, doubled].map((one) => one.replace(/z$/, 's').replace(/v$/, 'f'));
	const soft = [open, bare].map((one) => `${one.replace(/s$/, 'z').replace(/f$/, 'v')}en`);
	const single = bare.replace(/(.)\1$/, '$1');
	return [bare, doubled, `${bare}en`, `${open}en`, single, ...hard, ...soft].some(isWord);
}

/**
 * The word of the thesaurus that somebody wrote short or with a slip; undefined for a Dutch word, a name or anything that
 * is not like one.
 * @param word in lower case, without accents
 */
export function meantBy(word: string, thesaurus: Thesaurus): string | undefined {
	if (word.length < shortest || !/^[a-z]+$/.test(word) || isDutch(word) || isForm(word))
		return undefined;
	const { words, stems, bones } = knownTo(thesaurus);
	if (stemsOf(word).some((stem) => stems.has(stem))) return undefined;
	if (withoutVowels(word) === word) return bones.get(word);
	return words.find((one) => one.startsWith(word)) ?? meantWord(word, stems);
}
