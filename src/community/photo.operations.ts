import {
	Problem,
	fieldProblem,
	idShape,
	optionalText,
	readOperation,
	shortText,
	writeOperation
} from '#kernel/index.ts';
import { z } from 'zod';
import { cleanImage } from './image.ts';
import {
	addPhoto,
	countPhotos,
	findLeftFiles,
	findPhoto,
	forgetLeftFile,
	keepAlt,
	photosOf,
	removePhoto
} from './photo.store.ts';
import { findEntry } from './spine.store.ts';

const exampleId = '019a0000-0000-7000-8000-000000000001';
/** The smallest picture there is: one white point. */
const onePixel =
	'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mP8/x8AAwMCAO+ip1sAAAAASUVORK5CYII=';
/** How many photos one entry holds. */
export const mostPhotos = 6;

/** A photo as a page shows it. */
export const photoShape = z.object({
	id: idShape,
	alt: z.string().nullable(),
	width: z.int(),
	height: z.int()
});

/** Keeps a photo without persons beside an entry (54); seen as far and as long as the entry. */
export const addAPhoto = writeOperation({
	name: 'photo.add',
	object: 'photo',
	summary: { nl: 'Voeg een foto toe', en: 'Add a photo' },
	audience: ['worker'],
	input: z.strictObject({
		id: idShape,
		entryId: idShape,
		/** The file, in base64. */
		data: z.base64({ message: 'photoUnreadable' }).min(1),
		alt: optionalText(500)
	}),
	example: { id: exampleId, entryId: exampleId, data: onePixel, alt: 'Een losse stoeptegel' },
	rest: { method: 'put', path: '/photos/{id}', tag: 'zien', largest: 23 },
	async work({ id, entryId, data, alt }, { tx, actor, clock, files }) {
		const { organisationId } = actor;
		if (!(await findEntry(tx, organisationId, entryId)))
			throw fieldProblem('entryId', 'unknownEntry');
		if ((await countPhotos(tx, organisationId, entryId)) >= mostPhotos)
			throw fieldProblem('data', 'tooManyPhotos');
		const { bytes, hash, width, height } = await cleanImage(Buffer.from(data, 'base64'));
		const createdAt = clock();
		const photo = { organisationId, id, entryId, hash, width, height, alt, createdAt };
		await addPhoto(tx, { ...photo, bytes: bytes.length });
		// After the row, which may be refused; before the answer, which says that it is kept.
		await files.put(organisationId, hash, bytes);
		return { id, version: 1 };
	}
});

/** Says what can be seen on a photo, for who does not see it. */
export const describePhoto = writeOperation({
	name: 'photo.describe',
	object: 'photo',
	summary: { nl: 'Beschrijf een foto', en: 'Describe a photo' },
	audience: ['worker'],
	input: z.strictObject({ writeId: idShape, id: idShape, alt: shortText(500) }),
	example: { writeId: exampleId, id: exampleId, alt: 'Een losse stoeptegel' },
	rest: { method: 'post', path: '/photos/{id}/descriptions', tag: 'zien' },
	async work({ id, alt }, { tx, actor }) {
		if (!(await findPhoto(tx, actor.organisationId, id))) throw new Problem('notFound');
		const version = await keepAlt(tx, actor.organisationId, id, alt);
		if (version === undefined) throw new Problem('forbidden');
		return { id, version };
	}
});

/** Takes a photo away; its file goes too when no other photo holds it. */
export const removeAPhoto = writeOperation({
	name: 'photo.remove',
	object: 'photo',
	summary: { nl: 'Haal een foto weg', en: 'Remove a photo' },
	audience: ['worker'],
	input: z.strictObject({ writeId: idShape, id: idShape }),
	example: { writeId: exampleId, id: exampleId },
	rest: { method: 'post', path: '/photos/{id}/removals', tag: 'zien' },
	async work({ id }, { tx, actor }) {
		if (!(await findPhoto(tx, actor.organisationId, id))) throw new Problem('notFound');
		const version = await removePhoto(tx, actor.organisationId, id);
		if (version === undefined) throw new Problem('forbidden');
		return { id, version: version + 1 };
	}
});

/** The photos beside some entries, to choose from. */
export const listPhotos = readOperation({
	name: 'photo.list',
	summary: { nl: 'Foto’s bij wat je gezien hebt', en: 'Photos beside what you saw' },
	audience: ['member'],
	input: z.strictObject({ entryIds: z.array(idShape).max(200) }),
	output: z.array(photoShape.extend({ entryId: idShape })),
	example: { entryIds: [exampleId] },
	work: ({ entryIds }, { tx, actor }) => photosOf(tx, actor.organisationId, entryIds)
});

/** Under which name the picture stands in the file store, for who may see its entry. */
export const openPhoto = readOperation({
	name: 'photo.open',
	summary: { nl: 'Open een foto', en: 'Open a photo' },
	audience: ['public'],
	input: z.strictObject({ id: idShape }),
	output: z.object({ hash: z.string() }),
	example: { id: exampleId },
	async work({ id }, { tx, actor }) {
		const found = await findPhoto(tx, actor.organisationId, id);
		if (!found) throw new Problem('notFound');
		return found;
	}
});

/** Removes files that no photo holds any more. */
export const removeLeftFiles = writeOperation({
	name: 'photo.removeLeftFiles',
	object: 'organisation',
	summary: { nl: 'Ruim losse foto’s op', en: 'Remove left pictures' },
	audience: [],
	input: z.strictObject({ writeId: idShape }),
	example: { writeId: exampleId },
	async work(_, { tx, actor, files }) {
		const { organisationId } = actor;
		const left = await findLeftFiles(tx, organisationId);
		for (const { hash, isHeld } of left) {
			if (!isHeld) await files.remove(organisationId, hash);
			await forgetLeftFile(tx, organisationId, hash);
		}
		return { id: organisationId, version: left.length };
	}
});
