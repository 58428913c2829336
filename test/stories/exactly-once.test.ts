import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';

import { keptHere, saveThirty } from './on-the-device.ts';
import { password, startVierzet } from './server.ts';

// The hard cases, on a Vierzet of their own: it is stopped, and the browser is killed.

let vierzet: Awaited<ReturnType<typeof startVierzet>>;
let profile: string;
const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'];
const options = { args, executablePath: process.env.CHROMIUM || undefined, locale: 'nl-NL' };

const openBrowser = () =>
	chromium.launchPersistentContext(profile, { ...options, baseURL: vierzet.address });

beforeAll(async () => void (vierzet = await startVierzet('start')));
afterAll(() => vierzet.stop());

// Each on a device of its own.
beforeEach(() => void (profile = mkdtempSync(join(tmpdir(), 'vierzet-profile-'))));
afterEach(() => {
	for (const pid of browserProcesses()) process.kill(pid, 'SIGKILL');
	rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});

/** Noor's app on this profile, signed in and kept on the device. */
async function openApp(context: BrowserContext): Promise<Page> {
	const page = context.pages()[0] ?? (await context.newPage());
	await page.goto('/zien');
	if (new URL(page.url()).pathname === '/inloggen') {
		await page.getByLabel('E-mailadres').first().fill('noor@spindelveld.example');
		await page.getByLabel('Wachtwoord', { exact: true }).fill(password);
		await page.getByRole('button', { name: 'Log in', exact: true }).click();
		await page.waitForURL('**/zien');
	}
	await page.evaluate(async () => void (await navigator.serviceWorker.ready));
	await page.waitForTimeout(2500);
	return page;
}

/** The browser as a phone whose battery is taken out: no goodbye to anybody. */
async function kill(context: BrowserContext): Promise<void> {
	const ended = new Promise((gone) => context.on('close', gone));
	const pids = browserProcesses();
	for (const pid of pids) process.kill(pid, 'SIGKILL');
	await Promise.race([ended, new Promise((late) => setTimeout(late, 5000))]);
	rmSync(join(profile, 'SingletonLock'), { force: true });
	expect(pids.length).toBeGreaterThan(0);
}

/** All processes of the browser on this profile. */
function browserProcesses(): number[] {
	const { readdirSync } = process.getBuiltinModule('node:fs');
	return readdirSync('/proc')
		.filter((name) => /^\d+$/.test(name))
		.filter((pid) => {
			try {
				return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(profile);
			} catch {
				return false;
			}
		})
		.map(Number);
}

const texts = async (page: Page, start: string) => {
	const answer = await page.request.get(`${vierzet.address}/api/v1/search?q=${start}&limit=100`);
	return ((await answer.json()) as { found: { text: string }[] }).found
		.map(({ text }) => text)
		.filter((text) => text.startsWith(start));
};

/** Waits until all is sent; a thousand notes take 17 seconds on a machine at rest, and minutes on a busy one. */
const sent = (page: Page, timeout = 90_000) =>
	page.getByRole('heading', { name: 'Alles is verstuurd' }).waitFor({ timeout });

test('the server is away, the browser is killed after "bewaard", and all arrives once', async () => {
	let context = await openBrowser();
	let page = await openApp(context);
	await vierzet.pause();
	await page.goto('/noteer').catch(() => undefined);
	await page.getByRole('heading', { name: 'Op dit toestel' }).waitFor();
	for (const text of ['Stroomuitval een.', 'Stroomuitval twee.']) {
		await page.getByLabel('Wat zag je?').first().fill(text);
		await page.getByRole('button', { name: 'Noteer', exact: true }).click();
		await page.getByText('Bewaard op dit toestel.').waitFor();
		await expect.poll(() => page.getByText(text).count()).toBeGreaterThan(0);
	}
	await kill(context);

	context = await openBrowser();
	page = context.pages()[0] ?? (await context.newPage());
	await page.goto('/toestel').catch(() => undefined);
	await page.getByRole('heading', { name: 'Nog 2 te versturen' }).waitFor();
	await vierzet.resume();
	// The browser may have lost who was signed in along with its power: what waits stays for its owner.
	page = await openApp(context);
	await page.goto('/toestel');
	await sent(page);
	expect((await texts(page, 'Stroomuitval')).sort()).toEqual([
		'Stroomuitval een.',
		'Stroomuitval twee.'
	]);
	await context.close();
});

test('killed after the server kept it and before its answer came: still one note', async () => {
	let context = await openBrowser();
	let page = await openApp(context);
	await page.goto('/noteer');
	await page.getByLabel('Wat zag je?').fill('Tussenin gestopt.');
	// The answer never leaves the test: the server has committed by then.
	const committed = new Promise<void>((done) => {
		void page.route('**/noteer', async (route) => {
			if (route.request().method() !== 'POST') return route.continue();
			await route.fetch();
			done();
		});
	});
	await page.getByRole('button', { name: 'Noteer', exact: true }).click();
	await committed;
	await kill(context);

	context = await openBrowser();
	page = await openApp(context);
	await page.goto('/toestel');
	await sent(page);
	expect(await texts(page, 'Tussenin')).toEqual(['Tussenin gestopt.']);
	await context.close();
});

