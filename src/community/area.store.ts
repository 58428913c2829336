import type { Read } from '#kernel/index.ts';

/** The area, with the team that works there; undefined when it is not there for this reader. */
export const findArea = (tx: Read, organisationId: string, id: string) =>
	tx
		.selectFrom('area')
		.select(['id', 'name', 'teamId'])
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.executeTakeFirst();

/** After how many months a raw note is removed (methods.md 3.1). */
export async function rawNotesMonths(tx: Read, organisationId: string): Promise<number> {
	const found = await tx
		.selectFrom('organisation')
		.select('rawNotesMonths')
		.where('organisationId', '=', organisationId)
		.executeTakeFirstOrThrow();
	return found.rawNotesMonths;
}
