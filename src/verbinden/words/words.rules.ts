// The organisation's own words beside those that came with Vierzet, and what they change.
import {
	isDutch,
	plain,
	tokensOf,
	type Thesaurus,
	type ThesaurusEntries,
	type Token
} from '#kernel/index.ts';
import { isAboutPersons, subjectsIn } from '../match/question.rules.ts';
import { telegram } from '../match/telegram.ts';

export interface OwnWord {
	subjectId: string;
	word: string;
	/** Whether it is not this subject. */
	isNot: boolean;
}
export interface OwnSubject {
	id: string;
	nl: string;
	en: string;
	domain: string;
	broader: string | null;
}

/** One word as it is kept and compared: in lower case, single spaces. */
export const tidied = (word: string) => word.toLowerCase().trim().replace(/\s+/g, ' ');

/** The words of a subject apart, those that are not it with a minus before them. */
export const saidOf = ({ words }: { words: string }): string[] =>
	words
		.split(',')
		.map((one) => one.trim())
		.filter(Boolean);

const written = ({ word, isNot }: OwnWord) => (isNot ? `-${word}` : word);

/** The subjects that came with Vierzet, and the organisation's own beside them, each with the words of both. */
export function merged(
	shipped: ThesaurusEntries,
	subjects: readonly OwnSubject[],
	words: readonly OwnWord[]
): ThesaurusEntries {
	const entries = { ...shipped };
	for (const { id, broader, ...own } of subjects)
		if (!(id in shipped)) entries[id] = { ...own, ...(broader && { broader }), words: '' };
	for (const one of words) {
		const entry = entries[one.subjectId];
		if (!entry) continue;
		entries[one.subjectId] = { ...entry, words: [...saidOf(entry), written(one)].join(', ') };
	}
	return entries;
}

/** Whether a subject already says this of a word: as its name, as its word, or as one that is not it. */
export function isThere(
	entry: { nl: string; words: string },
	{ word, isNot }: Pick<OwnWord, 'word' | 'isNot'>
): boolean {
	const said = isNot
		? saidOf(entry)
				.filter((one) => one.startsWith('-'))
				.map((one) => one.slice(1))
		: [entry.nl, ...saidOf(entry)];
	return said.some((one) => plain(tidied(one)) === plain(word));
}

/** Whether something is left to find by: not only small words, and no comma, minus or star in the middle. */
export const canBeFound = (word: string): boolean =>
	/^[^,*]+\*?$/.test(word) &&
	!word.startsWith('-') &&
	(!word.endsWith('*') || word.length >= 4) &&
	tokensOf(word, { keepAll: true }).length <= 6 &&
	tokensOf(word).length > 0;

export interface Asked {
	id: string;
	text: string;
}
export interface Effect {
	gains: Asked[];
	loses: Asked[];
}

/** As sure as a subject must be to stand with a question as a chip. */
export const sureEnough = 0.6;
const hasIt = (text: string, subjectId: string, thesaurus: Thesaurus) =>
	subjectsIn(text, thesaurus).found.some(
		({ id, weight }) => id === subjectId && weight >= sureEnough
	);

/** Which questions would gain a subject and which would lose it, when one thesaurus takes the place of another. */
export function effectOn(
	questions: readonly Asked[],
	subjectId: string,
	{ before, after }: { before: Thesaurus; after: Thesaurus }
): Effect {
	const effect: Effect = { gains: [], loses: [] };
	for (const one of questions) {
		const [had, has] = [before, after].map((all) => hasIt(one.text, subjectId, all));
		if (has && !had) effect.gains.push(one);
		if (had && !has) effect.loses.push(one);
	}
	return effect;
}

/** In fewer questions a word may be a slip, or lead to one person. */
const fewest = 2;
const most = 30;

/** A word that could say what a question is about: Dutch, in small letters (so no name), nothing about who or when. */
const says = ({ word, said, isSmall }: Token) =>
	!isSmall &&
	said === said.toLowerCase() &&
	word.length >= 4 &&
	!telegram.has(word) &&
	!isAboutPersons(word) &&
	isDutch(word);

export interface Missed {
	word: string;
	questions: number;
}

/** Words that stand in two questions or more and led to no subject, the most frequent first. */
export function missedIn(texts: readonly string[], thesaurus: Thesaurus): Missed[] {
	const byStem = new Map<string, Map<string, number>>();
	for (const text of texts) {
		const tokens = tokensOf(text, { keepAll: true });
		const led = new Set(thesaurus.find(tokens).flatMap((one) => one.tokens));
		const own = new Map<string, string>();
		for (const [at, token] of tokens.entries())
			if (!led.has(at) && says(token)) own.set(token.stems[0]!, token.said);
		for (const [stem, said] of own) {
			const forms = byStem.get(stem) ?? new Map<string, number>();
			byStem.set(stem, forms.set(said, (forms.get(said) ?? 0) + 1));
		}
	}
	return [...byStem.values()]
		.map((forms) => ({
			word: [...forms].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]![0],
			questions: [...forms.values()].reduce((sum, count) => sum + count, 0)
		}))
		.filter(({ questions }) => questions >= fewest)
		.sort((a, b) => b.questions - a.questions || (a.word < b.word ? -1 : 1))
		.slice(0, most);
}