test('killed in the middle of saving: all that was "bewaard" is there once, and no note or photo is half', async () => {
	const noise = { type: 'gaussian' as const, mean: 120, sigma: 30 };
	const picture = (
		await sharp({
			create: { width: 640, height: 480, channels: 3, background: '#386', noise }
		})
			.jpeg()
			.toBuffer()
	).toString('base64');
	const saved: string[] = [];
	for (let round = 0; round < 4; round++) {
		const context = await openBrowser();
		const page =
			round === 0 ? await openApp(context) : (context.pages()[0] ?? (await context.newPage()));
		await context.setOffline(true);
		await page.goto('/toestel');
		await page.getByRole('heading', { name: 'Op dit toestel' }).waitFor();
		await page.getByLabel('Wat zag je?').first().waitFor();
		// The page is awake: a form sent before that would go to the network.
		await page.waitForLoadState('networkidle');
		const before = saved.length;
		await page.exposeFunction('told', (text: string) => void saved.push(text));
		const saving = page.evaluate(saveThirty, { round, picture }).catch(() => undefined);
		await expect.poll(() => saved.length, { timeout: 60_000 }).toBeGreaterThan(before);
		await new Promise((later) => setTimeout(later, Math.random() * 1000));
		await kill(context);
		await saving;
		// It was in the middle: the last one was not there yet.
		expect(saved.length - before).toBeLessThan(30);
	}

	const context = await openBrowser();
	await context.setOffline(true);
	let page = context.pages()[0] ?? (await context.newPage());
	await page.goto('/toestel');
	await page.getByRole('heading', { name: /Nog \d+ te versturen/ }).waitFor();
	const kept = await keptHere(page);
	const photos = kept.filter((one) => one.digest);
	const notes = kept.filter((one) => !one.digest);
	const kinds = notes.map(({ text }) => text);
	expect(new Set(kinds).size).toBe(kinds.length);
	expect(kinds).toEqual(expect.arrayContaining(saved));
	const withPhoto = notes.filter(({ text }) => text.includes('met foto')).map(({ id }) => id);
	expect(photos.map(({ after }) => after).sort()).toEqual(withPhoto.sort());

	await context.setOffline(false);
	page = await openApp(context);
	await page.goto('/toestel');
	await sent(page);
	const many = notes.length;
	expect(await vierzet.count('Stroomnotitie')).toEqual({ count: many, distinct: many });
	for (const { id, digest } of photos) {
		const bytes = await (await page.request.get(`${vierzet.address}/foto/${id}`)).body();
		expect(createHash('sha256').update(bytes).digest('hex')).toBe(digest);
	}
	await context.close();
});

test('1,000 notes with 200 photos that waited arrive once each, the photos byte for byte', async () => {
	const context = await openBrowser();
	const page = await openApp(context);
	const picture = (
		await sharp({ create: { width: 320, height: 240, channels: 3, background: '#386' } })
			.jpeg()
			.toBuffer()
	).toString('base64');
	await page.evaluate(
		async ({ picture }) => {
			const db = await new Promise<IDBDatabase>((done) => {
				const opening = indexedDB.open('vierzet');
				opening.onsuccess = () => done(opening.result);
			});
			const owner = await new Promise<string>((done) => {
				const asked = db.transaction('known').objectStore('known').get('me');
				asked.onsuccess = () => done(asked.result.personId);
			});
			const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
			const waiting = db.transaction('waiting', 'readwrite');
			const base = { owner, state: 'waiting', madeAt: new Date().toISOString() };
			for (let n = 0; n < 1000; n++) {
				const id = `019a0000-0000-7000-8000-${String(n).padStart(12, '0')}`;
				waiting.objectStore('waiting').put({
					...{ ...base, id, kind: 'note', path: `/observations/${id}` },
					body: { text: `Stapelnotitie ${n}.` }
				});
				if (n % 5 > 0) continue;
				const photoId = `019a0000-0000-7000-9000-${String(n).padStart(12, '0')}`;
				waiting.objectStore('waiting').put({
					...{ ...base, id: photoId, kind: 'photo', path: `/photos/${photoId}`, after: id },
					...{ body: { entryId: id }, photo: new Blob([bytes], { type: 'image/jpeg' }) }
				});
			}
			await new Promise((done) => (waiting.oncomplete = done));
			db.close();
		},
		{ picture }
	);
	await page.goto('/toestel');
	await sent(page, 300_000);
	const read = async (path: string) => page.request.get(`${vierzet.address}${path}`);
	const { count, distinct } = await vierzet.count('Stapelnotitie');
	expect([count, distinct]).toEqual([1000, 1000]);
	const original = Buffer.from(picture, 'base64');
	for (let n = 0; n < 1000; n += 5) {
		const id = `019a0000-0000-7000-9000-${String(n).padStart(12, '0')}`;
		const kept = await (await read(`/foto/${id}`)).body();
		expect(kept.equals(original)).toBe(true);
	}
	await context.close();
}, 400_000);
