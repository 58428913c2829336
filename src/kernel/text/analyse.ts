import stemmers from 'snowball-stemmers';
import { partsOf } from './compounds.ts';
import { stopWords } from './stop-words.ts';

const stemmer = stemmers.newStemmer('dutch');

/** Lower case, without accents: "Één café" → "een cafe". */
const plain = (text: string) =>
	text
		.normalize('NFKD')
		.replace(/\p{Mark}/gu, '')
		.toLowerCase();

const wordsOf = (text: string) => plain(text).match(/[\p{Letter}\p{Number}]+/gu) ?? [];

/** The stemmer knows no small words: bankje(s), tafeltje, boompje. */
const withoutDiminutive = (word: string): string =>
	word.replace(/(?<=\p{Letter}{4})[tp]jes?$|(?<=\p{Letter}{3})jes?$/u, '');

/** The stemmer leaves the ending of a past or present tense: wandeld(en), wandelt. Undefined where there is none. */
const withoutTense = (stem: string): string | undefined =>
	/^\p{Letter}{5,}[dt]$/u.test(stem) ? stem.slice(0, -1) : undefined;

/** The stems of a text and of the parts of its compounds, without words that say nothing; in order, each once. */
export function searchWords(...texts: (string | null | undefined)[]): string[] {
	const stems = new Set<string>();
	for (const word of wordsOf(texts.filter(Boolean).join(' '))) {
		if (stopWords.has(word) || word.length > 60) continue;
		const base = withoutDiminutive(word);
		for (const one of [base, ...partsOf(base)]) {
			// huiz(en) and huis, brief and briev(en) are one word.
			const stem = stemmer.stem(one).replace(/z$/, 's').replace(/v$/, 'f');
			stems.add(stem);
			const tenseless = withoutTense(stem);
			if (tenseless) stems.add(tenseless);
		}
	}
	return [...stems];
}

/** A tsquery that finds entries holding any of the words, or a longer word that begins with one; null when nothing is left to search for. */
export function searchQuery(text: string): string | null {
	const stems = searchWords(text);
	return stems.length > 0
		? stems.map((stem) => `'${stem}'${stem.length >= 4 ? ':*' : ''}`).join(' | ')
		: null;
}
