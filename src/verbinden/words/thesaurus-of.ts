import { dutchThesaurus, makeThesaurus, type Read, type Thesaurus } from '#kernel/index.ts';
import { merged, type OwnSubject, type OwnWord } from './words.rules.ts';
import { findOwnThatCounts } from './words.store.ts';

const made = new Map<string, { said: string; thesaurus: Thesaurus }>();
const mostKept = 50;

/** Those that came with Vierzet and these beside them, ready to find with. */
export const thesaurusWith = (
	subjects: readonly OwnSubject[],
	words: readonly OwnWord[]
): Thesaurus =>
	subjects.length === 0 && words.length === 0
		? dutchThesaurus()
		: makeThesaurus(merged(dutchThesaurus().entries, subjects, words));

/**
 * The thesaurus of an organisation: the one that came with Vierzet, with its own words and subjects. Made once for what
 * they say now; so a write that is rolled back, or made by another process, leaves nothing wrong behind.
 */
export async function thesaurusOf(tx: Read, organisationId: string): Promise<Thesaurus> {
	const { subjects, words } = await findOwnThatCounts(tx, organisationId);
	const said = JSON.stringify([subjects, words]);
	const before = made.get(organisationId);
	if (before?.said === said) return before.thesaurus;
	const thesaurus = thesaurusWith(subjects, words);
	if (made.size >= mostKept) made.clear();
	made.set(organisationId, { said, thesaurus });
	return thesaurus;
}
