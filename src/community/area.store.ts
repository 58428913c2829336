import { readOutline, type MultiPolygon, type Read, type Write } from '#kernel/index.ts';
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

export type AreaKind = 'city' | 'district' | 'neighbourhood' | 'place' | 'free';

export interface AreaFields {
	parentId: string | null;
	teamId: string | null;
	kind: AreaKind;
	name: string;
	description: string;
	officialCode: string | null;
	outline: unknown;
	hasPublicPage: boolean;
}

const asJson = (outline: unknown) =>
	outline === null ? null : sql<string>`${JSON.stringify(outline)}::jsonb`;

export const addArea = (
	tx: Write,
	area: AreaFields & { organisationId: string; id: string; slug: string; createdAt: Date }
) =>
	tx
		.insertInto('area')
		.values({ ...area, outline: asJson(area.outline) })
		.execute();

/** Keeps what was changed of an area; answers the new version, or undefined when not allowed or not there. */
export const changeArea = (tx: Write, organisationId: string, id: string, fields: AreaFields) =>
	tx
		.updateTable('area')
		.set((eb) => ({
			...fields,
			outline: asJson(fields.outline),
			version: eb('version', '+', 1)
		}))
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.returning('version')
		.executeTakeFirst();

const columns = [
	'id',
	'parentId',
	'teamId',
	'kind',
	'name',
	'slug',
	'description',
	'officialCode',
	'outline',
	'hasPublicPage',
	'version'
] as const;

/** All areas this reader may see, by name. */
export const findAreas = (tx: Read, organisationId: string) =>
	tx
		.selectFrom('area')
		.select(columns)
		.where('organisationId', '=', organisationId)
		.orderBy('name')
		.orderBy('id')
		.execute();

export const findWholeArea = (tx: Read, organisationId: string, id: string) =>
	tx
		.selectFrom('area')
		.select(columns)
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.executeTakeFirst();

export const findAreaBySlug = (tx: Read, organisationId: string, slug: string) =>
	tx
		.selectFrom('area')
		.select(columns)
		.where('organisationId', '=', organisationId)
		.where('slug', '=', slug)
		.executeTakeFirst();

export const isOfficialArea = async (tx: Read, code: string): Promise<boolean> =>
	(await tx
		.selectFrom('reference.officialArea')
		.select('code')
		.where('code', '=', code)
		.executeTakeFirst()) !== undefined;

export const isTeam = async (tx: Read, organisationId: string, id: string): Promise<boolean> =>
	(await tx
		.selectFrom('team')
		.select('id')
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.executeTakeFirst()) !== undefined;

/** The boundary that Statistics Netherlands gives for an official area. */
export async function officialOutline(tx: Read, code: string): Promise<unknown> {
	const found = await tx
		.selectFrom('reference.officialArea')
		.select('geometry')
		.where('code', '=', code)
		.executeTakeFirst();
	return found?.geometry ?? null;
}

/** This area and everything that lies in it. */
export const areasWithin = (organisationId: string, areaId: string) =>
	sql<string>`(with recursive down as (
		select id from area where organisation_id = ${organisationId} and id = ${areaId}
		union select a.id from area a join down d on a.organisation_id = ${organisationId} and a.parent_id = d.id
	) select id from down)`;

/** The outline of an area: its own, or that of the official area it is; undefined when nobody drew it. */
export async function outlineOf(
	tx: Read,
	organisationId: string,
	areaId: string
): Promise<MultiPolygon | undefined> {
	const area = await findWholeArea(tx, organisationId, areaId);
	const drawn =
		area?.outline ?? (area?.officialCode ? await officialOutline(tx, area.officialCode) : null);
	const type = (drawn as { type?: string } | null)?.type;
	return type?.endsWith('Polygon') ? readOutline(drawn, 'wgs84') : undefined;
}
