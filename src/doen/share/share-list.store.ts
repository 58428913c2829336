import type { Read } from '#kernel/index.ts';
import { sql } from 'kysely';
import type { Period } from './period.rules.ts';
import type { Side, Verb } from './share.rules.ts';
import type { Supported } from './share.store.ts';

/** What a share may be noted at. */
export const shareKinds = ['activity', 'initiative'] as const;

/** The activities and initiatives this reader may see, the newest first. */
export const findThings = (tx: Read, organisationId: string, { limit }: { limit: number }) =>
	tx
		.selectFrom('entry')
		.leftJoin('area', (join) =>
			join
				.onRef('area.organisationId', '=', 'entry.organisationId')
				.onRef('area.id', '=', 'entry.areaId')
		)
		.select(['entry.id', 'entry.kind', 'entry.title', 'area.name as areaName'])
		.where('entry.organisationId', '=', organisationId)
		.where('entry.kind', 'in', shareKinds)
		.orderBy('entry.happenedOn', 'desc')
		.orderBy('entry.id', 'desc')
		.limit(limit)
		.execute();

/** The workers' contributions to these, oldest first: of whom stays with the asker's own. */
export async function findContributions(
	tx: Read,
	organisationId: string,
	{ entryIds, personId }: { entryIds: readonly string[]; personId: string | null }
) {
	if (entryIds.length === 0) return [];
	const rows = await tx
		.selectFrom('contribution')
		.select(['id', 'activityId as entryId', 'verb', 'since', 'until', 'supported', 'personId'])
		.$narrowType<{ verb: Verb; supported: Supported[] }>()
		.where('organisationId', '=', organisationId)
		.where('activityId', 'in', entryIds)
		.orderBy('since')
		.orderBy('id')
		.execute();
	return rows.map(({ personId: whose, ...row }) => ({ ...row, isOwn: whose === personId }));
}

/** What residents and partners put into these, oldest first. */
export async function findOthersOf(tx: Read, organisationId: string, entryIds: readonly string[]) {
	if (entryIds.length === 0) return [];
	return tx
		.selectFrom('othersContribution')
		.select(['id', 'entryId', 'side', 'byWhom', 'what', 'since', 'until', 'hours'])
		.$narrowType<{ side: Side }>()
		.where('organisationId', '=', organisationId)
		.where('entryId', 'in', entryIds)
		.orderBy(
			sql`array_position(array['residents', 'partners', 'organisations', 'municipality'], side)`
		)
		.orderBy('since')
		.orderBy('id')
		.execute();
}

/** The asker's own hours on one activity or initiative; row-level security gives nobody those of another. */
export const findHours = (tx: Read, organisationId: string, entryId: string) =>
	tx
		.selectFrom('workerHours')
		.select(['id', 'since', 'until', 'hours'])
		.where('organisationId', '=', organisationId)
		.where('entryId', '=', entryId)
		.orderBy('since')
		.orderBy('id')
		.execute();

/**
 * When something was seen of these: the day of the thing itself, of what was done or found that is tied to it, and all
 * the while a recurring activity goes on.
 */
export async function findSigns(
	tx: Read,
	organisationId: string,
	entryIds: readonly string[]
): Promise<(Period & { entryId: string })[]> {
	if (entryIds.length === 0) return [];
	const own = await tx
		.selectFrom('entry')
		.leftJoin('activity', (join) =>
			join
				.onRef('activity.organisationId', '=', 'entry.organisationId')
				.onRef('activity.id', '=', 'entry.id')
		)
		.select(['entry.id as entryId', 'entry.happenedOn as since', 'state'])
		.select(sql<boolean>`coalesce(rule is not null and state = 'underWay', false)`.as('goesOn'))
		.where('entry.organisationId', '=', organisationId)
		.where('entry.id', 'in', entryIds)
		.execute();
	const tied = await tx
		.selectFrom('link')
		.innerJoin('entry', (join) =>
			join
				.onRef('entry.organisationId', '=', 'link.organisationId')
				.onRef('entry.id', '=', 'link.fromId')
		)
		.select(['link.toId as entryId', 'entry.happenedOn as since'])
		.where('link.organisationId', '=', organisationId)
		.where('link.toId', 'in', entryIds)
		.where('entry.kind', 'in', ['activity', 'initiative', 'lookBack', 'observation'])
		.execute();
	return [
		...own
			.filter(({ state }) => state !== 'planned' && state !== 'cancelled')
			.map(({ entryId, since, goesOn }) => ({ entryId, since, until: goesOn ? null : since })),
		...tied.map((one) => ({ ...one, until: one.since }))
	];
}
