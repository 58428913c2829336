import { taskContexts } from '#community/index.ts';
import { subjectWordsBy, thesaurusVersion, write, type Database } from '#kernel/index.ts';
import { findToIndex, indexEntries } from './index-anew.store.ts';
import { thesaurusOf } from './thesaurus-of.ts';

/** So many at a time: a moment's work, and what was done stays done when the program stops. */
const batch = 200;

/**
 * Finds the subjects anew of what was written with another thesaurus: an older one, or that of before the organisation
 * changed its own words. No history and no version: nobody changed anything.
 * @param most so many batches for each organisation; the rest follows the next time
 * @returns how many entries
 */
export async function indexAnew(db: Database, most = Infinity): Promise<number> {
	let all = 0;
	for (const { actor, organisationId, task } of await taskContexts(db, 'index', {})) {
		for (let round = 0; round < most; round++) {
			const done = await write(
				db,
				actor,
				async (tx) => {
					const thesaurus = await thesaurusOf(tx, organisationId);
					const wanted = thesaurusVersion(thesaurus);
					const found = await findToIndex(tx, organisationId, { wanted, limit: batch });
					const made = found.map(({ id, version, texts }) => ({
						...{ id, version, words: subjectWordsBy(thesaurus, texts) }
					}));
					return made.length > 0 ? indexEntries(tx, organisationId, { wanted, made }) : 0;
				},
				task
			);
			all += done;
			if (done === 0) break;
		}
	}
	return all;
}
