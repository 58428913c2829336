import { createHash } from 'node:crypto';
import { afterAll, expect, test } from 'vitest';
import sharp from 'sharp';
import { closeBrowser, faults, fits, signIn, withApp } from './browser.ts';

afterAll(closeBrowser);

/** A photo as a phone makes it: large, noisy, with the place in it. */
const photo = (width = 2400, height = 1800) =>
	sharp({
		create: {
			...{ width, height, channels: 3, background: '#5a7' },
			noise: { type: 'gaussian', mean: 120, sigma: 20 }
		}
	})
		.withExif({ IFD0: { Make: 'Telefoonmaker' }, IFD3: { GPSLatitude: '52/1' } })
		.jpeg({ quality: 90 })
		.toBuffer();
const file = async (name = 'IMG_1.jpg') => ({
	...{ name, mimeType: 'image/jpeg', buffer: await photo() }
});
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

test('[R54] a walk with photos and a point goes on without a network, and is closed and printed with it', async () => {
	const page = await withApp('noor');
	await page.context().grantPermissions(['geolocation']);
	await page.goto('/schouw');
	await page.getByText('Begin een schouw').first().click();
	await page.getByLabel('Waar loop je').fill('Rondje Weefselplein');
	await page.getByLabel('In welk gebied?').selectOption({ label: 'Spindelveld' });
	await page.getByRole('button', { name: 'Begin een schouw' }).click();
	await page.getByRole('heading', { name: 'Rondje Weefselplein' }).waitFor();
	expect(await faults(page)).toEqual([]);
	await fits(page);

	// With a network: words, a photo with its description, and a point by the keyboard.
	await page.getByLabel('Wat zag je?').fill('Drie lantaarns uit bij de doorgang.');
	await page.getByLabel('Foto’s zonder mensen').setInputFiles([await file()]);
	await page.getByLabel('Wat is er te zien op foto 1?').fill('Een donkere doorgang');
	await page.getByText('Wijs de plek aan op de kaart').click();
	await page.getByRole('button', { name: /^Kaart\./ }).focus();
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowUp');
	await page.getByText('Er staat een plek bij.').waitFor();
	await page.getByRole('button', { name: 'Noteer', exact: true }).click();
	await page.getByText('Bewaard. Loop maar door.').waitFor();
	await page.getByRole('img', { name: 'Een donkere doorgang' }).waitFor();

	// The network goes: the sheet goes on, on the device.
	await page.context().setOffline(true);
	for (const [index, text] of ['Losse tegels.', 'Stokrozen!'].entries()) {
		await page.getByLabel('Wat zag je?').fill(text);
		await page.getByLabel('Foto’s zonder mensen').setInputFiles([await file(`IMG_${index}.jpg`)]);
		await page.getByLabel('Wat is er te zien op foto 1?').fill(`Foto bij ${text}`);
		await page.getByRole('button', { name: 'Noteer', exact: true }).click();
		await page.getByText('Bewaard op dit toestel.').waitFor();
		await page.getByLabel('Wat zag je?').and(page.locator('textarea:not([value])')).waitFor();
	}
	await page.goto('/zien');
	await page.getByRole('heading', { name: 'Nog 4 te versturen' }).waitFor();
	expect(await faults(page)).toEqual([]);
	await fits(page);
	const onDevice = await hashesHere(page);
	await page.getByRole('radio', { name: 'Schouw' }).check();
	await page.getByText('Sluit een schouw af').click();
	await page.getByLabel('Welke schouw?').selectOption({ label: 'Rondje Weefselplein' });
	await page.getByLabel('Wat is het beeld').fill('Donker, maar de geveltuinen leven.');
	await page.getByRole('button', { name: 'Sluit de schouw af' }).click();
	await page.getByRole('heading', { name: 'Nog 5 te versturen' }).waitFor();
	await page.context().setOffline(false);
	await page.getByRole('heading', { name: 'Alles is verstuurd' }).waitFor();

	await page.goto('/schouw');
	await page.getByRole('link', { name: 'Rondje Weefselplein' }).click();
	await page.getByText('Donker, maar de geveltuinen leven.').waitFor();
	await page.getByRole('heading', { name: '3 notities' }).waitFor();
	await page.getByRole('link', { name: 'Verslag om af te drukken' }).click();
	await page.getByRole('img', { name: /^Kaart van de schouw/ }).waitFor();
	expect(await page.locator('li img').count()).toBe(3);
	expect(await faults(page)).toEqual([]);
	await fits(page);
	// The pictures that waited here are byte for byte those that the server gives.
	const addresses = await page
		.locator('li img')
		.evaluateAll((images) => images.map((image) => (image as HTMLImageElement).src));
	const kept = await Promise.all(
		addresses.map(async (address) => (await page.request.get(address)).body())
	);
	expect(kept.map(sha256)).toEqual(expect.arrayContaining(onDevice));
	for (const bytes of kept) {
		const { exif, width } = await sharp(bytes).metadata();
		expect([exif, width]).toEqual([undefined, 1600]);
	}
	await page.context().close();
});

