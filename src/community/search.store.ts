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
	/** A theme: only what it gathers. */
	themeId?: string;
	from?: string;
	until?: string;
}

/** So many entries are ranked anew in the process. */
export const mostCandidates = 200;

export type Candidate = Awaited<ReturnType<typeof findCandidates>>[number];

/** What holds any of the words, of everything this reader may see in all areas and teams: near first, then as PostgreSQL ranks it. In no order. */
export function findCandidates(tx: Read, organisationId: string, asked: Search) {
	const { query, areaId, kind, facet, themeId, from, until } = asked;
	const rank = sql<number>`ts_rank(lexemes, ${query}::tsquery)`;
	const near = areaId
		? sql<boolean>`coalesce(entry.area_id in (${areasWithin(organisationId, areaId)}), false)`
		: sql<boolean>`true`;
	// Words are fetched for the chosen ones only: fetching them for all that was found takes most of the time.
	const chosen = tx
		.selectFrom('entry')
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
		.$if(themeId !== undefined, (one) =>
			one.where((eb) =>
				eb.exists(
					eb
						.selectFrom('link')
						.whereRef('link.organisationId', '=', 'entry.organisationId')
						.whereRef('link.toId', '=', 'entry.id')
						.where('link.fromId', '=', themeId!)
						.where('link.role', '=', 'gathers')
						.select('link.toId')
				)
			)
		)
		.select(['entry.id', near.as('near'), rank.as('rank')])
		.orderBy('near', 'desc')
		.orderBy('rank', 'desc')
		.orderBy('happenedOn', 'desc')
		.orderBy('entry.id', 'desc')
		.limit(mostCandidates);
	return tx
		.selectFrom(chosen.as('chosen'))
		.innerJoin('entry', (join) =>
			join.on('entry.organisationId', '=', organisationId).onRef('entry.id', '=', 'chosen.id')
		)
		.leftJoin('area', (join) =>
			join
				.onRef('area.organisationId', '=', 'entry.organisationId')
				.onRef('area.id', '=', 'entry.areaId')
		)
		.select(['entry.id', 'entry.kind', 'entry.title', 'entry.text', 'entry.happenedOn'])
		.select(['area.name as areaName', 'chosen.near'])
		.select(sql<string[]>`tsvector_to_array(lexemes)`.as('stems'))
		.execute();
}

/** How many of the newest entries tell how common a word is. */
const sampleSize = 2000;

/**
 * How common words are, by the newest entries this reader may see: the order of what was found tells nothing of what
 * they may not see.
 * @param queries a tsquery for each word
 */
export async function countHolding(tx: Read, organisationId: string, queries: readonly string[]) {
	if (queries.length === 0) return { total: 1, holding: [] };
	const counts = queries.map((one) => sql`count(*) filter (where lexemes @@ ${one}::tsquery)::int`);
	const { rows } = await sql<{ total: number; holding: number[] }>`
		select count(*)::int as total, array[${sql.join(counts)}] as holding
		from (select lexemes from entry where organisation_id = ${organisationId}
			order by id desc limit ${sampleSize}) newest`.execute(tx);
	return rows[0]!;
}

/**
 * Stems in the newest entries that this reader may see and that answer the query, and in how many of them each stands.
 * @param starts only stems that begin with these two letters
 */
export async function countStems(
	tx: Read,
	organisationId: string,
	query: string,
	starts: readonly string[]
): Promise<Map<string, number>> {
	const { rows } = await sql<{ stem: string; entries: number }>`
		select stem, count(*)::int as entries
		from (select lexemes from entry where organisation_id = ${organisationId} and lexemes @@ ${query}::tsquery
			order by created_at desc, id desc limit ${sampleSize}) newest, unnest(tsvector_to_array(lexemes)) as stem
		where left(stem, 2) = any (${starts})
		group by stem`.execute(tx);
	return new Map(rows.map(({ stem, entries }) => [stem, entries]));
}
