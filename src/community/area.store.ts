import type { Read } from '#kernel/index.ts';
import { sql } from 'kysely';

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

/** The nearest area with a public page: the area itself, or one it lies in; undefined when there is none. */
export async function publicAreaAround(
	tx: Read,
	organisationId: string,
	areaId: string
): Promise<{ id: string; name: string; slug: string } | undefined> {
	const { rows } = await sql<{ id: string; name: string; slug: string }>`
		with recursive up as (
			select id, parent_id, name, slug, has_public_page, 0 as steps from area
			where organisation_id = ${organisationId} and id = ${areaId}
			union all
			select a.id, a.parent_id, a.name, a.slug, a.has_public_page, u.steps + 1
			from up u join area a on a.organisation_id = ${organisationId} and a.id = u.parent_id
			where not u.has_public_page and u.steps < 20
		)
		select id, name, slug from up where has_public_page order by steps limit 1`.execute(tx);
	return rows[0];
}
