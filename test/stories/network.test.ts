import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { afterAll, expect, test } from 'vitest';
import { closeBrowser, faults, fits, signIn, visit } from './browser.ts';

afterAll(closeBrowser);

const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true });
const openMore = async (page: Page, name: RegExp | string) => {
	const more = page.locator('details').filter({ has: page.getByText(name) });
	if (!(await more.first().evaluate((one) => (one as HTMLDetailsElement).open)))
		await more.first().locator('summary').click();
};

test('[R16] [R20] [R62] the network without JavaScript: a picture, a quarter that was, via wie, and tables', async () => {
	const page = await signIn('noor', { javaScriptEnabled: false });
	await page.goto('/verbinden/netwerk');
	await page.getByRole('img', { name: /^Het netwerk op / }).waitFor();
	expect(
		await page.getByText(/Van de \d+ banden lo(pen|opt) er \d+ alleen via de werker/).count()
	).toBe(1);

	// Five quarters ago: fewer ties, nearly all via the worker.
	const quarters = page.getByLabel('Welk kwartaal?');
	const options = await quarters
		.locator('option')
		.evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value));
	expect(options.length).toBeGreaterThanOrEqual(7);
	await quarters.selectOption(options[6]!);
	await page.getByRole('button', { name: 'Laat zien' }).last().click();
	await page.waitForURL(/kwartaal=/);
	const then = await page.getByText(/Van de \d+ banden lo/).textContent();
	expect(Number(/lo\w+ er (\d+)/.exec(then ?? '')?.[1])).toBeGreaterThanOrEqual(5);

	await page.goto('/verbinden/netwerk');
	const pick = async (label: string, title: string) => {
		const choice = page.getByLabel(label, { exact: true });
		const value = await choice.locator('option', { hasText: title }).first().getAttribute('value');
		await choice.selectOption(value!);
	};
	await pick('Van', 'Huurdersraad Garenhof');
	await pick('Naar', 'Havenwonen');
	await page.getByRole('button', { name: 'Zoek de weg' }).click();
	const way = page.getByRole('list', { name: 'De weg' }).getByRole('listitem');
	expect(await way.count()).toBe(2);
	await way.first().getByText('blijft zonder de werker').waitFor();
	await way.first().getByRole('link', { name: 'Waarom?' }).click();
	await page.waitForURL(/wat-er-is\/.+/);
});

test('[R20] by keyboard and by table; the slider; nothing sticks out; the large sheet opens', async () => {
	const page = await signIn('noor');
	await page.goto('/verbinden/netwerk');
	const slider = page.getByRole('slider', { name: 'Schuif door de tijd' });
	await slider.focus();
	await page.keyboard.press('ArrowLeft');
	await page.waitForURL(/kwartaal=/);
	expect(await slider.getAttribute('aria-valuetext')).toMatch(/kwartaal 20/);
	await openMore(page, /^Tabel: de banden/);
	const table = page.getByRole('region', { name: /^Tabel: de banden/ });
	await table.focus();
	expect(await table.getByRole('row').count()).toBeGreaterThan(10);
	await openMore(page, /^Tabel: wat er is/);
	await page
		.getByRole('region', { name: /^Tabel: wat er is/ })
		.getByRole('link', { name: 'Kringloop', exact: true })
		.waitFor();
	expect(await faults(page)).toEqual([]);
	await page.setViewportSize({ width: 320, height: 568 });
	await fits(page);

	await page.setViewportSize({ width: 1280, height: 800 });
	await page.getByRole('button', { name: 'Open het grote vel' }).click();
	await page.locator('.large canvas').first().waitFor();
});

test('[R16] [R24] who could meet becomes a connection that is proposed; a circle gets a name', async () => {
	const page = await signIn('noor', { javaScriptEnabled: false });
	await page.goto('/verbinden/netwerk');
	await heading(page, 'Wie zou wie kunnen ontmoeten?').waitFor();
	const first = page
		.getByRole('article')
		.filter({ has: page.getByRole('button', { name: /^Stel voor: / }) })
		.first();
	const names = (await first.getByRole('heading').textContent())!.trim();
	expect(await first.getByRole('listitem').count()).toBeGreaterThan(0);
	await first.getByRole('button', { name: /^Stel voor: / }).click();
	await page.waitForURL(/wat-er-is\/.+#banden/);
	await page.getByText('voorgesteld', { exact: true }).first().waitFor();
	await page.goto('/verbinden/netwerk');
	expect(await page.getByRole('heading', { name: names, exact: true }).count()).toBe(0);

	const circles = page.locator('section', { has: heading(page, 'Kringen') });
	await circles.locator('summary').first().click();
	await circles.getByLabel('Hoe noemen jullie deze kring?').first().fill('rond de fietsen');
	await circles.getByRole('button', { name: 'Bewaar' }).first().click();
	await page.waitForURL(/#kringen/);
	await circles.getByText('rond de fietsen', { exact: true }).waitFor();
});

test('[R16] taken along without persons; a list is looked at before it goes in', async () => {
	const page = await signIn('noor', { acceptDownloads: true });
	await page.goto('/verbinden/netwerk');
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('link', { name: 'GraphML' }).click()
	]);
	const said = await readFile((await download.path())!, 'utf8');
	expect(said).toContain('Kringloop');
	expect(said).not.toMatch(/de fietsenmaker van|Karin/);

	await page.goto('/verbinden/netwerk/inlezen');
	const text = page.getByLabel('Of plak de regels hier');
	await text.fill('van;naar;samen\nKringloop;Karin van de geveltuinen;fietsen');
	await page.getByRole('button', { name: 'Bekijk wat ervan komt' }).click();
	await page.getByText('dit is een mens; die verbind je bij “Wat er is”').waitFor();
	expect(await page.getByRole('button', { name: 'Neem over' }).count()).toBe(0);
	await text.fill('van;naar;samen\nKringloop;Buurtwerkplaats;lenen een boor');
	await page.getByRole('button', { name: 'Bekijk wat ervan komt' }).click();
	await page.getByRole('button', { name: 'Neem over' }).click();
	await page.waitForURL(/netwerk#beeld/);
	await openMore(page, /^Tabel: wat er is/);
	await page.getByRole('link', { name: 'Buurtwerkplaats' }).first().waitFor();
});

test('[R22] [R23] [R24] which groups met, who began, and what went to and fro; nobody else sees it', async () => {
	const page = await signIn('noor');
	await page.goto('/verbinden/ontmoeten');
	await heading(page, 'Groepen die elkaar ontmoetten').waitFor();
	await heading(page, 'Wie begon?').waitFor();
	expect(await page.getByRole('article').count()).toBeGreaterThan(0);
	expect(await faults(page)).toEqual([]);
	await page.setViewportSize({ width: 320, height: 568 });
	await fits(page);
	const visitor = await visit('/verbinden/netwerk');
	expect(new URL(visitor.url()).pathname).toBe('/inloggen');
});
