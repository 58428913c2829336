import type { Read, Write } from '#kernel/index.ts';
import type { PrincipleKey } from './principle.rules.ts';

interface Wording {
	key: PrincipleKey;
	question: string;
	agreedWith: string;
	agreedOn: string | null;
}

/** The words the organisation chose itself. */
export const findWordings = (tx: Read, organisationId: string) =>
	tx
		.selectFrom('principle')
		.select(['id', 'key', 'question', 'agreedWith', 'agreedOn', 'version'])
		.$narrowType<{ key: PrincipleKey }>()
		.where('organisationId', '=', organisationId)
		.execute();

/** Keeps other words for a principle; answers the row and how often it was changed. */
export const keepWording = (
	tx: Write,
	organisationId: string,
	id: string,
	{ key, ...words }: Wording
) =>
	tx
		.insertInto('principle')
		.values({ organisationId, id, key, ...words })
		.onConflict((conflict) =>
			conflict
				.columns(['organisationId', 'key'])
				.doUpdateSet((eb) => ({ ...words, version: eb('principle.version', '+', 1) }))
		)
		.returning(['id', 'version'])
		.executeTakeFirstOrThrow();
