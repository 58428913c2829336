import type { Read, Write } from '#kernel/index.ts';
import { sql } from 'kysely';
import type { Detail } from './detail.ts';

export interface Before {
	stays: Detail;
	goes: Detail;
	/** How far the one that went could be seen. */
	visibility: string;
}
const json = (value: unknown) => sql<string>`${JSON.stringify(value)}::jsonb`;

export const addMerge = (
	tx: Write,
	{
		before,
		after,
		...merge
	}: {
		organisationId: string;
		id: string;
		listingId: string;
		goneId: string;
		before: Before;
		after: Detail;
		mergedOn: string;
	}
) =>
	tx
		.insertInto('listingMerge')
		.values({ ...merge, before: json(before), after: json(after) })
		.execute();

export const findMerges = (tx: Read, organisationId: string, asked: { id?: string } = {}) =>
	tx
		.selectFrom('listingMerge')
		.innerJoin('entry as stays', (join) =>
			join
				.onRef('stays.organisationId', '=', 'listingMerge.organisationId')
				.onRef('stays.id', '=', 'listingMerge.listingId')
		)
		.innerJoin('entry as goes', (join) =>
			join
				.onRef('goes.organisationId', '=', 'listingMerge.organisationId')
				.onRef('goes.id', '=', 'listingMerge.goneId')
		)
		.select(['listingMerge.id', 'listingId', 'goneId', 'before', 'after', 'mergedOn', 'undoneOn'])
		.select(['stays.title as name', 'goes.title as goneName'])
		.where('listingMerge.organisationId', '=', organisationId)
		.$if(asked.id !== undefined, (one) => one.where('listingMerge.id', '=', asked.id!))
		.orderBy('listingMerge.id', 'desc')
		.limit(100)
		.execute();

export const undoMerge = (tx: Write, organisationId: string, id: string, undoneOn: string) =>
	tx
		.updateTable('listingMerge')
		.set({ undoneOn })
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.execute();

export const setApart = (
	tx: Write,
	apart: { organisationId: string; listingId: string; otherId: string; saidOn: string }
) =>
	tx
		.insertInto('listingApart')
		.values(apart)
		.onConflict((conflict) => conflict.doNothing())
		.execute();

export const findApart = (tx: Read, organisationId: string) =>
	tx
		.selectFrom('listingApart')
		.select(['listingId', 'otherId'])
		.where('organisationId', '=', organisationId)
		.execute();

/** Name, numbers and places of every listing that goes on, to compare. */
export async function findComparable(tx: Read, organisationId: string) {
	const { rows } = await sql<{
		id: string;
		name: string;
		phones: string[];
		postalCodes: string[];
		addresses: string[];
	}>`
		select l.id, e.title as name,
			coalesce((select array_agg(p.number) from listing_phone p
				where p.organisation_id = l.organisation_id and p.listing_id = l.id), '{}') as phones,
			coalesce((select array_agg(p.postal_code) from listing_place p
				where p.organisation_id = l.organisation_id and p.listing_id = l.id and p.postal_code is not null), '{}') as "postalCodes",
			coalesce((select array_agg(p.street || ' ' || coalesce(p.city, '')) from listing_place p
				where p.organisation_id = l.organisation_id and p.listing_id = l.id and p.street is not null), '{}') as addresses
		from listing l join entry e on e.organisation_id = l.organisation_id and e.id = l.id
		where l.organisation_id = ${organisationId} and l.merged_into is null
		order by l.id limit 20000`.execute(tx);
	return rows;
}

/** Shows an entry further or less far; the rule of the ladder is that of the entry itself. */
export const setVisibility = (tx: Write, organisationId: string, id: string, visibility: string) =>
	tx
		.updateTable('entry')
		.set({ visibility: visibility as 'team' })
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.returning('version')
		.executeTakeFirst();
