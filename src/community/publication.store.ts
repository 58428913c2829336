import type { Read, Write } from '#kernel/index.ts';
import { areasWithin } from './area.store.ts';
import type { Move } from './spine.store.ts';

export interface Part {
	move: Move;
	entryId: string | null;
	text: string;
}

/** Puts the publication and its parts beside its entry. */
export async function addPublication(
	tx: Write,
	publication: { organisationId: string; id: string; cycleId: string | null },
	parts: readonly Part[]
): Promise<void> {
	const { organisationId, id } = publication;
	await tx.insertInto('publication').values(publication).execute();
	await tx
		.insertInto('publicationPart')
		.values(
			parts.map((part, position) => ({ organisationId, publicationId: id, position, ...part }))
		)
		.execute();
}

/** Which of these entries are observations in an area, or in what lies in it, that this reader may see. */
export async function listSeen(
	tx: Read,
	organisationId: string,
	areaId: string,
	ids: readonly string[]
) {
	const seen = await tx
		.selectFrom('entry')
		.select('id')
		.where('organisationId', '=', organisationId)
		.where('id', 'in', ids)
		.where('kind', '=', 'observation')
		.where('areaId', 'in', areasWithin(organisationId, areaId))
		.execute();
	return seen.map(({ id }) => ({ id, move: 'zien' as const }));
}

/** Takes a publication back to its team; answers the new version, or undefined when not allowed or not there. */
export async function takeBack(
	tx: Write,
	organisationId: string,
	id: string,
	day: string
): Promise<number | undefined> {
	const found = await tx
		.updateTable('publication')
		.set({ withdrawnOn: day })
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.returning('id')
		.executeTakeFirst();
	if (!found) return undefined;
	const entry = await tx
		.updateTable('entry')
		.set((eb) => ({ visibility: 'team' as const, version: eb('version', '+', 1) }))
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.returning('version')
		.executeTakeFirst();
	return entry?.version;
}

/** What this reader may read of an area now, newest first, each with its parts in order. */
export async function findPublications(tx: Read, organisationId: string, areaId: string) {
	const publications = await tx
		.selectFrom('publication')
		.innerJoin('entry', (join) =>
			join
				.onRef('entry.organisationId', '=', 'publication.organisationId')
				.onRef('entry.id', '=', 'publication.id')
		)
		.select(['entry.id', 'title', 'happenedOn'])
		.where('publication.organisationId', '=', organisationId)
		.where('areaId', '=', areaId)
		.where('withdrawnOn', 'is', null)
		.orderBy('happenedOn', 'desc')
		.orderBy('entry.id', 'desc')
		.execute();
	if (publications.length === 0) return [];
	const parts = await tx
		.selectFrom('publicationPart')
		.select(['publicationId', 'move', 'text'])
		.where('organisationId', '=', organisationId)
		.where(
			'publicationId',
			'in',
			publications.map((one) => one.id)
		)
		.orderBy('position')
		.execute();
	return publications.map((one) => ({
		...one,
		parts: parts
			.filter((part) => part.publicationId === one.id)
			.map(({ move, text }) => ({ move: move as Move, text }))
	}));
}
