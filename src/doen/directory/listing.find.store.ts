import { areasWithin } from '#community/index.ts';
import type { Read } from '#kernel/index.ts';
import { sql } from 'kysely';
import type { Status } from './detail.ts';

export interface Sought {
	/** A tsquery that holds any of the words. */
	query?: string | null;
	areaId?: string;
	termId?: string;
	/** confirmed: not longer ago than this day; not: longer ago, or never. */
	confirmedSince?: string;
	notConfirmedSince?: string;
	status?: Status;
	/** Only what goes on, not what went into another. */
	limit: number;
	/** Goes on behind this listing, in the order of names. */
	after?: { title: string; id: string };
}

/** Listings this reader may see, by name; those with the words that are sought first. */
export const findListings = (tx: Read, organisationId: string, asked: Sought) =>
	tx
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
		.leftJoin('provider', (join) =>
			join
				.onRef('provider.organisationId', '=', 'listing.organisationId')
				.onRef('provider.id', '=', 'listing.providerId')
		)
		.where('listing.organisationId', '=', organisationId)
		.where('entry.kind', '=', 'listing')
		.where('listing.mergedInto', 'is', null)
		.$if(Boolean(asked.query), (one) =>
			one.where(sql<boolean>`entry.lexemes @@ ${asked.query}::tsquery`)
		)
		.$if(asked.areaId !== undefined, (one) =>
			one.where('entry.areaId', 'in', areasWithin(organisationId, asked.areaId!))
		)
		.$if(asked.status !== undefined, (one) => one.where('listing.status', '=', asked.status!))
		.$if(asked.confirmedSince !== undefined, (one) =>
			one.where('listing.confirmedOn', '>=', asked.confirmedSince!)
		)
		.$if(asked.notConfirmedSince !== undefined, (one) =>
			one.where((eb) =>
				eb.or([
					eb('listing.confirmedOn', 'is', null),
					eb('listing.confirmedOn', '<', asked.notConfirmedSince!)
				])
			)
		)
		.$if(asked.termId !== undefined, (one) =>
			one.where((eb) =>
				eb.exists(
					eb
						.selectFrom('listingTerm')
						.whereRef('listingTerm.organisationId', '=', 'listing.organisationId')
						.whereRef('listingTerm.listingId', '=', 'listing.id')
						.where('listingTerm.termId', '=', asked.termId!)
						.select('listingTerm.id')
				)
			)
		)
		.$if(asked.after !== undefined, (one) =>
			one.where(
				sql<boolean>`(entry.title, entry.id) > (${asked.after?.title ?? ''}, ${asked.after?.id ?? null}::uuid)`
			)
		)
		.select(['listing.id', 'entry.title as name', 'entry.text as description', 'status'])
		.select(['area.name as areaName', 'provider.name as providerName', 'entry.visibility'])
		.select(['confirmedOn', 'confirmedBy', 'listing.alert'])
		.$narrowType<{ status: Status }>()
		.$if(Boolean(asked.query), (one) =>
			one.orderBy(sql`ts_rank(entry.lexemes, ${asked.query}::tsquery)`, 'desc')
		)
		.orderBy('entry.title')
		.orderBy('listing.id')
		.limit(asked.limit)
		.execute();
