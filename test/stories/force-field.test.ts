import type { Page } from '@playwright/test';
import { afterAll, expect, test } from 'vitest';
import { closeBrowser, faults, fits, signIn } from './browser.ts';

afterAll(closeBrowser);

/** methods.md 9, scenario 2: who, what kind, power, stance. */
const actors = [
	['ouderraad', 'bewonersgroep', '2', 'ervoor'],
	['schooldirectie', 'school', '4', 'ertussenin'],
	['wijkagent', 'politie', '3', 'er een beetje voor'],
	['gemeente verkeer', 'gemeente', '5', 'ertussenin'],
	['automaterialenzaak', 'ondernemer', '3', 'ertegen'],
	['ouders die rijden', 'bewonersgroep', '3', null]
] as const;

async function put(page: Page, name: string, kind: string) {
	const form = page.locator('form[action="?/addActor"]');
	if (!(await form.isVisible())) await page.getByText('Zet iemand in het veld').click();
	await page.getByLabel('Wie?', { exact: true }).fill(name);
	await page.getByLabel('Wat voor partij?').selectOption({ label: kind });
	await page.getByRole('button', { name: 'Zet in het veld' }).click();
	await page.getByRole('row', { name: new RegExp(`^${name}`) }).waitFor();
}
async function assess(page: Page, power: string, stance: string | null, day?: string) {
	if (stance) await page.getByLabel('Houding').selectOption({ label: stance });
	await page.getByLabel('Macht').selectOption({ label: `${power} van 5` });
	if (day) await page.getByLabel('Op welke dag?').fill(day);
	await page.getByRole('button', { name: 'Noteer', exact: true }).click();
	await page.getByRole('heading', { name: 'Het veld', exact: true }).waitFor();
}
const tag = (page: Page, name: string) =>
	page.locator('svg').getByRole('link', { name: new RegExp(`^${name}`) });
const place = (page: Page, name: string) => tag(page, name).getAttribute('transform');

test('[R79] [R19] [S2] the force field of bringing and fetching: both numbers, by keyboard, by hand, and a shift', async () => {
	const plain = await signIn('noor', { javaScriptEnabled: false });
	await plain.goto('/denken/krachtenvelden/nieuw');
	await plain.getByLabel('Hoe noem je het?').fill('Breng- en haaltijd');
	await plain.getByLabel('Wat willen jullie bereiken?').fill('Kinderen komen veilig bij school.');
	await plain.getByRole('button', { name: 'Begin een krachtenveld' }).click();
	await plain.getByText('Vergeet jezelf niet').waitFor();
	const address = new URL(plain.url()).pathname;
	for (const [name, kind, power, stance] of actors) {
		await put(plain, name, kind);
		await tag(plain, name).click();
		await assess(plain, power, stance, '2026-03-04');
	}
	await plain.getByText('+0,03').waitFor();
	await plain.getByText('+1,00').waitFor();
	await plain.getByText('Van één partij is de houding niet bekend.').waitFor();
	const rows = await plain.locator('#tabel tbody th').allInnerTexts();
	expect(rows.slice(0, 2).map((row) => row.trim())).toEqual(['ouderraad', 'ouders die rijden']);
	await plain.context().close();

	const english = await signIn('noor', { locale: 'en-GB', viewport: { width: 1280, height: 800 } });
	await english.goto(address);
	await english.getByText('+0.03').waitFor();
	await english.getByText('+1.00').waitFor();
	await english.context().close();

	// By keyboard only: to the field, to a tag, move it, the table and back, and open it.
	const page = await signIn('noor', { viewport: { width: 1280, height: 900 } });
	// Keys go to a page that is awake.
	await page.goto(address, { waitUntil: 'networkidle' });
	await page.locator('#veld-beeld').focus();
	await page.keyboard.press('Tab');
	const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
	expect(await focused()).toMatch(/^ouderraad bewoners/);
	const before = await place(page, 'ouderraad');
	const saved = page.waitForResponse((answer) => answer.url().endsWith('/places') && answer.ok());
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowDown');
	await saved;
	const byKeys = await place(page, 'ouderraad');
	expect(byKeys).not.toBe(before);
	await page.keyboard.press('t');
	expect(await focused()).toBe('Het veld als tabel');
	await page.keyboard.press('t');
	expect(await focused()).toBe('Het veld als tekening');

	// Dragged by hand, it stays there.
	const box = (await tag(page, 'wijkagent').boundingBox())!;
	const kept = page.waitForResponse((answer) => answer.url().endsWith('/places') && answer.ok());
	await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
	await page.mouse.down();
	await page.mouse.move(box.x + 30, box.y - 30, { steps: 4 });
	await page.mouse.up();
	await kept;
	const dragged = await place(page, 'wijkagent');
	await page.reload();
	expect(await place(page, 'wijkagent')).toBe(dragged);
	expect(await place(page, 'ouderraad')).toBe(byKeys);

	// The shop is seen anew: the shift in words, and the way to the municipality.
	await tag(page, 'automaterialenzaak').focus();
	await page.keyboard.press('Enter');
	await page.getByRole('heading', { name: 'automaterialenzaak' }).waitFor();
	await assess(page, '3', 'er een beetje voor');
	await page.getByText('automaterialenzaak ging van ertegen naar er een beetje voor.').waitFor();
	await page.getByText('+0,29').waitFor();

	await page.locator('summary', { hasText: 'Leg een lijn' }).click();
	await page.getByLabel('Van wie?').selectOption({ label: 'ouderraad' });
	await page.getByLabel('Op wie?').selectOption({ label: 'ouderraad' });
	await page.getByRole('button', { name: 'Leg een lijn' }).click();
	await page.getByText('Kies twee verschillende partijen.').waitFor();
	await page.getByLabel('Op wie?').selectOption({ label: 'gemeente verkeer' });
	await page.getByRole('button', { name: 'Leg een lijn' }).click();
	await page
		.getByText(/^ouderraad heeft invloed op gemeente verkeer/)
		.first()
		.waitFor();
	await page.getByLabel('Wie wil je bereiken?').selectOption({ label: 'gemeente verkeer' });
	await page.getByLabel('Vanaf wie?').selectOption({ label: 'ouderraad' });
	await page.getByRole('button', { name: 'Zoek de weg' }).click();
	await page.getByText('Begin bij ouderraad.').waitFor();
	expect(await faults(page)).toEqual([]);
	await page.setViewportSize({ width: 320, height: 640 });
	await fits(page);
	await page.goto(`${address}/papier?voor=resident`);
	expect(await page.locator('main').innerText()).not.toMatch(/van 5|\+\d/);
	await page.context().close();
});
