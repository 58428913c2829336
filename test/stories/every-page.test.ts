import type { Page } from '@playwright/test';
import { afterAll, describe, expect, test } from 'vitest';
import { closeBrowser, faults, fits, signIn, visit } from './browser.ts';

afterAll(closeBrowser);

const first = (page: Page, start: string) =>
	page.locator(`main a[href^="${start}"]`).first().getAttribute('href');

/** Every page of the app: for Noor, and the administrator's own. */
async function pagesFor(page: Page, who: string): Promise<string[]> {
	if (who === 'kees') {
		const parts = ['mensen', 'teams', 'postvak', 'instellingen', 'geschiedenis', 'cijfers'];
		return ['/beheer', ...parts.map((part) => `/beheer/${part}`)];
	}
	await page.goto('/vinden');
	const account = (await page
		.locator('article a', { hasText: 'Het bankje' })
		.first()
		.getAttribute('href'))!;
	await page.goto(account);
	const [seen, plan, done, found] = [
		await first(page, '/zien/'),
		await first(page, '/denken/'),
		await first(page, '/doen/'),
		await first(page, '/vinden/')
	];
	const id = (path: string | null) => path!.split('/').at(-1);
	await page.goto('/schouw');
	const walk = await first(page, '/schouw/');
	await page.goto('/gebieden');
	const area = (await page.getByRole('link', { name: 'Spindelveld' }).getAttribute('href'))!;
	return [
		...['/zien', '/noteer', '/denken', '/doen', '/vinden', '/gebieden', '/gebieden/nieuw'],
		...[
			'/beloftes',
			'/aanwezig',
			'/vragen',
			'/reacties',
			'/toestel',
			'/schouw',
			'/zoek',
			'/zoek?q=bankje'
		],
		...[area.replace('gebieden', 'laat-zien/wijk'), '/buurt/welzijn-oudermeer/spindelveld/poster'],
		...[seen!, plan!, done!, found!, account, area, `${area}/wijzig`],
		walk!,
		`${walk}/verslag`,
		`/denken/nieuw?van=${id(seen)}`,
		`/doen/nieuw?plan=${id(plan)}`,
		`/vinden/nieuw?activiteit=${id(done)}`,
		`/laat-zien/${id(account)}`,
		'/buurt/welzijn-oudermeer/spindelveld',
		'/deze/bladzijde/is/er/niet'
	];
}

describe.each(['noor', 'kees'])('every page for %s', (who) => {
	test.each([
		['Dutch, light', { locale: 'nl-NL', colorScheme: 'light' }],
		['Dutch, dark', { locale: 'nl-NL', colorScheme: 'dark' }],
		['English, light', { locale: 'en-GB', colorScheme: 'light' }],
		['English, dark', { locale: 'en-GB', colorScheme: 'dark' }]
	] as const)('axe finds nothing: %s', async (_, options) => {
		const page = await signIn(who, options);
		const found: string[] = [];
		for (const path of await pagesFor(page, who)) {
			await page.goto(path);
			found.push(...(await faults(page)).map((fault) => `${path} ${fault}`));
		}
		expect(found).toEqual([]);
	});

	test('nothing sticks out at 320 pixels, which is also 400 % on a laptop', async () => {
		const page = await signIn(who, { viewport: { width: 320, height: 256 } });
		for (const path of await pagesFor(page, who)) {
			await page.goto(path);
			await fits(page);
		}
	});
});

test('axe finds nothing on the pages before signing in', async () => {
	for (const colorScheme of ['light', 'dark'] as const) {
		for (const locale of ['nl-NL', 'en-GB']) {
			const page = await visit('/inloggen', { colorScheme, locale });
			expect(await faults(page)).toEqual([]);
			await page.goto('/inloggen/link?token=x');
			expect(await faults(page)).toEqual([]);
			await page.context().close();
		}
	}
});

test('a note is made by keyboard only', async () => {
	const page = await signIn('noor', { viewport: { width: 1280, height: 800 } });
	await page.goto('/zien');
	await page.keyboard.press('Tab');
	expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Ga naar de inhoud');
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	await page.keyboard.type('Alleen met het toetsenbord.');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await page.waitForURL(/\/zien\/.+nieuw/);
	await page.getByText('Alleen met het toetsenbord.').first().waitFor();
});
