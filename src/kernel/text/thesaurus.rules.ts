// A thesaurus: subjects people speak of, each with the words residents, workers and flyers use for it.
import { tokensOf, type Token } from './analyse.ts';

/** A subject as it stands in the data file. */
export interface ConceptEntry {
	nl: string;
	en: string;
	/** The life domain or kind of interest it belongs to. */
	domain: string;
	broader?: string;
	/** What could well answer somebody who asks this, the best first. */
	near?: readonly string[];
	/** Words and phrases, with commas between. `word*` is all that begins so, `-word` is not this subject. */
	words: string;
	/** Other names a worker may give it, with commas between; too common to read it by in a text. */
	called?: string;
}
export type ThesaurusEntries = Readonly<Record<string, ConceptEntry>>;

/** A subject found in a text. */
export interface FoundConcept {
	id: string;
	/** 1 for its own word or phrase, less for a part of a compound. */
	weight: number;
	/** The words of the text it was found by, as they stand there. */
	words: string[];
	/** Which tokens of the text, by number. */
	tokens: number[];
}

interface Pattern {
	concept: string;
	/** For each word of the phrase the stems it may have. */
	stems: readonly (readonly string[])[];
	/** A single word as it was given. */
	word?: string;
	/** The last word only has to begin so. */
	beginning?: string;
	isNot: boolean;
	/** Its words follow each other at once. */
	isTight: boolean;
}

export interface Thesaurus {
	entries: ThesaurusEntries;
	/** Subjects in these tokens (of all words, small ones too), the surest first. */
	find(tokens: readonly Token[]): FoundConcept[];
}

/** How sure a subject is that is found by part of a compound: the last part says what it is, the others what for. */
const partSureness = { last: 0.7, other: 0.6 };
/** Part of a word that is a subject of its own says little of another one: the werk in handwerken. */
const besideOwn = 0.3;
/** In letters of the stem: the taal of taalcafé has three. */
const shortestPart = 3;
/** Phrases are found with at most so many other words in between; small words do not count. */
const widestGap = 1;

function patternOf(concept: string, said: string): Pattern | undefined {
	const isNot = said.startsWith('-');
	const phrase = said.replace(/^-/, '').trim();
	const begins = phrase.endsWith('*');
	const all = tokensOf(phrase.replace(/\*$/, ''), { keepAll: true });
	const heavy = all.filter(({ isSmall }) => !isSmall);
	// Where little is left of a phrase without its small words, those count too: "in haar eentje", "iets te doen".
	const words = heavy.length >= 2 || heavy.length === all.length ? heavy : all;
	const last = words.at(-1);
	if (!last || (words.length === 1 && last.isSmall)) return undefined;
	return {
		...{ concept, isNot, stems: words.map((one) => one.stems), isTight: words !== heavy },
		...(begins && { beginning: last.word }),
		...(words.length === 1 && { word: last.word })
	};
}

/** How sure a token is a word of a pattern: 0 not, 1 the word itself, in between a part of a compound. */
function sureness(token: Token, stems: readonly string[], beginning?: string): number {
	if (beginning !== undefined && token.word.startsWith(beginning)) return 1;
	const is = (own: readonly string[]) => own.some((stem) => stems.includes(stem));
	if (is(token.stems)) return 1;
	const part = token.parts.findLastIndex((own) => own[0]!.length >= shortestPart && is(own));
	if (part < 0) return 0;
	return part === token.parts.length - 1 ? partSureness.last : partSureness.other;
}

/** Where a phrase stands from a token on: its tokens and how sure; undefined when it does not. */
function match(pattern: Pattern, tokens: readonly Token[], start: number) {
	// A small word is only ever part of a phrase.
	if (tokens[start]!.isSmall && !pattern.isTight) return undefined;
	let at = start;
	let sure = 1;
	const found: number[] = [];
	for (const [i, stems] of pattern.stems.entries()) {
		const beginning = i === pattern.stems.length - 1 ? pattern.beginning : undefined;
		let gap = i === 0 || pattern.isTight ? 0 : widestGap;
		let fits = 0;
		for (; at < tokens.length && tokens[at]!.clause === tokens[start]!.clause; at++) {
			const passes = tokens[at]!.isSmall && !pattern.isTight;
			fits = passes ? 0 : sureness(tokens[at]!, stems, beginning);
			if (fits > 0 || i === 0 || pattern.isTight) break;
			if (!tokens[at]!.isSmall && gap-- === 0) break;
		}
		if (fits === 0) return undefined;
		sure = Math.min(sure, fits);
		found.push(at++);
	}
	return { sure, found };
}

