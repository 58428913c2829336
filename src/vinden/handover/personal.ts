import { Problem, fieldSentences, type Read } from '#kernel/index.ts';
import { findNames } from './handover.store.ts';
import { findPersonal } from './personal.rules.ts';

/**
 * Refuses what looks like data of a person, with each place and what to do there.
 * @throws Problem
 */
export async function refusePersonal(
	tx: Read,
	organisationId: string,
	content: unknown
): Promise<void> {
	const found = findPersonal(content, await findNames(tx, organisationId));
	if (found.length === 0) return;
	const fields = found.map(({ path, kind }) => ({ path, sentence: fieldSentences[kind]! }));
	throw new Problem('personalInside', {}, fields);
}
