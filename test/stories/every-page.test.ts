import type { Page } from '@playwright/test';
import { afterAll, expect, test } from 'vitest';
import { closeBrowser, faults, isWithin, signIn, visit } from './browser.ts';

afterAll(closeBrowser);

/** Pages of one kind count once: what differs is whose id or key stands in the address. */
const kindOf = (path: string) => path.replace(/[0-9a-f-]{36}/g, ':id').replace(/[?#].*/, '');

/** Files and feeds are no pages. */
const isPage = (path: string) =>
	!/^\/(api|foto|hsds|inloggen|uitloggen)|\.\w+$|[?&](format|als)=/.test(path);

const linksOf = (page: Page) =>
	page
		.locator('main a[href^="/"]:not([download])')
		.evaluateAll((all) => all.map((one) => one.getAttribute('href')!));

/** Opens a page; false when the link gives a file. */
const opens = (page: Page, path: string) =>
	page.goto(path).then(
		() => true,
		(problem: Error) => {
			if (problem.message.includes('Download is starting')) return false;
			throw problem;
		}
	);

/** Where a reader begins; the other pages are found by following the links on every page. */
const beginnings: Record<string, string[]> = {
	noor: [
		...[
			'/zien',
			'/denken',
			'/doen',
			'/vinden',
			'/verbinden',
			'/gebieden',
			'/noteer',
			'/schouw',
			'/toestel'
		],
		...['/zoek?q=bankje', '/deze/bladzijde/is/er/niet', '/team', '/team/gekanteld/papier'],
		...['/team/netwerkberaad/ecogram/papier', '/verbinden/talenten/gesprek/papier']
	],
	kees: ['/beheer']
};

/** What is wrong with a page: to axe in light and dark, and at 320 pixels, which is also 400 % on a laptop. */
async function wrongWith(page: Page): Promise<string[]> {
	const wide = page.viewportSize()!;
	const found = await faults(page);
	await page.emulateMedia({ colorScheme: 'dark' });
	found.push(...(await faults(page, ['color-contrast'])).map((fault) => `dark: ${fault}`));
	await page.emulateMedia({ colorScheme: 'light' });
	await page.setViewportSize({ width: 320, height: 256 });
	if (!(await isWithin(page))) found.push('sticks out at 320 pixels');
	await page.setViewportSize(wide);
	return found;
}

test.each(['noor', 'kees'])(
	'axe finds nothing on any page for %s, and nothing sticks out',
	async (who) => {
		const waiting = [...beginnings[who]!];
		const known = new Set(waiting.map(kindOf));
		const found: string[] = [];
		const look = async () => {
			// Without motion, a colour is there at once when the look changes.
			const page = await signIn(who, { reducedMotion: 'reduce' });
			// Colour knows no language: in English the room for longer words is looked at.
			const english = await signIn(who, {
				...{ locale: 'en-GB', viewport: { width: 320, height: 256 } }
			});
			for (let path = waiting.shift(); path; path = waiting.shift()) {
				if (!(await opens(page, path))) continue;
				for (const link of (await linksOf(page)).filter(isPage)) {
					if (known.has(kindOf(link))) continue;
					known.add(kindOf(link));
					waiting.push(link);
				}
				found.push(...(await wrongWith(page)).map((fault) => `${path} ${fault}`));
				await english.goto(path);
				if (!(await isWithin(english))) found.push(`${path} sticks out at 320 pixels in English`);
			}
		};
		// Two windows side by side share the pages that wait.
		await Promise.all([look(), look()]);
		expect(found).toEqual([]);
		expect(known.size).toBeGreaterThan(who === 'noor' ? 120 : 7);
	},
	600_000
);

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
