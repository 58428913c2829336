import { fieldProblem, idShape, maybe, optionalText, type Read } from '#kernel/index.ts';
import { z } from 'zod';
import { findFirstAsked } from './question.store.ts';

/** How a question was heard: what counting people instead of mentions needs (methods.md 2.1), and nothing of who asked. */
export const hearing = {
	/** Where it was heard: spreekuur, school, a housing association. */
	channel: optionalText(80),
	/** For how many people it was said. */
	askers: z.coerce.number().int().min(1).max(500).default(1),
	/** An earlier question by the same asker. */
	repeatsId: maybe(idShape)
};

/**
 * The first question of who asks again: a repeat of a repeat counts to where it began.
 * @param path where the field stands in its form
 * @throws Problem when that question is not there for this reader, or is this one
 */
export async function firstAsked(
	tx: Read,
	organisationId: string,
	{ id, repeatsId }: { id: string; repeatsId: string | null },
	path = 'repeatsId'
): Promise<string | null> {
	if (!repeatsId) return null;
	const first = id === repeatsId ? undefined : await findFirstAsked(tx, organisationId, repeatsId);
	if (!first || first === id) throw fieldProblem(path, 'unknownQuestion');
	return first;
}
