import entries from './thesaurus.json' with { type: 'json' };
import { makeThesaurus, type Thesaurus, type ThesaurusEntries } from './thesaurus.rules.ts';

let made: Thesaurus | undefined;

/** The thesaurus of the social domain that comes with Vierzet; made ready at the first question. */
export const dutchThesaurus = (): Thesaurus =>
	(made ??= makeThesaurus(entries as ThesaurusEntries));