/** The digests of the pictures that wait on this device. */
const hashesHere = (page: Awaited<ReturnType<typeof signIn>>) =>
	page.evaluate(async () => {
		const db = await new Promise<IDBDatabase>((done) => {
			const opening = indexedDB.open('vierzet');
			opening.onsuccess = () => done(opening.result);
		});
		const items = await new Promise<{ photo?: Blob }[]>((done) => {
			const asked = db.transaction('waiting').objectStore('waiting').getAll();
			asked.onsuccess = () => done(asked.result);
		});
		db.close();
		const hashes = [];
		for (const { photo } of items) {
			if (!photo) continue;
			const bytes = await crypto.subtle.digest('SHA-256', await photo.arrayBuffer());
			hashes.push([...new Uint8Array(bytes)].map((n) => n.toString(16).padStart(2, '0')).join(''));
		}
		return hashes;
	});

test('a file that is no photo gets a sentence, with and without JavaScript, and what was typed stays', async () => {
	const page = await signIn('noor');
	const fake = { name: 'foto.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('geen foto') };
	const heic = {
		...{ name: 'IMG_2.HEIC', mimeType: 'image/heic' },
		buffer: Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic\0\0\0\0')])
	};
	await page.goto('/noteer');
	await page.getByText('Meer: foto').click();
	await page.getByLabel('Foto’s zonder mensen').setInputFiles([fake]);
	await page.getByText('Dit bestand is geen foto').waitFor();
	await page.getByLabel('Foto’s zonder mensen').setInputFiles([heic]);
	await page.getByText('Deze foto is een HEIC-bestand').waitFor();
	await page.context().close();

	const plain = await signIn('noor', { javaScriptEnabled: false });
	await plain.goto('/noteer');
	await plain.getByLabel('Wat zag je?').fill('Met een kapotte foto.');
	await plain.getByText('Meer: foto').click();
	await plain.getByLabel('Foto’s zonder mensen').setInputFiles([fake]);
	await plain.getByRole('button', { name: 'Noteer', exact: true }).click();
	await plain.getByText('Dit bestand is geen foto').waitFor();
	expect(await plain.getByLabel('Wat zag je?').inputValue()).toBe('Met een kapotte foto.');
	await plain.getByLabel('Foto’s zonder mensen').setInputFiles([await file()]);
	await plain.getByRole('button', { name: 'Noteer', exact: true }).click();
	await plain.getByRole('img', { name: 'Foto 1 bij deze notitie' }).waitFor();
	await plain.getByText('Beschrijf de foto').click();
	await plain.getByLabel('Wat is er te zien op foto 1?').fill('Een geveltuin');
	await plain.getByRole('button', { name: 'Bewaar de beschrijving' }).click();
	await plain.getByRole('img', { name: 'Een geveltuin' }).waitFor();
	await plain.context().close();
});

test('[R44] being there and a question are kept without a network too', async () => {
	const page = await withApp('bram');
	await page.context().setOffline(true);
	await page.goto('/aanwezig');
	await page.getByRole('radio', { name: 'Er zijn' }).check();
	await page.getByLabel('Welke plek?').selectOption({ label: 'Lindewaard' });
	await page.getByLabel('Hoe lang ongeveer?').selectOption({ label: '1,5 uur' });
	await page.getByRole('button', { name: 'Ik was er' }).click();
	await page.getByRole('heading', { name: 'Nog 1 te versturen' }).waitFor();
	await page.getByRole('radio', { name: 'Vraag' }).check();
	await page.getByLabel('Welke vraag hoorde je?').fill('Wie kan mij leren fietsen?');
	await page.getByRole('button', { name: 'Noteer de vraag' }).click();
	await page.getByRole('heading', { name: 'Nog 2 te versturen' }).waitFor();
	await page.context().setOffline(false);
	await page.getByRole('heading', { name: 'Alles is verstuurd' }).waitFor();
	await page.goto('/vragen');
	expect(await page.locator('p', { hasText: 'Wie kan mij leren fietsen?' }).count()).toBe(1);
	await page.goto('/aanwezig');
	await page.getByRole('article').filter({ hasText: '1,5 uur' }).first().waitFor();
	await page.context().close();
});
