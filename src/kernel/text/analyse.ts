import stemmers from 'snowball-stemmers';
import { stopWords } from './stop-words.ts';

const stemmer = stemmers.newStemmer('dutch');

/** Lower case, without accents: "Één café" → "een cafe". */
const plain = (text: string) =>
	text
		.normalize('NFKD')
		.replace(/\p{Mark}/gu, '')
		.toLowerCase();

const wordsOf = (text: string) => plain(text).match(/[\p{Letter}\p{Number}]+/gu) ?? [];

/** The stems of a text, without words that say nothing; in order, each once. */
export function searchWords(...texts: (string | null | undefined)[]): string[] {
	const stems = new Set<string>();
	for (const word of wordsOf(texts.filter(Boolean).join(' '))) {
		if (stopWords.has(word) || word.length > 60) continue;
		stems.add(stemmer.stem(word));
	}
	return [...stems];
}

/** A tsquery that finds entries holding any of the words; null when nothing is left to search for. */
export function searchQuery(text: string): string | null {
	const stems = searchWords(text);
	return stems.length > 0 ? stems.map((stem) => `'${stem}'`).join(' | ') : null;
}
