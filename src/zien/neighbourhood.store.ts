import { areasWithin } from '#community/index.ts';
import type { Read } from '#kernel/index.ts';
import { sql } from 'kysely';

const seenIn = (tx: Read, organisationId: string, areaId: string) =>
	tx
		.selectFrom('entry')
		.innerJoin('observation', (join) =>
			join
				.onRef('observation.organisationId', '=', 'entry.organisationId')
				.onRef('observation.id', '=', 'entry.id')
		)
		.where('entry.organisationId', '=', organisationId)
		.where('entry.areaId', 'in', areasWithin(organisationId, areaId));

/** What was looked at since a day, counted by object and facets, in an area and all that lies in it. */
export const findLooked = (tx: Read, organisationId: string, areaId: string, since: string) =>
	seenIn(tx, organisationId, areaId)
		.where('entry.kind', '=', 'observation')
		.where('happenedOn', '>=', since)
		.select(['object', 'facets'])
		.select((eb) => [eb.fn.max('happenedOn').as('day'), eb.fn.countAll<number>().as('times')])
		.groupBy(['object', 'facets'])
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
	const seen = seenIn(tx, organisationId, areaId)
		.where('entry.kind', '=', 'observation')
		.leftJoin('area', (join) =>
			join
				.onRef('area.organisationId', '=', 'entry.organisationId')
				.onRef('area.id', '=', 'entry.areaId')
		)
		.select(['entry.id', 'text', 'quote', 'facets', 'happenedOn', 'area.name as areaName'])
		.orderBy('happenedOn', 'desc')
		.orderBy('entry.id', 'desc')
		.limit(newest);
	const { rows } = await sql<Sheet>`
		select facet, id, text, quote, happened_on, area_name from (
			select facet, seen.*, row_number() over (
				partition by facet order by (quote is null), happened_on desc, id desc) as place
			from (${seen}) seen, unnest(seen.facets) as facet
		) ranked where place <= ${perFacet} order by facet, place`.execute(tx);
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
