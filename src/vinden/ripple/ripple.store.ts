import type { EntryKind } from '#community/index.ts';
import type { Read, Write } from '#kernel/index.ts';
import type { Capital } from './ripple.rules.ts';

export interface Ripple {
	id: string;
	parentId: string | null;
	text: string;
	who: string | null;
	capitals: Capital[];
	evidence: string | null;
}
type Beside<T> = T & { organisationId: string; mapId: string };

export const addMap = (
	tx: Write,
	row: { organisationId: string; id: string; participants: number }
) => tx.insertInto('rippleMap').values(row).execute();

export const changeMap = (
	tx: Write,
	organisationId: string,
	id: string,
	values: { participants: number } | { nothingNoticed: string; didNotWork: string }
) =>
	tx
		.updateTable('rippleMap')
		.set(values)
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.execute();

/** A map with the version of its entry; undefined when it is not there for this reader. */
export const findMap = (tx: Read, organisationId: string, id: string) =>
	tx
		.selectFrom('rippleMap')
		.innerJoin('entry', (join) =>
			join
				.onRef('entry.organisationId', '=', 'rippleMap.organisationId')
				.onRef('entry.id', '=', 'rippleMap.id')
		)
		.select(['participants', 'nothingNoticed', 'didNotWork', 'version'])
		.where('rippleMap.organisationId', '=', organisationId)
		.where('rippleMap.id', '=', id)
		.executeTakeFirst();

/** What a map started from, as far as this reader may see it. */
export const findStarts = (tx: Read, organisationId: string, id: string) =>
	tx
		.selectFrom('link')
		.innerJoin('entry', (join) =>
			join
				.onRef('entry.organisationId', '=', 'link.organisationId')
				.onRef('entry.id', '=', 'link.toId')
		)
		.select(['entry.id', 'entry.kind', 'entry.title'])
		.$narrowType<{ kind: EntryKind }>()
		.where('link.organisationId', '=', organisationId)
		.where('link.fromId', '=', id)
		.where('link.role', '=', 'cameOf')
		.orderBy('entry.id')
		.execute();

/** The ripples of a map, in the order in which they were drawn. */
export const findRipples = (tx: Read, organisationId: string, mapId: string) =>
	tx
		.selectFrom('ripple')
		.select(['id', 'parentId', 'text', 'who', 'capitals', 'evidence', 'version'])
		.$narrowType<{ capitals: Capital[] }>()
		.where('organisationId', '=', organisationId)
		.where('mapId', '=', mapId)
		.orderBy('id')
		.execute();

export const addRipple = (tx: Write, row: Beside<Ripple>) =>
	tx.insertInto('ripple').values(row).execute();

export const changeRipple = (
	tx: Write,
	{ organisationId, mapId, id, ...values }: Beside<Partial<Ripple> & { id: string }>
) =>
	tx
		.updateTable('ripple')
		.set((eb) => ({ ...values, version: eb('version', '+', 1) }))
		.where('organisationId', '=', organisationId)
		.where('mapId', '=', mapId)
		.where('id', '=', id)
		.execute();

/** Takes a ripple away; what came of it moves up to where it hung. */
export async function removeRipple(
	tx: Write,
	{ organisationId, mapId, id, parentId }: Beside<{ id: string; parentId: string | null }>
): Promise<void> {
	await tx
		.updateTable('ripple')
		.set((eb) => ({ parentId, version: eb('version', '+', 1) }))
		.where('organisationId', '=', organisationId)
		.where('mapId', '=', mapId)
		.where('parentId', '=', id)
		.execute();
	await tx
		.deleteFrom('ripple')
		.where('organisationId', '=', organisationId)
		.where('mapId', '=', mapId)
		.where('id', '=', id)
		.execute();
}
