import { afterAll, expect, test } from 'vitest';
import { closeBrowser, faults, fits, signIn, vierzet, visit } from './browser.ts';

afterAll(closeBrowser);

test('a partner confirms a listing from an e-mail’s link, and corrects it, without JavaScript', async () => {
	const noor = await signIn('noor');
	await noor.goto('/doen/gids?q=taalcafe');
	await noor.getByRole('link', { name: 'Taalcafé' }).click();
	// The list says who confirmed it too: the page itself is what is meant.
	await noor.getByRole('heading', { name: 'Taalcafé', level: 1 }).waitFor();
	await noor.getByText('Bevestigd door Bibliotheek Oudermeer').waitFor();
	expect(await faults(noor)).toEqual([]);
	const listing = noor.url();
	await noor.locator('summary').filter({ hasText: 'Vraag het de eigenaar' }).click();
	await noor.getByRole('button', { name: 'Stuur de vraag' }).click();
	await noor.getByText('De vraag gaat per e-mail op weg.').waitFor();

	const kees = await signIn('kees');
	await kees.goto('/beheer/postvak');
	const mail = await kees.locator('main').innerText();
	const link = /\/bevestig\/[\w-]{40,}/.exec(mail)![0];

	const partner = await visit(link, { javaScriptEnabled: false });
	await partner.getByRole('heading', { name: 'Klopt dit nog?', level: 1 }).waitFor();
	expect(await partner.locator('script').count()).toBe(0);
	await partner.setViewportSize({ width: 320, height: 640 });
	await fits(partner);
	await partner.getByLabel('Namens wie zeg je dit?').first().fill('balie van de bibliotheek');
	await partner.getByRole('button', { name: 'Dit klopt' }).click();
	await partner.getByText('dat jullie hem bevestigd hebben').waitFor();
	await partner.getByText('Bevestigd door balie van de bibliotheek').waitFor();

	await partner.locator('summary').filter({ hasText: 'Er is iets anders' }).click();
	await partner.getByLabel('Wat het kost').fill('€ 1 voor de koffie');
	await partner.getByLabel('Namens wie zeg je dit?').last().fill('balie van de bibliotheek');
	await partner.getByRole('button', { name: 'Stuur wat anders is' }).click();
	await partner.getByText('Het team kijkt ernaar').waitFor();

	await noor.goto(listing);
	await noor.getByText('Voorgesteld door balie van de bibliotheek').waitFor();
	await noor.getByRole('button', { name: 'Neem over' }).click();
	await noor.getByText('€ 1 voor de koffie').waitFor();
	await noor.setViewportSize({ width: 320, height: 640 });
	await fits(noor);
});

test('what stands there twice is made one by a person, and taken apart again', async () => {
	const page = await signIn('noor');
	await page.goto('/doen/gids/dubbel');
	await page.getByText(/Zelfde naam, telefoon/).waitFor();
	expect(await faults(page)).toEqual([]);
	await page.getByRole('button', { name: /houd deze: Eettafel De Spil/ }).click();
	await page.getByText('Samengevoegd. Hieronder kun je het terugdraaien.').waitFor();
	await page.getByRole('button', { name: 'Draai terug: Eettafel Spil' }).click();
	await page.getByText('Ze staan weer apart').waitFor();
	await page.setViewportSize({ width: 320, height: 640 });
	await fits(page);
});

test('a list comes in by its columns, and everybody reads what is public', async () => {
	const page = await signIn('noor');
	await page.goto('/doen/gids/inlezen');
	await page.getByLabel('Bestand').setInputFiles({
		name: 'lijst.csv',
		mimeType: 'text/csv',
		buffer: Buffer.from('Naam;Organisatie;Prijs per keer\nNaaiclub;De Draad;€ 2\n')
	});
	await page.getByRole('button', { name: 'Bekijk wat erin staat' }).click();
	await page.getByLabel('Prijs per keer').selectOption('cost');
	expect(await faults(page)).toEqual([]);
	await page.getByRole('button', { name: 'Lees in' }).click();
	await page.getByText('1 nieuw, 0 veranderd').waitFor();

	const neighbour = await visit('/buurt/welzijn-oudermeer/spindelveld/wegwijzer', {
		javaScriptEnabled: false
	});
	await neighbour.getByRole('link', { name: 'Eettafel De Spil' }).waitFor();
	expect(await neighbour.getByText('Naaiclub').count()).toBe(0);
	expect(await neighbour.locator('script').count()).toBe(0);
	await neighbour.setViewportSize({ width: 320, height: 640 });
	await fits(neighbour);

	const answer = await fetch(`${vierzet}/hsds/services?per_page=2`);
	expect(answer.headers.get('access-control-allow-origin')).toBe('*');
	expect(await answer.json()).toMatchObject({ page_number: 1, size: 2, first_page: true });
	const etag = answer.headers.get('etag')!;
	const again = await fetch(answer.url, { headers: { 'if-none-match': etag } });
	expect(again.status).toBe(304);
	expect((await fetch(`${vierzet}/hsds/services?page=nul`)).status).toBe(400);
	expect(await (await fetch(`${vierzet}/hsds`)).json()).toMatchObject({ version: '3.0' });
});
