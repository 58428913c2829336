import stemmers from 'snowball-stemmers';
import { shortestBeginning, type Term, type Word } from './bm25f.rules.ts';
import { isWord, partsOf } from './compounds.ts';
import { stopWords } from './stop-words.ts';

const stemmer = stemmers.newStemmer('dutch');

/** Lower case, without accents: "Één café" → "een cafe". */
export const plain = (text: string) =>
	text
		.normalize('NFKD')
		.replace(/\p{Mark}/gu, '')
		.toLowerCase();

const wordsOf = (text: string) =>
	(plain(text).match(/[\p{Letter}\p{Number}]+/gu) ?? []).filter(
		(word) => !stopWords.has(word) && word.length <= 60
	);

/** The stemmer knows no small words: bankje(s), tafeltje, boompje. */
const withoutDiminutive = (word: string): string =>
	word.replace(/(?<=\p{Letter}{4})[tp]jes?$|(?<=\p{Letter}{3})jes?$/u, '');

/** The stemmer leaves the ending of a past or present tense: wandeld(en), wandelt. Undefined where there is none. */
const withoutTense = (stem: string): string | undefined =>
	/^\p{Letter}{5,}[dt]$/u.test(stem) ? stem.slice(0, -1) : undefined;

/** huiz(en) and huis, brief and briev(en) are one word. */
const hardened = (stem: string) => stem.replace(/z$/, 's').replace(/v$/, 'f');

/** What was done, by its verb: geschilderd is schilderen, gekookt koken, geverfd verven. Undefined where it is none. */
function ofParticiple(word: string): string | undefined {
	const verb = /^ge(\p{Letter}{4,})[dt]$/u.exec(word)?.[1];
	if (!verb) return undefined;
	const open = verb.replace(/([aeou])\1(?=[^aeiou]$)/, '$1');
	const soft = open.replace(/f$/, 'v').replace(/s$/, 'z');
	const infinitive = [verb, open, soft].map((one) => `${one}en`).find(isWord);
	return infinitive && hardened(stemmer.stem(infinitive));
}

/**
 * The stem of one word and, where it seems to end in a tense or to be a participle, the stem without it.
 * @param word in lower case, without accents
 */
export function stemsOf(word: string): string[] {
	const stem = hardened(stemmer.stem(withoutDiminutive(word)));
	const more = [withoutTense(stem), ofParticiple(word)];
	return [stem, ...more.filter((one) => one !== undefined)];
}

const known = new Map<string, Word>();

/** The same few thousand words come by in every text: what was found out about one is kept for the next time. */
function analyseWord(word: string): Word {
	const before = known.get(word);
	if (before) return before;
	const parts = partsOf(withoutDiminutive(word)).map(stemsOf);
	const analysed = { stems: stemsOf(word), parts };
	if (known.size >= 50_000) known.clear();
	known.set(word, analysed);
	return analysed;
}

/** A word of a text with where it stands. */
export interface Token extends Word {
	/** In lower case, without accents. */
	word: string;
	/** As it was written. */
	said: string;
	/** Counts the parts of the text between commas, full stops and the like. */
	clause: number;
	/** Whether it says nothing by itself. */
	isSmall: boolean;
}

/**
 * The words of a text in order with how they were written.
 * @param keepAll with words that say nothing by themselves
 */
export function tokensOf(text: string, { keepAll = false } = {}): Token[] {
	const tokens: Token[] = [];
	let clause = 0;
	for (const [piece] of text.matchAll(/[\p{Letter}\p{Mark}\p{Number}]+|[.,;:!?()\n/]+/gu)) {
		if (!/[\p{Letter}\p{Number}]/u.test(piece)) {
			clause++;
			continue;
		}
		const word = plain(piece);
		const isSmall = stopWords.has(word);
		if ((isSmall && !keepAll) || word.length > 60) continue;
		tokens.push({ ...analyseWord(word), word, said: piece, clause, isSmall });
	}
	return tokens;
}

/** The words of a text in order, each as often as it stands there, without words that say nothing. */
export const analyse = (text: string): Word[] => wordsOf(text).map(analyseWord);

const stemsIn = (words: readonly Word[]) => [
	...new Set(words.flatMap(({ stems, parts }) => [...stems, ...parts.flat()]))
];

/** The stems of a text and of the parts of its compounds, without words that say nothing; in order, each once. */
export const searchWords = (...texts: (string | null | undefined)[]): string[] =>
	stemsIn(analyse(texts.filter(Boolean).join(' ')));

/** A tsquery that finds entries holding any of the stems, or a longer word that begins with one. */
export const queryOf = (stems: readonly string[]): string =>
	stems.map((stem) => `'${stem}'${stem.length >= shortestBeginning ? ':*' : ''}`).join(' | ');

/** A tsquery for the words of a text and the parts of its compounds; null when nothing is left to search for. */
export const searchQuery = (text: string): string | null => queryOf(searchWords(text)) || null;

/** A part of a compound that somebody looks for weighs less than a word they typed. */
const partWeight = 0.35;

/** Something that is looked for, and the word it comes from, as it was typed but plain. */
export interface SearchTerm extends Term {
	word: string;
}

/** What is looked for by these words, each once: the words, and the parts of the compounds among them. */
export function termsOf(words: readonly (Word & { word: string })[]): SearchTerm[] {
	const terms = new Map<string, SearchTerm>();
	const add = (word: string, stems: readonly string[], weight: number) => {
		const before = terms.get(stems[0]!);
		if (before && before.weight >= weight) return;
		terms.set(stems[0]!, { word, stems, weight });
	};
	for (const { word, stems, parts } of words) {
		add(word, stems, 1);
		for (const part of parts) add(word, part, partWeight);
	}
	return [...terms.values()];
}

/** What somebody looks for, each once: the words typed, and the parts of the compounds among them. */
export const searchTerms = (text: string): SearchTerm[] =>
	termsOf(wordsOf(text).map((word) => ({ word, ...analyseWord(word) })));
