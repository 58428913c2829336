import type { Page } from '@playwright/test';
import { afterAll, expect, test } from 'vitest';
import { closeBrowser, faults, fits, signIn, visit } from './browser.ts';

afterAll(closeBrowser);

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const open = async (page: Page, path: string) => {
	await page.goto(path);
	await page.getByRole('link', { name: 'Geveltuinen Garenhof', exact: true }).click();
	await page.getByRole('heading', { level: 1, name: 'Geveltuinen Garenhof' }).waitFor();
};

test('[R19] [R20] [R27] [S8] a resident writes on the own initiative’s page without JavaScript', async () => {
	const noor = await signIn('noor');
	await open(noor, '/doen/initiatieven');
	await noor.getByText('Groene Garenhof').first().waitFor();
	await noor
		.getByRole('region', { name: 'Afgesproken en gebeurd' })
		.getByText('losgelaten')
		.waitFor();
	expect(await faults(noor)).toEqual([]);
	await noor.setViewportSize({ width: 320, height: 640 });
	await fits(noor);

	const address = (await noor.locator('a.address').first().getAttribute('href'))!;
	const path = new URL(address).pathname;
	const plain = { javaScriptEnabled: false, viewport: { width: 320, height: 640 } };
	const [one, other] = [await visit(path, plain), await visit(path, plain)];
	expect(await one.locator('script').count()).toBe(0);
	await fits(one);
	await one.getByLabel('Wat er nu gebeurt').fill('Zaterdag planten we de laatste tuinen.');
	await press(one, 'Bewaar');
	await one.getByText('Bewaard. Je tekst staat op de bladzijde.').waitFor();

	// Who wrote at the same time loses nothing: both texts stand there, and they make one of them.
	await other.getByLabel('Wat er nu gebeurt').fill('De bakken zijn klaar.');
	await press(other, 'Bewaar');
	await other.getByText('Iemand anders schreef hier ook').waitFor();
	await other.getByText('Zaterdag planten we de laatste tuinen.').first().waitFor();
	const field = other.getByRole('textbox', { name: 'Wat er nu gebeurt' });
	expect(await field.inputValue()).toBe('De bakken zijn klaar.');
	await field.fill('De bakken zijn klaar. Zaterdag planten we de laatste tuinen.');
	await press(other, 'Bewaar');
	await other.getByText('Bewaard. Je tekst staat op de bladzijde.').waitFor();

	// Anybody reads it from the neighbourhood's page.
	await one.goto('/buurt/welzijn-oudermeer/spindelveld');
	await one.getByRole('link', { name: 'Geveltuinen Garenhof' }).click();
	await one.getByText('De bakken zijn klaar.').waitFor();
	expect(await one.locator('script').count()).toBe(0);
	await fits(one);

	// The worker hides it with a reason: its people read why, nobody else reads the words.
	await noor.reload();
	await noor.locator('#verbergen summary').click();
	await noor.getByLabel('Waarom? Zij lezen dit.').fill('Er stond een telefoonnummer in.');
	await press(noor, 'Verberg deze bladzijde');
	await noor.getByText(/Verborgen op/).waitFor();
	await one.reload();
	expect(await one.getByText('De bakken zijn klaar.').count()).toBe(0);
	await other.goto(path);
	await other.getByText(/Er stond een telefoonnummer in/).waitFor();
	for (const page of [noor, one, other]) await page.context().close();
});

test('[S8] a budget request adds up, shows both ratios, and its account agrees', async () => {
	const noor = await signIn('noor');
	await open(noor, '/doen/buurtbudget');
	const main = (await noor.locator('main').innerText()).replace(/\s+/g, ' ');
	for (const words of [
		...['Het klopt: kosten en dekking zijn allebei € 1.150.', 'Mits 1,20 m stoep vrij blijft.'],
		...['87,5 % voor, bij een respons van 65,1 %', 'alles wat binnenkwam is uitgegeven of terug'],
		'€ 38'
	])
		expect(main).toContain(words);
	expect(await faults(noor)).toEqual([]);
	await noor.getByRole('link', { name: 'Op papier' }).click();
	await noor.getByText('Betreft').waitFor();
	await fits(noor);

	await noor.goto('/doen/buurtbudget/nieuw');
	await noor.getByLabel('Hoe noemen we het?').fill('Een bank voor iedereen');
	await noor.getByLabel('Welke groep vraagt het aan?').fill('Bankjesgroep');
	await press(noor, 'Noteer');
	await noor.getByRole('heading', { level: 1, name: 'Een bank voor iedereen' }).waitFor();
	await noor.locator('#bedrag-erbij summary').click();
	await noor.getByLabel('Waarvoor, of van wie?').fill('een bank');
	await noor.getByLabel('Bedrag in euro’s').fill('250,50');
	await press(noor, 'Zet een bedrag erbij');
	await noor.getByText(/Er mist nog €\s250,50 aan dekking/).waitFor();
	await noor.locator('#indienen summary').click();
	await press(noor, 'Dien de aanvraag in');
	await noor.getByText(/Er mist nog € 250,50 aan dekking\. Zoek het erbij/).waitFor();
	await noor.context().close();
});
