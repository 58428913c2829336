import type { EntryKind } from '#community/index.ts';
import { areasWithin } from '#community/index.ts';
import type { Read } from '#kernel/index.ts';
import { sql } from 'kysely';

/** What DENKEN works with: what was seen and asked, and what an earlier round found. */
export const materialKinds = [
	'observation',
	'question',
	'walkthrough',
	'lookBack',
	'theme'
] as const satisfies readonly EntryKind[];

interface Asked {
	/** A tsquery; left out, the newest come first. */
	query: string | null;
	areaId?: string;
	ids?: readonly string[];
	/** Only what a theme gathers, or only what no theme gathers: as far as this reader may see. */
	gathered?: boolean;
	kinds: readonly (typeof materialKinds)[number][];
	limit: number;
}

/** Material this reader may see, best or newest first. */
export function findMaterialRows(
	tx: Read,
	organisationId: string,
	{ query, areaId, ids, gathered, kinds, limit }: Asked
) {
	const rank = sql<number>`ts_rank(entry.lexemes, ${query}::tsquery)`;
	return tx
		.selectFrom('entry')
		.leftJoin('observation', (join) =>
			join
				.onRef('observation.organisationId', '=', 'entry.organisationId')
				.onRef('observation.id', '=', 'entry.id')
		)
		.leftJoin('area', (join) =>
			join
				.onRef('area.organisationId', '=', 'entry.organisationId')
				.onRef('area.id', '=', 'entry.areaId')
		)
		.where('entry.organisationId', '=', organisationId)
		.where('entry.kind', 'in', kinds)
		.$if(query !== null, (one) => one.where(sql<boolean>`entry.lexemes @@ ${query}::tsquery`))
		.$if(areaId !== undefined, (one) =>
			one.where('entry.areaId', 'in', areasWithin(organisationId, areaId!))
		)
		.$if(ids !== undefined, (one) => one.where('entry.id', 'in', ids!))
		.$if(gathered !== undefined, (one) =>
			one.where((eb) => {
				const theme = eb.exists(
					eb
						.selectFrom('link')
						.whereRef('link.organisationId', '=', 'entry.organisationId')
						.whereRef('link.toId', '=', 'entry.id')
						.where('link.role', '=', 'gathers')
						.select('link.fromId')
				);
				return gathered ? theme : eb.not(theme);
			})
		)
		.select(['entry.id', 'entry.kind', 'entry.title', 'entry.text', 'entry.happenedOn'])
		.$narrowType<{ kind: (typeof materialKinds)[number] }>()
		.select(['area.name as areaName', 'quote', 'silentWish', 'wishState'])
		.$if(query !== null, (one) => one.orderBy(rank, 'desc'))
		.orderBy('entry.happenedOn', 'desc')
		.orderBy('entry.id', 'desc')
		.limit(limit)
		.execute();
}
