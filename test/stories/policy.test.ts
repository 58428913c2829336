import { nextDay } from '#seed/world.ts';
import { makePdf } from '#test/documents.ts';
import { afterAll, expect, test } from 'vitest';
import { closeBrowser, faults, fits, signIn } from './browser.ts';

afterAll(closeBrowser);

const pdf = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/pdf', buffer });

test('[R80] [S8] a policy document is read from a PDF, a passage is taken over, and the day it asks for comes up', async () => {
	const page = await signIn('noor');
	await page.goto('/denken/beleid');
	await page.getByRole('link', { name: 'Leg een beleidsstuk ernaast' }).click();
	await page.getByLabel('Hoe heet het stuk?').fill('Beleidsregel stoepen');
	await page.getByLabel('Wie heeft het gemaakt?').fill('gemeente Oudermeer');
	await page.getByRole('button', { name: 'Bewaar' }).click();
	await page.getByRole('heading', { name: 'Beleidsregel stoepen' }).waitFor();
	const document = page.url();

	await page.getByLabel('Welk bestand?').setInputFiles(pdf('scan.pdf', makePdf(['', ''])));
	await page.getByRole('button', { name: 'Lees in' }).click();
	await page.getByText('Dit is een scan').waitFor();
	const text = makePdf([
		'Inleiding over de stad.',
		'Op de stoep blijft een doorgang van 1,20 meter vrij.'
	]);
	await page.getByLabel('Welk bestand?').setInputFiles(pdf('regel.pdf', text));
	await page.getByRole('button', { name: 'Lees in' }).click();
	await page.getByText('De tekst is ingelezen.').waitFor();

	await page.getByRole('link', { name: 'Lees de tekst (2 delen)' }).click();
	await page.getByLabel('Zoek in de tekst').fill('doorgang');
	await page.getByRole('button', { name: 'Zoek' }).click();
	await page.getByText('Op 1 bladzijde').waitFor();
	await fits(page);
	await page.getByRole('link', { name: /^Neem over/ }).click();
	await page.getByLabel('schuurt').check();
	await page.getByLabel('Voor welke dag moet er iets?').fill(nextDay('03-01'));
	await page.getByLabel('Wat gaan we ermee doen?').fill('Bakken zo zetten dat er ruimte blijft');
	await page.getByRole('button', { name: 'Noteer een passage' }).click();
	await page.getByText('Op de stoep blijft een doorgang van 1,20 meter vrij.').first().waitFor();
	await page.getByText('bladzijde 2').waitFor();
	expect(await faults(page)).toEqual([]);

	await page.goto('/denken/beleid');
	await page.getByText('Bakken zo zetten dat er ruimte blijft').waitFor();
	for (const register of ['resident', 'team', 'official']) {
		await page.goto(`${document.split('?')[0]!.split('#')[0]}/papier?voor=${register}`);
		await page.getByText('1,20 meter').or(page.getByText('schuurt')).first().waitFor();
		await fits(page);
	}
});
