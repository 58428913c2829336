import { createHash } from 'node:crypto';
import { tokensOf } from './analyse.ts';
import entries from './thesaurus.json' with { type: 'json' };
import { makeThesaurus, type Thesaurus, type ThesaurusEntries } from './thesaurus.rules.ts';

let made: Thesaurus | undefined;

/** The thesaurus of the social domain that comes with Vierzet; made ready at the first question. */
export const dutchThesaurus = (): Thesaurus =>
	(made ??= makeThesaurus(entries as ThesaurusEntries));

/** How sure a subject has to be to find a text by it. */
const sure = 0.6;

/** Counts with the way subjects are found: one more, and everything is indexed anew. */
const way = 1;
const versions = new WeakMap<Thesaurus, string>();

/** By which it is known with what subjects and words the search words of an entry were made. */
export function thesaurusVersion(thesaurus: Thesaurus = dutchThesaurus()): string {
	const before = versions.get(thesaurus);
	if (before) return before;
	const made = createHash('sha256').update(JSON.stringify([way, thesaurus.entries]));
	const version = made.digest('base64url').slice(0, 12);
	versions.set(thesaurus, version);
	return version;
}

/** Subjects of texts and the broader ones above them, each as a search word with # before it: "#samen-eten". */
export function subjectWordsBy(
	{ entries: all, find }: Thesaurus,
	texts: readonly (string | null | undefined)[]
): string[] {
	const found = find(tokensOf(texts.filter(Boolean).join('\n'), { keepAll: true }))
		.filter(({ weight }) => weight >= sure)
		.flatMap(({ id }) => [id, all[id]?.broader ?? id]);
	return [...new Set(found)].map((id) => `#${id}`);
}

/** The same, with the thesaurus that came with Vierzet. */
export const subjectWords = (...texts: (string | null | undefined)[]): string[] =>
	subjectWordsBy(dutchThesaurus(), texts);
