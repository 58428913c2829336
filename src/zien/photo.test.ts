import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import {
	addAPhoto,
	cleanImage,
	describePhoto,
	openPhoto,
	removeAPhoto,
	removeExpired
} from '#community/index.ts';
import { newId, perform, s3Files } from '#kernel/index.ts';
import { openWorld, type World } from '#test/harness.ts';
import { refusalOf } from '#test/house.ts';
import fc from 'fast-check';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { noteObservation, showObservation } from './index.ts';

let world: World;
beforeAll(async () => void (world = await openWorld()));
afterAll(() => world.close());

const picture = (width: number, height: number) =>
	sharp({ create: { width, height, channels: 3, background: '#4a7' } });
/** What a camera writes: where, with what and when, lying on its side. */
const fromCamera = () =>
	picture(400, 200)
		.withExif({ IFD0: { Make: 'Telefoonmaker', Orientation: '6' }, IFD3: { GPSLatitude: '52/1' } })
		.jpeg()
		.toBuffer();
const base64 = (bytes: Buffer) => bytes.toString('base64');
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

async function noteWithPhoto(data: Buffer, visibility: 'onlyMe' | 'team' = 'team') {
	const note = { id: newId(), text: 'Losse tegel.', areaId: world.areaId, visibility };
	await perform(noteObservation, note, world.as('noor'));
	const photo = { id: newId(), entryId: note.id, data: base64(data) };
	await perform(addAPhoto, photo, world.as('noor'));
	return { noteId: note.id, photoId: photo.id };
}
const filesKept = () =>
	readdirSync(world.folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
		.length;

describe('what is kept of a picture', () => {
	test('the place, the device and the day are gone, and it stands upright', async () => {
		const given = await fromCamera();
		expect((await sharp(given).metadata()).exif).toBeDefined();
		const { bytes, width, height, hash } = await cleanImage(given);
		const kept = await sharp(bytes).metadata();
		expect([kept.exif, kept.xmp, kept.iptc]).toEqual([undefined, undefined, undefined]);
		expect(bytes.includes('Telefoonmaker')).toBe(false);
		expect(hash).toBe(sha256(bytes));
		// sharp writes the orientation it was told, or rights the picture: either way nothing is left to turn.
		expect([width, height].sort()).toEqual([200, 400]);
	});

	test('a clean picture keeps its bytes; what hangs behind its end is cut off', async () => {
		const clean = await picture(300, 200).jpeg().toBuffer();
		expect((await cleanImage(clean)).bytes.equals(clean)).toBe(true);
		const withTail = Buffer.concat([clean, Buffer.from('PK geheim')]);
		expect((await cleanImage(withTail)).bytes.includes('geheim')).toBe(false);
	});

	test('a picture of 60 megapixels becomes 1600 points wide', async () => {
		const { width, height } = await cleanImage(await picture(9000, 6667).jpeg().toBuffer());
		expect([width, height]).toEqual([1600, 1185]);
	});

	test('HEIC, disguised, cut off and oversized files get a sentence of their own', async () => {
		const heic = Buffer.concat([
			Buffer.from([0, 0, 0, 24]),
			Buffer.from('ftypheic\0\0\0\0mif1heic')
		]);
		const whole = await sharp({
			create: {
				width: 600,
				height: 600,
				channels: 3,
				background: '#000',
				noise: { type: 'gaussian', mean: 120, sigma: 60 }
			}
		})
			.jpeg()
			.toBuffer();
		const huge = await picture(10_100, 10_000).png().toBuffer();
		const faults = [
			[heic, 'HEIC'],
			[Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'), 'geen foto'],
			[Buffer.from('MZ this is a program'), 'geen foto'],
			[whole.subarray(0, whole.length / 2), 'geen foto'],
			[huge, 'te groot'],
			[Buffer.alloc(17 * 1024 * 1024), 'te groot']
		] as const;
		for (const [bytes, words] of faults) {
			const said = await cleanImage(bytes).then(
				() => 'kept',
				(problem) => problem.fields[0].sentence.nl
			);
			expect(said).toContain(words);
		}
	});

	test('no bytes whatever bring it down', () =>
		fc.assert(
			fc.asyncProperty(fc.uint8Array({ minLength: 0, maxLength: 200 }), async (bytes) => {
				const jpegLike = Buffer.concat([
					Buffer.from([0xff, 0xd8]),
					bytes,
					Buffer.from([0xff, 0xd9])
				]);
				for (const one of [Buffer.from(bytes), jpegLike]) {
					const said = await cleanImage(one).catch((problem) => problem.code);
					expect(said.bytes ?? said).toBeTruthy();
				}
			}),
			{ numRuns: 60 }
		));
});

describe('[R54] a photo without persons beside a note', () => {
	test('it is shown with the note, and its file opens to who may see the note', async () => {
		const { noteId, photoId } = await noteWithPhoto(await fromCamera());
		const seen = await perform(showObservation, { id: noteId }, world.as('ilse'));
		expect(seen.photos).toMatchObject([{ id: photoId, alt: null }]);
		const { hash } = await perform(openPhoto, { id: photoId }, world.as('ilse'));
		const bytes = await world.files.get(world.organisationId, hash);
		expect(sha256(bytes!)).toBe(hash);
		for (const who of ['bram', 'yonas', 'elsewhere'] as const)
			expect(await refusalOf(perform(openPhoto, { id: photoId }, world.as(who)))).toBe('notFound');
	});

	test('what can be seen on it is said, by the team and nobody else', async () => {
		const { photoId } = await noteWithPhoto(await fromCamera());
		const say = (who: 'ilse' | 'bram' | 'samira', alt: string) =>
			perform(describePhoto, { writeId: newId(), id: photoId, alt }, world.as(who));
		expect(await refusalOf(say('bram', 'Een tegel'))).toBe('notFound');
		expect(await refusalOf(say('samira', 'Een tegel'))).toBe('forbidden');
		expect(await refusalOf(say('ilse', ' '))).toBe('invalidInput alt');
		expect(await say('ilse', 'Een losse tegel voor nummer 3')).toEqual({ id: photoId, version: 2 });
	});

	test('what is no picture, has no note or is one too many is refused and leaves nothing', async () => {
		const { noteId } = await noteWithPhoto(await fromCamera());
		const data = base64(await fromCamera());
		const add = (input: object, who: 'noor' | 'samira' | 'bram' = 'noor') =>
			refusalOf(
				perform(addAPhoto, { id: newId(), entryId: noteId, data, ...input }, world.as(who))
			);
		const before = filesKept();
		expect(await add({ data: 'geen base64!' })).toBe('invalidInput data');
		expect(await add({ data: base64(Buffer.from('tekst')) })).toBe('invalidInput data');
		expect(await add({ entryId: newId() })).toBe('invalidInput entryId');
		expect(await add({}, 'samira')).toBe('forbidden');
		expect(await add({}, 'bram')).toBe('invalidInput entryId');
		expect(filesKept()).toBe(before);
		for (let more = 1; more < 6; more++) expect(await add({})).toBe('it was not refused');
		expect(await add({})).toBe('invalidInput data');
	});

	test('the same picture twice is one file; it goes with the last photo that holds it', async () => {
		const data = await picture(321, 123).jpeg().toBuffer();
		const first = await noteWithPhoto(data);
		const second = await noteWithPhoto(data);
		const { hash } = await perform(openPhoto, { id: first.photoId }, world.as('noor'));
		const file = `${world.folder}/${world.organisationId}/${hash.slice(0, 2)}/${hash}`;
		const remove = (id: string) =>
			perform(removeAPhoto, { writeId: newId(), id }, world.as('noor'));
		await remove(first.photoId);
		await removeExpired(world.db, world.files);
		expect(existsSync(file)).toBe(true);
		// The note itself has its time: its photo and the file go along.
		await world.owner.query(`update entry set expires_on = '2020-01-01' where id = $1`, [
			second.noteId
		]);
		await removeExpired(world.db, world.files);
		expect(existsSync(file)).toBe(false);
	});
});

test('a service that speaks S3 keeps files as the folder does', async () => {
	const kept = new Map<string, Buffer>();
	const signed: boolean[] = [];
	const server = createServer(async (request, response) => {
		signed.push(/^AWS4-HMAC-SHA256 Credential=sleutel/.test(request.headers.authorization ?? ''));
		const chunks: Buffer[] = [];
		for await (const chunk of request) chunks.push(chunk as Buffer);
		const name = request.url!;
		if (request.method === 'PUT') kept.set(name, Buffer.concat(chunks));
		if (request.method === 'DELETE') kept.delete(name);
		const found = kept.get(name);
		if (request.method === 'GET' && !found) response.statusCode = 404;
		response.end(request.method === 'GET' ? found : undefined);
	}).listen(0);
	await once(server, 'listening');
	const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}/emmer`;
	const keys = { accessKeyId: 'sleutel', secretAccessKey: 'geheim', region: 'auto' };
	const files = s3Files({ endpoint, ...keys });
	const bytes = await fromCamera();
	await files.put('org', 'hash', bytes);
	expect([...kept.keys()]).toEqual(['/emmer/org/hash']);
	expect((await files.get('org', 'hash'))!.equals(bytes)).toBe(true);
	await files.remove('org', 'hash');
	expect(await files.get('org', 'hash')).toBeUndefined();
	expect(signed.every(Boolean)).toBe(true);
	server.close();
});
