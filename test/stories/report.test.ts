import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import readXlsxFile from 'read-excel-file/node';
import { afterAll, expect, test } from 'vitest';
import { closeBrowser, faults, fits, signIn } from './browser.ts';

afterAll(closeBrowser);

const press = (page: Page, name: string) =>
	page.getByRole('button', { name, exact: true }).first().click();
const unfold = (page: Page, name: string) =>
	page.locator('summary').filter({ hasText: name }).first().click();
const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;

test('[R53] a report is chosen from what is there, says what it leaves out, and stays as it was', async () => {
	const page = await signIn('noor');
	await page.goto('/vinden/verslagen/nieuw');
	await page.getByLabel('Hoe noem je het?').fill('Het voorjaar');
	await page.getByLabel('Van welke dag?').fill('2026-01-01');
	await page.getByLabel('Tot en met welke dag?').fill('2025-01-01');
	await press(page, 'Begin een verslag');
	await page
		.getByText(/einde|vóór|voor/)
		.first()
		.waitFor();
	await page.getByLabel('Tot en met welke dag?').fill('2026-12-31');
	await press(page, 'Begin een verslag');
	await page.getByRole('heading', { name: 'Het voorjaar', level: 1 }).waitFor();
	const path = new URL(page.url()).pathname;

	await unfold(page, 'eerder gevonden');
	await page.locator('input[name=entryIds]').locator('visible=true').first().check();
	await unfold(page, 'gemeenschap');
	await page.locator('input[name=entryIds]').locator('visible=true').first().check();
	await press(page, 'Zet erin');
	await page.getByRole('heading', { name: 'Gemeenschappen die ertoe doen' }).waitFor();
	await unfold(page, 'Schrijf er zelf iets bij');
	await page.getByLabel('Wat wil je zeggen?').fill('Buren weten elkaar te vinden.');
	await page.locator('#schrijf').getByRole('button').click();
	await page.getByText('eigen woorden van Noor').first().waitFor();
	await page.getByRole('heading', { name: 'Wat dit verslag weglaat' }).waitFor();
	await page.getByText('Hier is niet naar gekeken').waitFor();
	expect(await faults(page)).toEqual([]);
	await page.setViewportSize({ width: 320, height: 640 });
	await fits(page);
	await page.setViewportSize({ width: 1280, height: 800 });

	const download = page.waitForEvent('download');
	await page.getByRole('link', { name: /xlsx/ }).click();
	const [sheet] = await readXlsxFile(await readFile((await (await download).path())!));
	expect(sheet!.data[0]).toContain('Hoeveel');
	expect(sheet!.data.length).toBeGreaterThan(10);

	await press(page, 'Maak het verslag af');
	await page.getByText('Dit verslag is af sinds').waitFor();
	expect(await page.getByRole('button', { name: 'Zet erin' }).count()).toBe(0);
	for (const [voor, words] of [
		['resident', 'Klopt dit volgens jou?'],
		['team', 'Wat we deden aan de drie uitgangspunten'],
		['official', 'Betreft']
	] as const) {
		await page.goto(`${path}/papier?voor=${voor}`);
		await page.getByText(words).first().waitFor();
		await page.getByText('Buren weten elkaar te vinden.').waitFor();
		await page.getByRole('heading', { name: 'Wat dit verslag weglaat' }).waitFor();
	}
	await page.context().close();
});

test('[R18] [R20] a community in its own words, with ties that come to hold without the worker', async () => {
	const page = await signIn('noor');
	await page.goto('/vinden/gemeenschappen');
	await page.getByRole('link', { name: 'Fietstaal' }).click();
	await page.getByText('Eerst 5 van 6, nu 1 van 9.').waitFor();
	await page.getByText('Hier leer ik woorden met mijn handen.').waitFor();
	await page.goto('/vinden/gemeenschappen/nieuw');
	await page.getByLabel('Hoe noemen bewoners het?').fill('De dammers');
	await press(page, 'Noem een gemeenschap');
	await page.getByRole('heading', { name: 'De dammers', level: 1 }).waitFor();
	await unfold(page, 'Noteer woorden van een bewoner');
	await page.getByLabel('Wat zei iemand?').fill('Je komt er vanzelf.');
	await page.getByLabel('Wie zei het?').fill('een van de mannen');
	await press(page, 'Noteer');
	await page.getByText('Je komt er vanzelf.').waitFor();
	await unfold(page, 'Zet er een band bij');
	await page.getByLabel('Van welke groep of plek?').fill('de dammers');
	await page.getByLabel('Naar welke groep of plek?').fill('Het Weefgetouw');
	await page.getByLabel('Wie houdt de band in stand?').last().selectOption('onlyWorker');
	await press(page, 'Zet er een band bij');
	await page.getByText('De ene band loopt alleen via de werker.').waitFor();
	expect(await faults(page)).toEqual([]);
	await page.setViewportSize({ width: 320, height: 640 });
	await fits(page);
	await page.context().close();
});

test('[R53] the account of every round fits on one A4', async () => {
	const page = await signIn('noor');
	await page.goto('/vinden');
	const found = page.locator('a[href^="/verantwoording/"]');
	const paths = await found.evaluateAll((all) => all.map((one) => one.getAttribute('href')!));
	expect(paths.length).toBeGreaterThan(1);
	for (const path of new Set(paths)) {
		await page.goto(path);
		await page.getByRole('heading', { name: 'Wat ik zag' }).waitFor();
		expect(pagesOf(await page.pdf({ format: 'A4' })), path).toBe(1);
	}
	await page.context().close();
});
