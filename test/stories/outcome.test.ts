import type { Page } from '@playwright/test';
import { afterAll, expect, test } from 'vitest';
import { closeBrowser, faults, fits, signIn, visit } from './browser.ts';

afterAll(closeBrowser);

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const main = async (page: Page) => (await page.locator('main').innerText()).replace(/\s+/g, ' ');
const narrow = async (page: Page) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await fits(page);
	await page.setViewportSize({ width: 390, height: 844 });
};

test('[R91] [R92] [S7] an outcome is harvested, and who was close says by a link how it was', async () => {
	const noor = await signIn('noor');
	await noor.goto('/vinden/opbrengsten');
	await noor.getByText('Ze maken ruzie over het gereedschap.').waitFor();
	expect(await faults(noor)).toEqual([]);
	await narrow(noor);
	await noor.getByText('Kies wat je wilt zien').click();
	await noor.getByLabel('Hoe pakte het uit?').selectOption('niet goed');
	await press(noor, 'Laat zien');
	await noor.waitForURL(/direction=negative/);
	const chosen = await main(noor);
	expect(chosen).toContain('De groep mag Het Weefgetouw niet beheren.');
	expect(chosen).not.toContain('De gemeente schrijft een uitdaagregeling.');

	// What disappointed is noted as easily.
	await noor.getByRole('link', { name: 'Noteer een opbrengst' }).click();
	await noor.getByLabel('Wie doet er iets anders?').fill('twee buren');
	await noor.getByLabel('Wat doen zij anders dan eerst?').fill('Ze komen niet meer naar buiten.');
	await noor.getByLabel('Wanneer?', { exact: true }).fill('vorige week');
	await noor.getByLabel('niet goed').check();
	await press(noor, 'Noteer');
	await noor.getByText(/Dit is geen dag of maand/).waitFor();
	await noor.getByLabel('Wanneer?', { exact: true }).fill('september 2026');
	await press(noor, 'Noteer');
	await noor.getByRole('heading', { level: 1, name: 'Ze komen niet meer naar buiten.' }).waitFor();
	expect(await main(noor)).toContain('september 2026 · pakte niet goed uit');

	await noor.goto('/vinden/opbrengsten');
	await noor.getByRole('link', { name: 'Ze dragen de terrasstoelen naar binnen.' }).click();
	await noor.getByRole('heading', { level: 1, name: /terrasstoelen/ }).waitFor();
	expect(await faults(noor)).toEqual([]);
	await narrow(noor);
	const address = (await noor.locator('a.address').first().getAttribute('href'))!;
	const neighbour = await visit(new URL(address).pathname, {
		...{ javaScriptEnabled: false, viewport: { width: 320, height: 640 } }
	});
	expect(await neighbour.locator('script').count()).toBe(0);
	await fits(neighbour);
	const seen = await main(neighbour);
	expect(seen).toContain('Ze dragen de terrasstoelen naar binnen.');
	for (const hidden of ['gesprek met de snackbar', 'eigenaar van de snackbar', 'Waarom?'])
		expect(seen).not.toContain(hidden);
	await neighbour.getByText('Het was anders').click();
	const other = neighbour.locator('details');
	await other.getByLabel('Hoe was het volgens jou?').fill('Alleen op vrijdag.');
	await other.getByLabel('Wie ben jij hierin?').fill('een buur');
	await press(neighbour, 'Stuur op');
	await neighbour.getByText(/Dank je wel/).waitFor();
	await neighbour.getByLabel('Wie ben jij hierin?').first().fill('een andere buur');
	await press(neighbour, 'Ja, het klopt');
	await neighbour.getByText(/Dank je wel/).waitFor();
	await noor.reload();
	const told = await main(noor);
	for (const words of ['„Alleen op vrijdag.”', 'een buur, via de link', 'deels bevestigd'])
		expect(told).toContain(words);
	await noor.getByRole('link', { name: 'Op papier' }).click();
	for (const who of ['bewoner', 'team', 'ambtenaar'])
		await noor.getByRole('link', { name: new RegExp(who, 'i') }).waitFor();
	await fits(noor);
	for (const page of [noor, neighbour]) await page.context().close();
});

