import { areasWithin } from '#community/index.ts';
import type { Read } from '#kernel/index.ts';
import { sql, type NotNull } from 'kysely';

/** An area and all that lies in it, found once: an index on areas can be walked with them. */
const inArea = (organisationId: string, areaId: string) =>
	sql<boolean>`area_id = any(array${areasWithin(organisationId, areaId)})`;

const seenIn = (tx: Read, organisationId: string, areaId: string) =>
	tx
		.selectFrom('entry')
		.innerJoin('observation', (join) =>
			join
				.onRef('observation.organisationId', '=', 'entry.organisationId')
				.onRef('observation.id', '=', 'entry.id')
		)
		.where('entry.organisationId', '=', organisationId)
		.where(inArea(organisationId, areaId));

/** What was looked at since a day, counted by object and facets, in an area and all that lies in it. */
export const findLooked = (tx: Read, organisationId: string, areaId: string, since: string) =>
	// A year of a busy organisation is tens of thousands of rows: the view asks one policy for each (0011).
	tx
		.selectFrom('seen')
		.where('organisationId', '=', organisationId)
		.where(inArea(organisationId, areaId))
		.where('happenedOn', '>=', since)
		.select(['object', 'facets'])
		.select((eb) => [eb.fn.max('happenedOn').as('day'), eb.fn.countAll<number>().as('times')])
		.groupBy(['object', 'facets'])
		// Of a view the database does not say what is always there.
		.$narrowType<{ facets: NotNull; day: NotNull }>()
		.execute();

export interface Sheet {
	facet: string;
	id: string;
	text: string;
	quote: string | null;
	happenedOn: string;
	areaName: string | null;
}

/** How far back the sheets look: enough for years of work, and the page stays quick where there is more. */
const newest = 2000;

/** Of each facet the strongest material of the newest observations: quotes before other words, then the newest; at most `perFacet` of each. */
export async function findSheets(
	tx: Read,
	organisationId: string,
	areaId: string,
	perFacet: number
): Promise<Sheet[]> {
	// First the newest entries, then what stands beside those alone.
	const seen = tx
		.selectFrom('entry')
		.where('organisationId', '=', organisationId)
		.where(inArea(organisationId, areaId))
		.where('kind', '=', 'observation')
		.select(['organisationId', 'id', 'areaId', 'text', 'happenedOn'])
		.orderBy('happenedOn', 'desc')
		.orderBy('id', 'desc')
		.limit(newest);
	const { rows } = await sql<Sheet>`
		select facet, ranked.id, text, quote, happened_on, area.name as area_name from (
			select facet, quote, seen.*, row_number() over (
				partition by facet order by (quote is null), happened_on desc, id desc) as place
			from (${seen}) seen join observation using (organisation_id, id), unnest(facets) as facet
		) ranked left join area on area.organisation_id = ranked.organisation_id and area.id = area_id
		where place <= ${perFacet} order by facet, place`.execute(tx);
	return rows;
}

/** The points that were noted since a day, with the name of where that was. */
export const findPoints = (tx: Read, organisationId: string, areaId: string, since: string) =>
	seenIn(tx, organisationId, areaId)
		.innerJoin('area', (join) =>
			join
				.onRef('area.organisationId', '=', 'entry.organisationId')
				.onRef('area.id', '=', 'entry.areaId')
		)
		.where('happenedOn', '>=', since)
		.where('longitude', 'is not', null)
		.select(['longitude', 'latitude', 'area.name as areaName'])
		.execute();

/** Silent wishes that people themselves recognised, or put in their own words. */
export const findWishes = (tx: Read, organisationId: string, areaId: string) =>
	seenIn(tx, organisationId, areaId)
		.where('wishState', 'in', ['recognised', 'adjusted'])
		.select(['entry.id', 'silentWish', 'wishState', 'wishAnswer', 'happenedOn'])
		.orderBy('happenedOn', 'desc')
		.limit(5)
		.execute();
