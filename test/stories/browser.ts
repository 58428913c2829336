import {
	chromium,
	type Browser,
	type BrowserContext,
	type BrowserContextOptions,
	type Page
} from '@playwright/test';
import axe from 'axe-core';
import { expect, inject } from 'vitest';
import { addressHeader, password } from './server.ts';

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

/** A page on a phone, in Dutch; options change that. */
export async function visit(path: string, options: BrowserContextOptions = {}): Promise<Page> {
	const context = await (
		await open()
	).newContext({
		...{ baseURL: vierzet, locale: 'nl-NL', ...phone, ...options },
		extraHTTPHeaders: { [addressHeader]: anAddress() }
	});
	const page = await context.newPage();
	await page.goto(path);
	return page;
}

export async function closeBrowser(): Promise<void> {
	await browser?.close();
	browser = undefined;
}

const signedIn = new Map<string, Awaited<ReturnType<BrowserContext['storageState']>>>();

/** Signs in as somebody of the example, as a user does; after that this browser remembers. */
export async function signIn(who: string, options: BrowserContextOptions = {}): Promise<Page> {
	if (!signedIn.has(who)) {
		const page = await visit('/inloggen');
		await page.getByLabel('E-mailadres').first().fill(`${who}@spindelveld.example`);
		await page.getByLabel('Wachtwoord', { exact: true }).fill(password);
		await page.getByRole('button', { name: 'Log in', exact: true }).click();
		await page.waitForURL((url) => url.pathname !== '/inloggen');
		signedIn.set(who, await page.context().storageState());
		await page.context().close();
	}
	return visit('/', { storageState: signedIn.get(who)!, ...options });
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
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
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
	const [content, window] = await page.evaluate(() => [
		document.documentElement.scrollWidth,
		document.documentElement.clientWidth
	]);
	return content! <= window!;
}

export const fits = async (page: Page): Promise<void> => expect(await isWithin(page)).toBe(true);
