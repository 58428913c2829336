import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeBrowser, faults, fits, vierzet, visit } from './browser.ts';
import { password, startVierzet } from './server.ts';

// Two installations, each with its own database and its own secret; only files go between them.

const here = vierzet;
let other: Awaited<ReturnType<typeof startVierzet>>;
beforeAll(async () => {
	other = await startVierzet('start', { VIERZET_SECRET: 'of-another-place-'.repeat(3) });
});
afterAll(async () => {
	await closeBrowser();
	await other.stop();
});

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
async function saved(page: Page, name: string) {
	const waiting = page.waitForEvent('download');
	await page.getByRole('link', { name }).click();
	const download = await waiting;
	const text = await readFile(await download.path(), 'utf8');
	return { name: download.suggestedFilename(), mimeType: 'application/json', text };
}
type Saved = Awaited<ReturnType<typeof saved>>;
async function takeIn(page: Page, { name, mimeType, text }: Saved) {
	await page.goto('/vinden/over-de-schutting/inlezen');
	await page
		.getByLabel('Kies het bestand')
		.setInputFiles({ name, mimeType, buffer: Buffer.from(text) });
	await press(page, 'Lees in');
}
async function signInAt(baseURL: string, who: string) {
	const page = await visit('/inloggen', { baseURL });
	await page.getByLabel('E-mailadres').first().fill(`${who}@spindelveld.example`);
	await page.getByLabel('Wachtwoord', { exact: true }).fill(password);
	await page.getByRole('button', { name: 'Log in', exact: true }).click();
	await page.waitForURL((url) => url.pathname !== '/inloggen');
	return page;
}

test('[R95] [R33] [S10] Noor passes on the soup table without persons, Bram elsewhere makes a porch breakfast of it, and it flows back', async () => {
	const noor = await signInAt(here, 'noor');
	await noor.goto('/vinden/overdracht');
	await noor.getByRole('link', { name: 'Geef een aanpak door' }).click();
	await noor.getByLabel('Hoe noemen jullie het?').fill('Soep op het plein');
	await press(noor, 'Begin met schrijven');
	await noor.waitForURL(/\/wijzig$/);
	await noor
		.getByLabel('In welke situatie?')
		.fill('Portiekflats rond een plein. Buren groeten elkaar niet.');
	await noor.getByLabel('portiekflats').check();
	await noor
		.getByLabel('Stappen')
		.fill('Vraag drie trekkers. Bel 06-12345678.\nKook <script>alert(1)</script> soep.');
	await noor.getByLabel('Wat? (1)').fill('de grote pan');
	await noor.getByLabel('Bedrag in euro’s (1)').fill('veel');
	await press(noor, 'Bewaar');
	await noor.getByText('Dit is geen bedrag.').first().waitFor();
	await noor.getByLabel('Waarvoor? (1)').fill('groente');
	await noor.getByLabel('Bedrag in euro’s (1)').fill('40,50');
	expect(await faults(noor)).toEqual([]);
	await noor.setViewportSize({ width: 320, height: 640 });
	await fits(noor);
	await press(noor, 'Bewaar');
	await noor.getByRole('heading', { name: 'Soep op het plein', level: 1 }).waitFor();
	await noor.getByText('stap 1: Hier staat een telefoonnummer.').waitFor();
	await press(noor, 'Maak deze versie af');
	await noor.getByText('In een overdracht staan geen gegevens van personen').waitFor();
	await noor.getByRole('link', { name: 'Schrijf verder' }).click();
	await noor
		.getByLabel('Stappen')
		.fill('Vraag drie trekkers.\nKook <script>alert(1)</script> soep.');
	await press(noor, 'Bewaar');
	await noor.getByLabel('iedereen, ook zonder account').check();
	await press(noor, 'Maak deze versie af');
	await noor.getByText('versie 1').first().waitFor();
	await fits(noor);
	const path = new URL(noor.url()).pathname;
	const file = await saved(noor, 'Bewaar als bestand');
	expect(file.name).toBe('soep-op-het-plein.vierzet.json');

	const open = await noor
		.getByRole('link', { name: 'Bladzijde voor iedereen' })
		.getAttribute('href');
	const visitor = await visit(open!, { baseURL: here, javaScriptEnabled: false });
	await visitor.getByText('Kook <script>alert(1)</script> soep.').waitFor();
	await visitor.getByRole('link', { name: 'Over de schutting' }).click();
	await visitor.getByRole('link', { name: 'Soep op het plein' }).first().waitFor();
	await visitor.context().close();
	await noor.goto(`${path}/papier`);
	await noor.getByText('€ 40,50').waitFor();
	await fits(noor);

	const bram = await signInAt(other.address, 'bram');
	await takeIn(bram, { ...file, text: file.text.replace('drie trekkers', 'vier trekkers') });
	await bram.getByText('Dit bestand is veranderd nadat de gever het maakte').waitFor();
	await takeIn(bram, {
		...file,
		text: file.text.replace('"formatVersion":1', '"formatVersion":2')
	});
	await bram.getByText('Dit bestand komt van een nieuwere Vierzet').waitFor();
	await takeIn(bram, file);
	await bram.getByRole('heading', { name: 'Soep op het plein', level: 1 }).waitFor();
	await bram.getByText('Kook <script>alert(1)</script> soep.').waitFor();
	await bram.goto('/vinden/over-de-schutting');
	await bram.getByLabel('Waar loop je tegenaan?').fill('soep met buren');
	await press(bram, 'Kijk over de schutting');
	await bram
		.getByText('er staat ‘soep’, ‘buren’ in')
		.or(bram.getByText('er staat ‘soep’'))
		.first()
		.waitFor();
	expect(await faults(bram)).toEqual([]);
	await bram.getByRole('link', { name: 'Soep op het plein' }).click();
	await bram.getByRole('link', { name: 'Ik ga dit proberen' }).click();
	await bram.getByLabel('Hoe noemen jullie het hier?').fill('Portiekontbijt');
	await bram.getByLabel('Wat zag en hoorde je hier?').fill('Hier is geen plein.');
	await bram.getByLabel('Wat ga je doen').fill('Ontbijten in het portiek.');
	await press(bram, 'Begin een plan');
	await bram.waitForURL(/\/denken\/plannen\//);
	await bram.goBack();
	await bram.goBack();
	await bram.getByRole('link', { name: 'Vertel wat jij ervan maakte' }).click();
	await bram.getByLabel('Wat werd het?').fill('Portiekontbijt');
	await bram.getByLabel('Wat was er anders?').fill('Ontbijt in het portiek.');
	await bram.getByLabel('Hoe vaak is het gehouden?').fill('2');
	await bram.getByLabel('Wat vroeg het?').fill('Trekkers zoeken kostte 3 maanden.');
	await press(bram, 'Bewaar');
	const back = await saved(bram, 'Bewaar als bestand voor de gever');
	await bram.context().close();

	await takeIn(noor, back);
	await noor.waitForURL(/\/vinden\/overdracht\//);
	await noor.getByText('2 keer gehouden').waitFor();
	await noor.getByText('Trekkers zoeken kostte 3 maanden.').waitFor();
	await takeIn(noor, back);
	await noor.waitForURL(/\/vinden\/overdracht\//);
	expect(await noor.getByText('2 keer gehouden').count()).toBe(1);
	await noor.context().close();
}, 120_000);
