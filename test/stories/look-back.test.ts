import { afterAll, expect, test } from 'vitest';
import { closeBrowser, faults, fits, signIn, vierzet, visit } from './browser.ts';

afterAll(closeBrowser);

const press = { name: 'Stuur het op', exact: true };

test('[R90] [R94] residents fill their own row without an account or JavaScript; the difference is told in words', async () => {
	const noor = await signIn('noor');
	await noor.goto('/vinden/terugblikken');
	await noor.locator('main article a', { hasText: 'Het bankje' }).first().click();
	await noor.getByRole('heading', { level: 1, name: 'Het bankje' }).waitFor();
	const own = noor.url();
	await noor.getByText('De rij van bewoners is door de opbouwwerker opgeschreven.').waitFor();
	await noor.getByText('Maak een link').first().click();
	await noor.getByLabel('Voor wie is de link?').fill('de mannen van het bankje');
	await noor.locator('form[action="?/makeLink"] button').click();
	const address = (await noor.locator('a.address').first().getAttribute('href'))!;

	const resident = await visit(new URL(address).pathname, {
		baseURL: vierzet,
		javaScriptEnabled: false,
		viewport: { width: 320, height: 640 }
	});
	await fits(resident);
	expect(await resident.locator('script').count()).toBe(0);
	expect(await resident.getByText('6 middagen aanwezig').count()).toBe(0);
	await resident.getByRole('button', press).click();
	await resident.getByText('Beantwoord').first().waitFor();
	await resident
		.getByLabel('Wat hebben jullie bereikt?')
		.fill('Een plek waar je vanzelf aanschuift');
	await resident.getByRole('button', press).click();
	await resident.getByText('Dank je wel.').waitFor();

	await noor.goto(own);
	await noor.getByText('Nog te lezen').waitFor();
	await noor.getByRole('button', { name: 'Neem op', exact: true }).click();
	await noor.getByRole('cell', { name: '“Een plek waar je vanzelf aanschuift”' }).waitFor();
	await noor.getByText('zelf ingevuld').waitFor();
	expect(await faults(noor)).toEqual([]);

	// On paper: a sheet with room to write, typed over once.
	await noor.getByText('Neem een papier over').click();
	await noor.getByLabel('Wat ging goed?').fill('Het bord staat er elke dag.');
	await noor.getByRole('button', { name: 'Neem over', exact: true }).click();
	await noor.getByText('„Het bord staat er elke dag.”').waitFor();
	await noor.getByRole('link', { name: 'Blad om te printen' }).click();
	await noor.getByText('Je naam hoeft er niet bij.').waitFor();
	expect(await noor.locator('.room').count()).toBe(5);
	await noor.goto(`${own}/papier?voor=resident`);
	await noor.getByText('Een plek waar je vanzelf aanschuift').first().waitFor();
	expect(await faults(noor)).toEqual([]);
});

test('[R90] a look-back in full is changed, and it can be on a plan', async () => {
	const noor = await signIn('noor');
	await noor.goto('/vinden/terugblikken');
	await noor.locator('main article a', { hasText: 'Het bankje' }).first().click();
	await noor.getByRole('link', { name: 'Verander', exact: true }).click();
	await noor.getByText('Uitgebreid:').click();
	await noor.getByLabel('Hoorden mensen erbij?').fill('Wie aanschuift, hoort erbij.');
	await noor.getByRole('button', { name: 'Bewaar', exact: true }).click();
	await noor.getByText('Wie aanschuift, hoort erbij.').waitFor();
});
