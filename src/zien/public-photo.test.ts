import {
	addAPhoto,
	describePhoto,
	listPhotos,
	listPublications,
	openPhoto,
	publish,
	withdrawPublication
} from '#community/index.ts';
import { anybody, newId, perform, type Context } from '#kernel/index.ts';
import { openWorld, type World } from '#test/harness.ts';
import { refusalOf } from '#test/house.ts';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { noteObservation } from './index.ts';

let world: World;
let noteId: string;
let photoId: string;
beforeAll(async () => {
	world = await openWorld();
	[noteId, photoId] = [newId(), newId()];
	const note = { id: noteId, text: 'Losse tegel.', areaId: world.areaId };
	await perform(noteObservation, { ...note, visibility: 'team' }, world.as('noor'));
	const create = { width: 40, height: 30, channels: 3 as const, background: '#4a7' };
	const data = (await sharp({ create }).jpeg().toBuffer()).toString('base64');
	await perform(addAPhoto, { id: photoId, entryId: noteId, data }, world.as('noor'));
});
afterAll(() => world.close());

const visitor = (): Context => ({ ...world.as('yonas'), actor: anybody(world.organisationId) });
const show = async (photoIds: string[], who: 'noor' | 'bram' = 'noor') => {
	const parts = [{ entryId: noteId, move: 'zien' as const, text: 'Hier lag een tegel los.' }];
	const shown = { areaId: world.areaId, title: 'De stoep', audience: 'public' as const, parts };
	return perform(publish, { id: newId(), ...shown, photoIds }, world.as(who));
};
const opens = (id: string, context: Context) => refusalOf(perform(openPhoto, { id }, context));

describe('[R54] [R67] photos on the neighbourhood’s own pages', () => {
	test('only with words for who does not see, and only what stands beside a chosen part', async () => {
		expect(await refusalOf(show([photoId]))).toBe('invalidInput photoIds');
		const described = { writeId: newId(), id: photoId, alt: 'Een losse tegel' };
		await perform(describePhoto, described, world.as('noor'));
		expect(await refusalOf(show([newId()]))).toBe('invalidInput photoIds');
		expect(await refusalOf(show([photoId], 'bram'))).toBe('invalidInput parts.0.entryId');
		const beside = await perform(listPhotos, { entryIds: [noteId] }, world.as('ilse'));
		expect(beside).toMatchObject([{ id: photoId, entryId: noteId, alt: 'Een losse tegel' }]);
		expect(await perform(listPhotos, { entryIds: [noteId] }, world.as('bram'))).toEqual([]);
	});

	test('are to be seen as long as the publication, while the note’s own photo stays with the team', async () => {
		const { id } = await show([photoId]);
		const [found] = await perform(listPublications, { areaId: world.areaId }, visitor());
		const [photo] = found!.photos;
		expect(photo).toMatchObject({ alt: 'Een losse tegel', width: 40, height: 30 });
		const [own, shown] = await Promise.all(
			[photoId, photo!.id].map((one) => perform(openPhoto, { id: one }, world.as('noor')))
		);
		expect(shown!.hash).toBe(own!.hash);
		await perform(openPhoto, { id: photo!.id }, visitor());
		expect(await opens(photoId, visitor())).toBe('notFound');
		await perform(withdrawPublication, { writeId: newId(), id }, world.as('noor'));
		expect(await opens(photo!.id, visitor())).toBe('notFound');
	});
});
