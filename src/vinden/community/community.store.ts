import type { Read, Write } from '#kernel/index.ts';
import { sql } from 'kysely';
import { belonging, type HeldBy } from './community.schema.ts';

interface Key {
	organisationId: string;
	id: string;
}
interface Part extends Key {
	communityId: string;
	createdAt: Date;
}

export const addCommunity = (tx: Write, community: Key & { forWhom: string }) =>
	tx.insertInto('community').values(community).execute();

export const changeCommunityOf = (tx: Write, { organisationId, id }: Key, forWhom: string) =>
	tx
		.updateTable('community')
		.set({ forWhom })
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.execute();

/** A community with the version of its entry; undefined when it is not there for this reader. */
export const findCommunity = (tx: Read, organisationId: string, id: string) =>
	tx
		.selectFrom('community')
		.innerJoin('entry', (join) =>
			join
				.onRef('entry.organisationId', '=', 'community.organisationId')
				.onRef('entry.id', '=', 'community.id')
		)
		.select(['community.id', 'forWhom', 'version'])
		.where('community.organisationId', '=', organisationId)
		.where('community.id', '=', id)
		.executeTakeFirst();

export const addQuote = (
	tx: Write,
	quote: Part & { words: string; saidBy: string; saidOn: string }
) => tx.insertInto('communityQuote').values(quote).execute();

/** What residents said, of some communities, the newest first. */
export const findQuotes = (tx: Read, organisationId: string, ids: readonly string[]) =>
	tx
		.selectFrom('communityQuote')
		.select(['id', 'communityId', 'words', 'saidBy', 'saidOn'])
		.where('organisationId', '=', organisationId)
		.where('communityId', 'in', ids)
		.orderBy('saidOn', 'desc')
		.orderBy('id', 'desc')
		.execute();

export const addTie = (
	tx: Write,
	tie: Part & { fromName: string; toName: string; together: string }
) => tx.insertInto('communityTie').values(tie).execute();

export const findTies = (tx: Read, organisationId: string, communityId: string) =>
	tx
		.selectFrom('communityTie')
		.select(['id', 'fromName as from', 'toName as to', 'together'])
		.where('organisationId', '=', organisationId)
		.where('communityId', '=', communityId)
		.orderBy('createdAt')
		.orderBy('id')
		.execute();

/** Says who holds a tie up since a day; said twice of one day, the last holds. */
export const addTieState = (
	tx: Write,
	state: Part & { tieId: string; since: string; heldBy: HeldBy; howKnown: string | null }
) =>
	tx
		.insertInto('communityTieState')
		.values(state)
		.onConflict((conflict) =>
			conflict
				.columns(['organisationId', 'tieId', 'since'])
				.doUpdateSet({ heldBy: state.heldBy, howKnown: state.howKnown })
		)
		.execute();

/** Every state of the ties of some communities, the newest first. */
export const findTieStates = (tx: Read, organisationId: string, ids: readonly string[]) =>
	tx
		.selectFrom('communityTieState')
		.select(['id', 'communityId', 'tieId', 'since', 'heldBy', 'howKnown'])
		.$narrowType<{ heldBy: HeldBy }>()
		.where('organisationId', '=', organisationId)
		.where('communityId', 'in', ids)
		.orderBy('since', 'desc')
		.orderBy('createdAt', 'desc')
		.execute();

/** Removes a quote or a tie; answers how many there were. */
export async function removePart(
	tx: Write,
	table: 'communityQuote' | 'communityTie',
	{ organisationId, communityId, id }: Omit<Part, 'createdAt'>
): Promise<boolean> {
	const gone = await tx
		.deleteFrom(table)
		.where('organisationId', '=', organisationId)
		.where('communityId', '=', communityId)
		.where('id', '=', id)
		.returning('id')
		.executeTakeFirst();
	return gone !== undefined;
}

/** What belongs to some communities, as far as this reader may see it. */
export const findBelonging = (tx: Read, organisationId: string, ids: readonly string[]) =>
	tx
		.selectFrom('link')
		.innerJoin('entry', (join) =>
			join
				.onRef('entry.organisationId', '=', 'link.organisationId')
				.onRef('entry.id', '=', 'link.toId')
		)
		.leftJoin('initiative', (join) =>
			join
				.onRef('initiative.organisationId', '=', 'entry.organisationId')
				.onRef('initiative.id', '=', 'entry.id')
		)
		.select(['link.fromId as communityId', 'entry.id', 'entry.kind', 'entry.title', 'entry.text'])
		.select('initiative.state')
		.select((eb) =>
			eb
				.selectFrom('initiativeSupport')
				.whereRef('initiativeSupport.organisationId', '=', 'entry.organisationId')
				.whereRef('initiativeSupport.initiativeId', '=', 'entry.id')
				.select(sql<string | null>`max(done_on)`.as('lastHelp'))
				.as('lastHelp')
		)
		.where('link.organisationId', '=', organisationId)
		.where('link.fromId', 'in', ids)
		.where('link.role', '=', 'gathers')
		.where('entry.kind', 'in', belonging)
		.orderBy('entry.happenedOn', 'desc')
		.orderBy('entry.id')
		.execute();

/** The communities this reader may see, by name. */
export const findCommunities = (tx: Read, organisationId: string, { limit }: { limit: number }) =>
	tx
		.selectFrom('community')
		.innerJoin('entry', (join) =>
			join
				.onRef('entry.organisationId', '=', 'community.organisationId')
				.onRef('entry.id', '=', 'community.id')
		)
		.leftJoin('area', (join) =>
			join
				.onRef('area.organisationId', '=', 'entry.organisationId')
				.onRef('area.id', '=', 'entry.areaId')
		)
		.select(['entry.id', 'title', 'text', 'forWhom', 'area.name as areaName'])
		.where('community.organisationId', '=', organisationId)
		.orderBy('title')
		.orderBy('entry.id')
		.limit(limit)
		.execute();
