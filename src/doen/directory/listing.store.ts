import type { Read } from '#kernel/index.ts';
import { listNames, listTables, type Detail, type ListName } from './detail.ts';

export interface Whole {
	id: string;
	detail: Detail;
	areaId: string | null;
	areaName: string | null;
	visibility: string;
	version: number;
	confirmedOn: string | null;
	confirmedBy: string | null;
	askedOn: string | null;
	mergedInto: string | null;
	sourceDigest: string | null;
	sourceVersion: number | null;
	changedAt: Date;
}

interface Row {
	organisationId: string;
	listingId: string;
	position: number;
}

/** Listings whole, of those this reader may see; in the order of their ids. */
export async function findWhole(
	tx: Read,
	organisationId: string,
	ids: readonly string[]
): Promise<Whole[]> {
	if (ids.length === 0) return [];
	const found = await tx
		.selectFrom('listing')
		.innerJoin('entry', (join) =>
			join
				.onRef('entry.organisationId', '=', 'listing.organisationId')
				.onRef('entry.id', '=', 'listing.id')
		)
		.leftJoin('area', (join) =>
			join
				.onRef('area.organisationId', '=', 'entry.organisationId')
				.onRef('area.id', '=', 'entry.areaId')
		)
		.where('listing.organisationId', '=', organisationId)
		.where('listing.id', 'in', ids)
		.select(['listing.id', 'hsdsId', 'providerId', 'status', 'alternateName', 'website', 'email'])
		.select(['audience', 'minimumAge', 'maximumAge', 'cost', 'howToJoin', 'alert', 'rest'])
		.select(['confirmedOn', 'confirmedBy', 'askedOn', 'mergedInto', 'sourceDigest'])
		.select(['sourceVersion', 'changedAt', 'entry.title', 'entry.text', 'entry.areaId'])
		.select(['entry.visibility', 'entry.version', 'area.name as areaName'])
		.orderBy('listing.id')
		.execute();
	const lists: Partial<Record<ListName, Map<string, Row[]>>> = {};
	for (const name of listNames) {
		const rows = await tx
			.selectFrom(listTables[name])
			.selectAll()
			.where('organisationId', '=', organisationId)
			.where('listingId', 'in', ids)
			.orderBy('position')
			.execute();
		lists[name] = Map.groupBy(rows, (row) => row.listingId);
	}
	return found.map((row) => {
		const { hsdsId, providerId, alternateName, website, email, audience, ...more } = row;
		const { minimumAge, maximumAge, cost, howToJoin, alert, title, text, rest, ...state } = more;
		const { status, ...whole } = state;
		const rowsOf = (name: ListName) =>
			(lists[name]?.get(row.id) ?? []).map(
				({ organisationId: _, listingId: __, position: ___, ...one }) => one
			);
		const detail = {
			...{ hsdsId, providerId, status, name: title, description: text, alternateName },
			...{ website, email, audience, minimumAge, maximumAge, cost, howToJoin, alert, rest },
			...Object.fromEntries(listNames.map((name) => [name, rowsOf(name)]))
		} as unknown as Detail;
		return { ...whole, detail };
	});
}

/** Which entries stand for these ids of outside. */
export const findByHsdsIds = (tx: Read, organisationId: string, hsdsIds: readonly string[]) =>
	tx
		.selectFrom('listing')
		.select(['id', 'hsdsId'])
		.where('organisationId', '=', organisationId)
		.where('hsdsId', 'in', hsdsIds)
		.execute();