/** Keys under which a pattern is looked up: the stems of its first word, or the first letters of a beginning. */
const letters = 3;
const keysOf = ({ stems, beginning }: Pattern): readonly string[] =>
	beginning !== undefined && stems.length === 1
		? [`${beginning.slice(0, letters)}*`, ...stems[0]!]
		: stems[0]!;

/** A pattern that a word begins; of a pattern of one word with how sure that word is it. */
interface Begun {
	pattern: Pattern;
	sure?: number;
}

/** The same few thousand words come by in every text: of so many it is kept what they may say. */
const mostWords = 50_000;

/** Makes a thesaurus ready to find with. */
export function makeThesaurus(entries: ThesaurusEntries): Thesaurus {
	const byKey = new Map<string, Pattern[]>();
	for (const [concept, { words, nl }] of Object.entries(entries)) {
		for (const said of [nl, ...words.split(',')]) {
			const pattern = patternOf(concept, said.trim());
			if (!pattern) continue;
			for (const key of new Set(keysOf(pattern)))
				byKey.set(key, [...(byKey.get(key) ?? []), pattern]);
		}
	}
	const near = (token: Token) =>
		new Set([...token.stems, ...token.parts.flat(), `${token.word.slice(0, letters)}*`]);
	/** By a word: the patterns of one word that it is, with how sure, and the phrases that it may begin. */
	const begunBy = new Map<string, readonly Begun[]>();
	const begun = (token: Token): readonly Begun[] => {
		const before = begunBy.get(token.word);
		if (before) return before;
		const patterns = new Set([...near(token)].flatMap((key) => byKey.get(key) ?? []));
		const made = [...patterns].flatMap((pattern): Begun[] => {
			if (pattern.stems.length > 1) return [{ pattern }];
			const alone = match(pattern, [token], 0);
			return alone ? [{ pattern, sure: alone.sure }] : [];
		});
		if (begunBy.size >= mostWords) begunBy.clear();
		begunBy.set(token.word, made);
		return made;
	};
	/** Every place where a pattern stands in a text. */
	const places = (tokens: readonly Token[]) =>
		tokens.flatMap((token, at) =>
			begun(token).flatMap(({ pattern, sure }) => {
				const here = sure === undefined ? match(pattern, tokens, at) : { sure, found: [at] };
				const isItself = pattern.word === token.word;
				return here ? [{ ...here, isItself, concept: pattern.concept, isNot: pattern.isNot }] : [];
			})
		);
	return {
		entries,
		find(tokens) {
			const all = places(tokens);
			const nots = all.filter((one) => one.isNot);
			// A word the subject names itself is not out by another of the same stem: maatje by -mat.
			const isNamed = (concept: string, token: number) =>
				all.some(
					(one) => !one.isNot && one.isItself && one.concept === concept && one.found[0] === token
				);
			const isOut = (concept: string, token: number) =>
				nots.some(
					(one) =>
						one.concept === concept &&
						one.found.includes(token) &&
						(one.isItself || !isNamed(concept, token))
				);
			const own = new Set(
				all.filter((one) => !one.isNot && one.sure === 1).flatMap(({ found }) => found)
			);
			const subjects = new Map<string, FoundConcept>();
			for (const { concept, isNot, sure, found } of all) {
				if (isNot || found.some((token) => isOut(concept, token))) continue;
				const before = subjects.get(concept);
				const lone = sure < 1 && found.every((token) => own.has(token)) ? besideOwn : sure;
				const numbers = [...new Set([...(before?.tokens ?? []), ...found])].sort((a, b) => a - b);
				subjects.set(concept, {
					...{ id: concept, weight: Math.max(before?.weight ?? 0, lone), tokens: numbers },
					words: numbers.map((token) => tokens[token]!.said)
				});
			}
			return [...subjects.values()].sort(
				(a, b) => b.weight - a.weight || a.tokens[0]! - b.tokens[0]!
			);
		}
	};
}
