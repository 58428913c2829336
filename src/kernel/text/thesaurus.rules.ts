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
	/** The last word only has to begin so. */
	beginning?: string;
	isNot: boolean;
}

export interface Thesaurus {
	entries: ThesaurusEntries;
	/** Subjects in these tokens, the surest first. */
	find(tokens: readonly Token[]): FoundConcept[];
}

/** How sure a subject is that is found by part of a compound: the last part says what it is, the others what for. */
const partSureness = { last: 0.7, other: 0.6 };
/** Phrases are found with at most so many other words in between. */
const widestGap = 1;

function patternOf(concept: string, said: string): Pattern | undefined {
	const isNot = said.startsWith('-');
	const phrase = said.replace(/^-/, '').trim();
	const begins = phrase.endsWith('*');
	const tokens = tokensOf(phrase.replace(/\*$/, ''), { keepAll: !/\s/.test(phrase) });
	const last = tokens.at(-1);
	if (!last) return undefined;
	const stems = tokens.map((one) => one.stems);
	return { concept, stems, isNot, ...(begins && { beginning: last.word }) };
}

/** How sure a token is a word of a pattern: 0 not, 1 the word itself, in between a part of a compound. */
function sureness(token: Token, stems: readonly string[], beginning?: string): number {
	if (beginning !== undefined && token.word.startsWith(beginning)) return 1;
	const is = (own: readonly string[]) => own.some((stem) => stems.includes(stem));
	if (is(token.stems)) return 1;
	const part = token.parts.findLastIndex(is);
	if (part < 0) return 0;
	return part === token.parts.length - 1 ? partSureness.last : partSureness.other;
}

/** Where a phrase stands from a token on: its tokens and how sure; undefined when it does not. */
function match(pattern: Pattern, tokens: readonly Token[], start: number) {
	let at = start;
	let sure = 1;
	const found: number[] = [];
	for (const [i, stems] of pattern.stems.entries()) {
		const beginning = i === pattern.stems.length - 1 ? pattern.beginning : undefined;
		let fits = 0;
		const end = i === 0 ? start : Math.min(at + widestGap, tokens.length - 1);
		for (; at <= end; at++) {
			fits = tokens[at] ? sureness(tokens[at]!, stems, beginning) : 0;
			if (fits > 0) break;
		}
		if (fits === 0 || (i > 0 && tokens[at]!.clause !== tokens[start]!.clause)) return undefined;
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
	return {
		entries,
		find(tokens) {
			const found = new Map<string, FoundConcept>();
			const not: { concept: string; token: number }[] = [];
			for (const [at, token] of tokens.entries()) {
				const patterns = new Set([...near(token)].flatMap((key) => byKey.get(key) ?? []));
				for (const pattern of patterns) {
					const here = match(pattern, tokens, at);
					if (!here) continue;
					if (pattern.isNot) {
						not.push(...here.found.map((one) => ({ concept: pattern.concept, token: one })));
						continue;
					}
					const before = found.get(pattern.concept);
					const numbers = [...new Set([...(before?.tokens ?? []), ...here.found])];
					found.set(pattern.concept, {
						id: pattern.concept,
						weight: Math.max(before?.weight ?? 0, here.sure),
						words: [],
						tokens: numbers
					});
				}
			}
			return [...found.values()]
				.map((one) => ({
					...one,
					tokens: one.tokens.filter(
						(token) => !not.some((out) => out.concept === one.id && out.token === token)
					)
				}))
				.filter((one) => one.tokens.length > 0)
				.map((one) => ({ ...one, words: one.tokens.map((token) => tokens[token]!.said) }))
				.sort((a, b) => b.weight - a.weight || a.tokens[0]! - b.tokens[0]!);
		}
	};
}
