import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
	chromium,
	type Browser,
	type BrowserContext,
	type BrowserContextOptions,
	type Page
} from '@playwright/test';
import type axe from 'axe-core';
import { expect, inject } from 'vitest';
import { addressHeader, password } from './server.ts';

/** Half the length of the one with comments, and read on every page that is looked at. */
const axeSource = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

const phone: BrowserContextOptions = { viewport: { width: 390, height: 844 }, hasTouch: true };

/** The Vierzet of this story: that of the place where it runs, counted from one. */
export const vierzet = inject('addresses')[Number(process.env.VITEST_POOL_ID) - 1]!;

let browser: Browser | undefined;

/** Everybody comes from an address of their own, as in the world: the limit on signing in holds per address. */
const anAddress = () => `10.${[1, 2, 3].map(() => Math.floor(Math.random() * 256)).join('.')}`;

/** The browser of the machine; scripts/test.mjs has found it and says where. */
async function open(): Promise<Browser> {
	browser ??= await chromium.launch({
		executablePath: process.env.CHROMIUM || undefined,
		args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run']
	});
	return browser;
}

/** Somebody with a phone, in Dutch, who has no page open yet; options change that. */
const somebody = async (options: BrowserContextOptions = {}): Promise<BrowserContext> =>
	(await open()).newContext({
		...{ baseURL: vierzet, locale: 'nl-NL', ...phone, ...options },
		extraHTTPHeaders: { [addressHeader]: anAddress() }
	});

/** A page that is opened. */
export async function visit(path: string, options: BrowserContextOptions = {}): Promise<Page> {
	const page = await (await somebody(options)).newPage();
	await page.goto(path);
	return page;
}

export async function closeBrowser(): Promise<void> {
	await browser?.close();
	browser = undefined;
}

const signedIn = new Map<string, Awaited<ReturnType<BrowserContext['storageState']>>>();

/** Signs in as somebody of the example; after that this browser remembers. No page is open yet. */
export async function signIn(who: string, options: BrowserContextOptions = {}): Promise<Page> {
	if (!signedIn.has(who)) {
		const context = await somebody();
		// The form as a browser without JavaScript sends it; who types it is in the story of signing in.
		const answer = await context.request.post('/inloggen?/password', {
			form: { email: `${who}@spindelveld.example`, password },
			headers: { origin: vierzet, accept: 'text/html' },
			maxRedirects: 0
		});
		expect(answer.status()).toBe(303);
		signedIn.set(who, await context.storageState());
		await context.close();
	}
	return (await somebody({ storageState: signedIn.get(who)!, ...options })).newPage();
}

/** Signed in, and with the app kept on the device. */
export async function withApp(who = 'noor'): Promise<Page> {
	const page = await signIn(who);
	await page.goto('/zien');
	await page.evaluate(async () => void (await navigator.serviceWorker.ready));
	// What may be read without a network is kept after the first contact.
	await page.waitForFunction(
		() =>
			new Promise((known) => {
				const opening = indexedDB.open('vierzet');
				opening.onsuccess = () => {
					const db = opening.result;
					if (!db.objectStoreNames.contains('known')) return (db.close(), known(false));
					const asked = db.transaction('known').objectStore('known').get('me');
					asked.onsuccess = () => (db.close(), known(Boolean(asked.result)));
				};
			})
	);
	return page;
}

/**
 * What axe finds on a page, as short lines; an empty list is what we want.
 * @param rules only these of axe
 */
export async function faults(page: Page, rules?: string[]): Promise<string[]> {
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
	const { violations } = await page.evaluate(
		(only) =>
			(window as unknown as { axe: typeof axe }).axe.run({
				resultTypes: ['violations'],
				...(only && { runOnly: only })
			}),
		rules
	);
	return violations.flatMap(({ id, nodes }) =>
		nodes.map((node) => `${id}: ${node.target.join(' ')}`)
	);
}

/** Whether nothing sticks out to the side, so that nobody has to scroll in two directions. */
export async function isWithin(page: Page): Promise<boolean> {
	// Waits for a body: just after a click the next page may have none yet.
	const [content, window] = await page
		.locator('body')
		.evaluate(({ ownerDocument: { documentElement: whole } }) => [
			whole.scrollWidth,
			whole.clientWidth
		]);
	return content! <= window!;
}

export const fits = async (page: Page): Promise<void> => expect(await isWithin(page)).toBe(true);
