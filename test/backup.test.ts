import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { addAPhoto, openPhoto } from '#community/index.ts';
import { noteObservation, showObservation } from '#zien/index.ts';
import sharp from 'sharp';
import { newId, perform } from '#kernel/index.ts';
import { openWorld, type World } from '#test/harness.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BackupProblem, backup, restore } from '#kernel/db/index.ts';

let world: World;
let other: World;
let noteId: string;
const blank = { create: { width: 30, height: 20, channels: 3 as const, background: '#fff' } };
const folder = mkdtempSync(join(tmpdir(), 'vierzet-backup-'));
const file = join(folder, 'backup.vierzet');

beforeAll(async () => {
	[world, other] = [await openWorld(), await openWorld()];
	for (const text of ['Eerste.', 'Met een tab\t, een regel\nen een \\ erin.', '“Aanhaling” – ü']) {
		noteId = newId();
		const note = { id: noteId, text, areaId: world.areaId, visibility: 'team' as const };
		await perform(noteObservation, note, world.as('noor'));
	}
	const data = (await sharp(blank).jpeg().toBuffer()).toString('base64');
	const photo = { id: newId(), entryId: noteId, data };
	await perform(addAPhoto, photo, world.as('noor'));
	await backup(world.ownerUrl, file, world.files);
});
afterAll(async () => {
	await world.close();
	await other.close();
	rmSync(folder, { recursive: true, force: true });
});

const fingerprint = async ({ owner }: World) => {
	const tables = [
		'organisation',
		'person',
		'membership',
		'area',
		'entry',
		'observation',
		'photo',
		'history'
	];
	const sums = tables.map(
		(table) => `(select md5(string_agg(t::text, '|' order by t::text)) from ${table} t)`
	);
	return Object.values(
		(await owner.query(`select ${sums.map((sum, i) => `${sum} as s${i}`).join(', ')}`)).rows[0]
	);
};
const refusal = (work: Promise<unknown>) =>
	work.then(
		() => expect.unreachable('it was not refused'),
		(error: BackupProblem) => error.sentence?.nl
	);

test('a database that is not empty is left alone', async () => {
	const before = await fingerprint(other);
	expect(
		await refusal(restore(other.ownerUrl, file, { force: false, files: other.files }))
	).toContain('niet leeg');
	expect(await fingerprint(other)).toEqual(before);
});

test('a damaged or cut off file changes nothing', async () => {
	const before = await fingerprint(other);
	const whole = readFileSync(file);
	const plain = gunzipSync(whole);
	const changed = (at: number) => {
		const copy = Buffer.from(plain);
		copy[at] = copy[at]! ^ 1;
		return gzipSync(copy);
	};
	const broken = [
		whole.subarray(0, whole.length / 2),
		whole.subarray(0, whole.length - 4),
		gzipSync(plain.subarray(0, plain.length - 20)),
		changed(2),
		...[0.3, 0.5, 0.7, 0.9].map((share) => changed(Math.floor(plain.length * share))),
		Buffer.from('dit is geen reservekopie'),
		Buffer.alloc(0)
	];
	for (const [index, bytes] of broken.entries()) {
		const path = join(folder, `broken-${index}`);
		writeFileSync(path, bytes);
		expect(
			await refusal(restore(other.ownerUrl, path, { force: true, files: other.files })),
			`${index}`
		).toMatch(/beschadigd|andere versie/);
	}
	expect(await fingerprint(other)).toEqual(before);
});

test('a file that is not there gets a sentence', async () => {
	const missing = join(folder, 'is-er-niet');
	expect(
		await refusal(restore(other.ownerUrl, missing, { force: true, files: other.files }))
	).toContain('is er niet');
});

test('with force everything is replaced, and it reads as it was', async () => {
	await restore(other.ownerUrl, file, { force: true, files: other.files });
	expect(await fingerprint(other)).toEqual(await fingerprint(world));
	// Noor has the same person and organisation there now: her photo opens with its picture.
	const there = { ...world.as('noor'), db: other.db };
	const [photo] = (await perform(showObservation, { id: noteId }, there)).photos;
	const { hash } = await perform(openPhoto, { id: photo!.id }, there);
	const [before, after] = await Promise.all(
		[world, other].map(({ files }) => files.get(world.organisationId, hash))
	);
	expect(after!.equals(before!)).toBe(true);
});
