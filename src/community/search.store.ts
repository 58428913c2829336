import type { Read } from '#kernel/index.ts';
import { sql } from 'kysely';
import { areasWithin } from './area.store.ts';
import type { EntryKind } from './entry.store.ts';

export interface Search {
	/** A tsquery that holds any of the words. */
	query: string;
	areaId?: string;
	kind?: EntryKind;
	facet?: string;
	from?: string;
	until?: string;
	limit: number;
}

/** What holds the words, best first: everything this reader may see, in all areas and teams. */
export function findByWords(tx: Read, organisationId: string, asked: Search) {
	const { query, areaId, kind, facet, from, until, limit } = asked;
	const rank = sql<number>`ts_rank(lexemes, ${query}::tsquery)`;
	const near = areaId
		? sql<boolean>`coalesce(entry.area_id in (${areasWithin(organisationId, areaId)}), false)`
		: sql<boolean>`true`;
	return tx
		.selectFrom('entry')
		.leftJoin('area', (join) =>
			join
				.onRef('area.organisationId', '=', 'entry.organisationId')
				.onRef('area.id', '=', 'entry.areaId')
		)
		.where('entry.organisationId', '=', organisationId)
		.where(sql<boolean>`lexemes @@ ${query}::tsquery`)
		.$if(kind !== undefined, (one) => one.where('entry.kind', '=', kind!))
		.$if(from !== undefined, (one) => one.where('happenedOn', '>=', from!))
		.$if(until !== undefined, (one) => one.where('happenedOn', '<=', until!))
		.$if(facet !== undefined, (one) =>
			one.where((eb) =>
				eb.exists(
					eb
						.selectFrom('observation')
						.whereRef('observation.organisationId', '=', 'entry.organisationId')
						.whereRef('observation.id', '=', 'entry.id')
						.where(sql<boolean>`${facet!} = any (facets)`)
						.select('observation.id')
				)
			)
		)
		.select(['entry.id', 'entry.kind', 'entry.title', 'entry.text', 'entry.happenedOn'])
		.select(['area.name as areaName', near.as('near')])
		.orderBy('near', 'desc')
		.orderBy(rank, 'desc')
		.orderBy('happenedOn', 'desc')
		.orderBy('entry.id', 'desc')
		.limit(limit)
		.execute();
}
