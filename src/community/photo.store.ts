import type { Read, Write } from '#kernel/index.ts';
import { sql } from 'kysely';

interface NewPhoto {
	organisationId: string;
	id: string;
	entryId: string;
	hash: string;
	bytes: number;
	width: number;
	height: number;
	alt: string | null;
	createdAt: Date;
}

export const addPhoto = (tx: Write, photo: NewPhoto) =>
	tx.insertInto('photo').values(photo).execute();

export const countPhotos = async (tx: Read, organisationId: string, entryId: string) =>
	Number(
		(
			await tx
				.selectFrom('photo')
				.select((eb) => eb.fn.countAll().as('count'))
				.where('organisationId', '=', organisationId)
				.where('entryId', '=', entryId)
				.executeTakeFirstOrThrow()
		).count
	);

/** The photos beside some entries, oldest first, as far as this reader may see the entries. */
export const photosOf = (tx: Read, organisationId: string, entryIds: readonly string[]) =>
	entryIds.length === 0
		? Promise.resolve([])
		: tx
				.selectFrom('photo')
				.select(['id', 'entryId', 'alt', 'width', 'height'])
				.where('organisationId', '=', organisationId)
				.where('entryId', 'in', entryIds)
				.orderBy('id')
				.execute();

/** Photos beside some entries with all that is kept of them, to lay them beside another entry as well. */
export const findPhotosToShow = (
	tx: Read,
	organisationId: string,
	ids: readonly string[],
	entryIds: readonly string[]
) =>
	ids.length === 0
		? Promise.resolve([])
		: tx
				.selectFrom('photo')
				.select(['id', 'hash', 'bytes', 'width', 'height', 'alt'])
				.where('organisationId', '=', organisationId)
				.where('id', 'in', ids)
				.where('entryId', 'in', entryIds)
				.execute();

export const findPhoto = (tx: Read, organisationId: string, id: string) =>
	tx
		.selectFrom('photo')
		.select(['id', 'entryId', 'hash', 'alt'])
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.executeTakeFirst();

/** Keeps what can be seen on it; answers the new version, or undefined when not allowed. */
export const keepAlt = async (tx: Write, organisationId: string, id: string, alt: string) =>
	(
		await tx
			.updateTable('photo')
			.set((eb) => ({ alt, version: eb('version', '+', 1) }))
			.where('organisationId', '=', organisationId)
			.where('id', '=', id)
			.returning('version')
			.executeTakeFirst()
	)?.version;

/** Removes a photo; answers its last version, or undefined when not allowed. */
export const removePhoto = async (tx: Write, organisationId: string, id: string) =>
	(
		await tx
			.deleteFrom('photo')
			.where('organisationId', '=', organisationId)
			.where('id', '=', id)
			.returning('version')
			.executeTakeFirst()
	)?.version;

/** Files that lost a photo, each with whether another photo still holds it; at most a hundred at a time. */
export const findLeftFiles = (tx: Read, organisationId: string) =>
	tx
		.selectFrom('fileToRemove')
		.select(['hash', sql<boolean>`app.file_is_held(organisation_id, hash)`.as('isHeld')])
		.where('organisationId', '=', organisationId)
		.limit(100)
		.execute();

export const forgetLeftFile = (tx: Write, organisationId: string, hash: string) =>
	tx
		.deleteFrom('fileToRemove')
		.where('organisationId', '=', organisationId)
		.where('hash', '=', hash)
		.execute();