test('[R92] [S2] what was intended stands beside what came, also what did not come', async () => {
	const noor = await signIn('noor');
	await noor.goto('/vinden/opbrengsten/bedoeld');
	await noor.getByRole('link', { name: 'Samen veilig naar De Klos' }).click();
	await noor.getByRole('heading', { level: 1, name: /Samen veilig naar De Klos/ }).waitFor();
	const laid = await main(noor);
	for (const words of [
		...['Minder ouders rijden tot de deur.', 'Kinderen steken veilig over.'],
		...['Dit kwam niet, of nog niet.', 'Een ouder stopt met de loopbus.']
	])
		expect(laid).toContain(words);
	expect(await faults(noor)).toEqual([]);
	await narrow(noor);
	await noor.context().close();
});

test('[R91] [S7] a verdict is blocked while school holidays may explain it just as well', async () => {
	const noor = await signIn('noor');
	await noor.goto('/vinden/bijdragen');
	await noor.getByRole('link', { name: /anders met elkaar om op het plein/ }).click();
	await noor.getByRole('heading', { level: 1, name: /op het plein/ }).waitFor();
	expect(await main(noor)).toContain('Dit heeft waarschijnlijk een deel geholpen.');
	expect(await faults(noor)).toEqual([]);
	await narrow(noor);

	// By the keyboard only.
	const open = async (summary: string) => {
		await noor.locator('summary', { hasText: summary }).first().focus();
		await noor.keyboard.press('Enter');
	};
	const judge = async () => {
		if (!(await noor.getByLabel('aannemelijk', { exact: true }).isVisible()))
			await open('Geef een oordeel');
		await noor.getByLabel('aannemelijk', { exact: true }).focus();
		await noor.keyboard.press('Space');
		await noor.getByRole('button', { name: 'Bewaar het oordeel' }).focus();
		await noor.keyboard.press('Enter');
	};
	await judge();
	await noor.getByText(/kan nog niet: „Het was schoolvakantie.” kan het ook zijn/).waitFor();

	const rival = noor.locator('article', { hasText: 'Het was schoolvakantie.' }).last();
	await rival.locator('summary', { hasText: 'Verander' }).focus();
	await noor.keyboard.press('Enter');
	await rival.getByLabel('Wat spreekt ertegen?').focus();
	await noor.keyboard.type('In mei, voor de vakantie, was het al minder.');
	await rival.getByRole('button', { name: 'Bewaar' }).focus();
	await noor.keyboard.press('Enter');
	await rival.getByText('In mei, voor de vakantie, was het al minder.').first().waitFor();
	await judge();
	await noor.getByText('Het is aannemelijk dat dit heeft geholpen.').waitFor();

	// A strong rival that turns up later takes it down, and the page says so.
	await open('Noteer een andere verklaring');
	const fresh = noor.locator('details', { hasText: 'Noteer een andere verklaring' }).last();
	await fresh.getByLabel('Wat kan het ook zijn?').fill('Er kwam een tweede BOA.');
	await fresh.getByLabel('Hoe waarschijnlijk is dat?').selectOption('heel goed mogelijk');
	await fresh.getByRole('button', { name: 'Zet erbij' }).click();
	await noor.getByText('Eerder was het oordeel „aannemelijk”').waitFor();
	const now = await main(noor);
	expect(now).toContain('„Er kwam een tweede BOA.” kan het ook zijn, en niets spreekt dat tegen.');
	await noor.getByRole('link', { name: 'Op papier' }).click();
	await noor.getByRole('heading', { name: 'De schakels' }).waitFor();
	expect(await faults(noor)).toEqual([]);
	await narrow(noor);
	await noor.context().close();
});
