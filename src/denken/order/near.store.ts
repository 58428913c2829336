import { areasWithin } from '#community/index.ts';
import type { Read } from '#kernel/index.ts';
import { sql } from 'kysely';
import type { Wanted } from './near.rules.ts';
import { kinds } from './order.store.ts';

/** So many of the newest entries around tell how common a word is. */
const sampleSize = 1000;
/** So many that share words are compared. */
const mostFound = 200;

type Kind = (typeof kinds)[number] | 'theme';

/** Entries with what was said, as far as this reader may see. */
const cards = (tx: Read, organisationId: string, ofKinds: readonly Kind[]) =>
	tx
		.selectFrom('entry')
		.leftJoin('observation', (join) =>
			join
				.onRef('observation.organisationId', '=', 'entry.organisationId')
				.onRef('observation.id', '=', 'entry.id')
		)
		.where('entry.organisationId', '=', organisationId)
		.where('entry.kind', 'in', ofKinds)
		.select(['entry.id', 'entry.kind', 'title', 'text', 'quote', 'areaId'])
		.$narrowType<{ kind: Kind }>();

/** What is asked about; undefined when it is not there for this reader, or is nothing to order. */
export const findOwn = (tx: Read, organisationId: string, id: string) =>
	cards(tx, organisationId, kinds).where('entry.id', '=', id).executeTakeFirst();

/** The area, or the one around it as far as the same team works. */
async function neighbourhoodOf(tx: Read, organisationId: string, areaId: string): Promise<string> {
	const { rows } = await sql<{ id: string }>`
		with recursive up as (
			select id, parent_id, team_id, 0 as steps from area
			where organisation_id = ${organisationId} and id = ${areaId}
			union all
			select a.id, a.parent_id, a.team_id, u.steps + 1
			from up u join area a on a.organisation_id = ${organisationId} and a.id = u.parent_id
				and a.team_id is not distinct from u.team_id
			where u.steps < 20
		)
		select id from up order by steps desc limit 1`.execute(tx);
	return rows[0]?.id ?? areaId;
}

/**
 * How common stems are, by the newest entries around that this reader may see; without a place, of everywhere.
 * @param but the entry that is asked about: it is not counted
 */
export async function countAround(
	tx: Read,
	organisationId: string,
	{ areaId, stems, but }: { areaId: string | null; stems: readonly string[]; but: string }
) {
	const around = areaId && (await neighbourhoodOf(tx, organisationId, areaId));
	const newest = tx
		.selectFrom('entry')
		.select('lexemes')
		.where('organisationId', '=', organisationId)
		.where('kind', 'in', kinds)
		.where('id', '<>', but)
		.$if(Boolean(around), (one) =>
			one.where(sql<boolean>`area_id = any(array${areasWithin(organisationId, around!)})`)
		)
		.orderBy('happenedOn', 'desc')
		.orderBy('id', 'desc')
		.limit(sampleSize);
	const counts = stems.map(
		(one) => sql`count(*) filter (where lexemes @@ ${exactly(one)}::tsquery)`
	);
	const { rows } = await sql<{ total: number; holding: number[] }>`
		select count(*)::int as total, array[${sql.join(counts)}]::int[] as holding
		from (${newest}) newest`.execute(tx);
	const { total, holding } = rows[0]!;
	return { total, holding: new Map(stems.map((stem, at) => [stem, holding[at]!])) };
}

const exactly = (stem: string) => `'${stem}'`;

/** A tsquery for what holds a stem that is a reason by itself, or two stems of different words. */
export function twoOf(wanted: readonly (Wanted & { alone: boolean })[]): string | null {
	const found = wanted.flatMap(({ stem, token, alone }, at) => {
		if (alone) return [exactly(stem)];
		const others = wanted.slice(at + 1).filter((one) => one.token !== token);
		const any = others.map((one) => exactly(one.stem)).join(' | ');
		return any ? [`(${exactly(stem)} & (${any}))`] : [];
	});
	return found.join(' | ') || null;
}

/** What shares words with an entry, of everything this reader may see: first what shares most, then the newest. */
export function findSharing(
	tx: Read,
	organisationId: string,
	{ but, query, stems }: { but: string; query: string; stems: readonly string[] }
) {
	const any = stems.map(exactly).join(' | ');
	const rank = sql<number>`ts_rank(lexemes, ${any}::tsquery)`;
	// The words are fetched for the chosen ones only.
	const chosen = tx
		.selectFrom('entry')
		.where('organisationId', '=', organisationId)
		.where('kind', 'in', [...kinds, 'theme'])
		.where('id', '<>', but)
		.where(sql<boolean>`lexemes @@ ${query}::tsquery`)
		.select('id')
		.orderBy(rank, 'desc')
		.orderBy('happenedOn', 'desc')
		.orderBy('id', 'desc')
		.limit(mostFound);
	return cards(tx, organisationId, [...kinds, 'theme'])
		.where('entry.id', 'in', chosen)
		.execute();
}

/** The names of themes this reader may see. */
export const findThemeNames = (tx: Read, organisationId: string, ids: readonly string[]) =>
	tx
		.selectFrom('entry')
		.select(['id', 'title as name'])
		.where('organisationId', '=', organisationId)
		.where('kind', '=', 'theme')
		.where('id', 'in', ids)
		.execute();
