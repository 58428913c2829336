import { tokensOf } from './analyse.ts';
import entries from './thesaurus.json' with { type: 'json' };
import { makeThesaurus, type Thesaurus, type ThesaurusEntries } from './thesaurus.rules.ts';

let made: Thesaurus | undefined;

/** The thesaurus of the social domain that comes with Vierzet; made ready at the first question. */
export const dutchThesaurus = (): Thesaurus =>
	(made ??= makeThesaurus(entries as ThesaurusEntries));

/** How sure a subject has to be to find a text by it. */
const sure = 0.6;

/** Subjects of texts and the broader ones above them, each as a search word with # before it: "#samen-eten". */
export function subjectWords(...texts: (string | null | undefined)[]): string[] {
	const { entries: all, find } = dutchThesaurus();
	const found = find(tokensOf(texts.filter(Boolean).join('\n'), { keepAll: true }))
		.filter(({ weight }) => weight >= sure)
		.flatMap(({ id }) => [id, all[id]?.broader ?? id]);
	return [...new Set(found)].map((id) => `#${id}`);
}
