import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { chromium, type Browser, type BrowserContext, type Page } from '@playwright/test';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { keptHere } from './on-the-device.ts';
import { freePort, password, startVierzet } from './server.ts';
import { serveVersions } from './versions.ts';

// A new version of the app on the server, while somebody walks without a network.

let vierzet: Awaited<ReturnType<typeof startVierzet>>;
let versions: Awaited<ReturnType<typeof serveVersions>>;
let browser: Browser;
let address: string;

beforeAll(async () => {
	const port = await freePort();
	address = `http://127.0.0.1:${port}`;
	vierzet = await startVierzet('start', { ORIGIN: address });
	versions = await serveVersions(port, vierzet.port);
	browser = await chromium.launch({
		executablePath: process.env.CHROMIUM || undefined,
		args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run']
	});
});
afterAll(async () => {
	await browser?.close();
	versions?.stop();
	await vierzet?.stop();
});

/** Noor with the app on her device. */
async function withApp(): Promise<Page> {
	const context = await browser.newContext({ baseURL: address, locale: 'nl-NL' });
	context.setDefaultTimeout(20_000);
	const page = await context.newPage();
	await page.goto('/inloggen');
	await page.getByLabel('E-mailadres').first().fill('noor@spindelveld.example');
	await page.getByLabel('Wachtwoord', { exact: true }).fill(password);
	await page.getByRole('button', { name: 'Log in', exact: true }).click();
	await page.waitForURL((url) => url.pathname !== '/inloggen');
	await page.goto('/zien');
	await page.evaluate(async () => void (await navigator.serviceWorker.ready));
	await page.waitForTimeout(2500);
	return page;
}

/** Which versions of the service worker this device has. */
const workersOf = (page: Page) =>
	page.evaluate(async () => {
		const registration = (await navigator.serviceWorker.getRegistration())!;
		return { active: Boolean(registration.active), waiting: Boolean(registration.waiting) };
	});

const findNewVersion = (page: Page) =>
	page.evaluate(async () => {
		const registration = (await navigator.serviceWorker.getRegistration())!;
		await registration.update();
		while (!registration.waiting) await new Promise((again) => setTimeout(again, 50));
	});

/**
 * A page opened when all others are closed. A browser needs a moment to see that nothing of the
 * old version is left; who opens within that moment still gets the old one, and opens again later.
 */
async function openedAfresh(context: BrowserContext): Promise<Page> {
	for (let times = 0; times < 20; times++) {
		await pause(1000);
		const page = await context.newPage();
		await page.goto('/noteer');
		await page.getByRole('heading', { name: 'Op dit toestel' }).waitFor();
		if (!(await workersOf(page)).waiting) return page;
		await page.close();
	}
	throw new Error('the new version never took over');
}

/** The names of the caches in which this device keeps the app. */
const cachesOf = (page: Page) => page.evaluate(() => caches.keys());

const photo = async () => ({
	name: 'IMG_1.jpg',
	mimeType: 'image/jpeg',
	buffer: await sharp({
		create: {
			...{ width: 1200, height: 900, channels: 3, background: '#5a7' },
			noise: { type: 'gaussian', mean: 120, sigma: 20 }
		}
	})
		.jpeg()
		.toBuffer()
});

async function noteHere(page: Page, text: string, picture?: Awaited<ReturnType<typeof photo>>) {
	await page.getByLabel('Wat zag je?').first().fill(text);
	if (picture) {
		await page.getByText('Meer: foto').click();
		await page.getByLabel('Foto’s zonder mensen').setInputFiles([picture]);
		await page.getByLabel('Wat is er te zien op foto 1?').fill(`Foto bij ${text}`);
	}
	await page.getByRole('button', { name: 'Noteer', exact: true }).click();
	await page.getByRole('article').filter({ hasText: text }).first().waitFor();
}

/** The picture that waits on this device, with the digest of its bytes. */
const pictureHere = async (page: Page) => (await keptHere(page)).find((one) => one.digest)!;

/** Everything that waited is with the server, once, and the picture is byte for byte the same. */
async function arrived(
	page: Page,
	word: string,
	many: number,
	picture: { id: string; digest?: string }
) {
	await page.getByRole('heading', { name: 'Alles is verstuurd' }).waitFor({ timeout: 90_000 });
	expect(await vierzet.count(word)).toEqual({ count: many, distinct: many });
	const kept = await (await page.request.get(`/foto/${picture.id}`)).body();
	expect(createHash('sha256').update(kept).digest('hex')).toBe(picture.digest);
}

test('[R13] a new version on the server during a walk: what waits arrives once', async () => {
	const page = await withApp();
	await page.context().setOffline(true);
	await page.goto('/noteer');
	await page.getByRole('heading', { name: 'Op dit toestel' }).waitFor();
	await noteHere(page, 'Wandelnotitie met foto.', await photo());
	await noteHere(page, 'Wandelnotitie zonder foto.');
	await page.getByRole('heading', { name: 'Nog 3 te versturen' }).waitFor();
	const picture = await pictureHere(page);

	// The server is being renewed at the very moment that the network comes back.
	versions.renew();
	await vierzet.pause();
	await page.context().setOffline(false);
	await page.waitForTimeout(500);
	await page.getByRole('heading', { name: 'Nog 3 te versturen' }).waitFor();
	await vierzet.resume();
	await arrived(page, 'Wandelnotitie', 2, picture);
	await page.context().close();
});

test('[R13] the new version waits until the pages of the old one are closed, and takes over with everything that waits', async () => {
	const page = await withApp();
	const context = page.context();
	const [before] = await cachesOf(page);
	await context.setOffline(true);
	await page.goto('/noteer');
	await noteHere(page, 'Versienotitie met foto.', await photo());
	const picture = await pictureHere(page);
	versions.renew();

	// Found on the way, it waits; what the newer server showed meanwhile does not break the page on the device.
	await page.route('**/api/v1/**', (route) => route.abort());
	await context.setOffline(false);
	await findNewVersion(page);
	expect(await workersOf(page)).toEqual({ active: true, waiting: true });
	await page.goto('/toestel');
	await page.getByRole('heading', { name: 'Nog 2 te versturen' }).waitFor();
	await context.setOffline(true);
	await page.goto('/noteer');
	await noteHere(page, 'Versienotitie in de oude versie.');
	expect(await workersOf(page)).toEqual({ active: true, waiting: true });

	// All pages closed; the next one has the new version, still without a network.
	await page.close();
	const next = await openedAfresh(context);
	await next.getByRole('heading', { name: 'Nog 3 te versturen' }).waitFor();
	await expect.poll(() => cachesOf(next)).toHaveLength(1);
	expect(await cachesOf(next)).not.toContain(before);
	await noteHere(next, 'Versienotitie in de nieuwe versie.');
	await context.setOffline(false);
	await arrived(next, 'Versienotitie', 3, picture);
	await context.close();
});
