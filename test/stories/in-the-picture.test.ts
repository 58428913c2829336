import { nextDay } from '#seed/world.ts';
import sharp from 'sharp';
import { afterAll, expect, test } from 'vitest';
import { closeBrowser, faults, fits, signIn, visit } from './browser.ts';

afterAll(closeBrowser);

test('[R13] [R54] a first note takes two taps and the text', async () => {
	const page = await signIn('noor');
	await page.goto('/');
	let taps = 0;
	const tap = async (role: 'link' | 'button', name: string) => {
		taps++;
		await page.getByRole(role, { name, exact: true }).click();
	};
	await tap('link', 'Noteer');
	await page.waitForURL('**/noteer');
	// The cursor stands in the field by itself: no tap is needed.
	await page.locator('textarea:focus').waitFor();
	await page.keyboard.type('Twee buurvrouwen delen een ladder.');
	await tap('button', 'Noteer');
	await page.waitForURL(/\/zien\/.+nieuw/);
	expect(taps).toBeLessThanOrEqual(3);
	await page.getByText('Twee buurvrouwen delen een ladder.').first().waitFor();
});

test('[R10] [R12] [R54] [S2] Breng- en haaltijd: what was seen, what I make of it, a promise that is kept and a question', async () => {
	const page = await signIn('noor');
	await page.goto('/noteer');
	await page
		.getByLabel('Wat zag je?')
		.fill('Drie ochtenden geteld bij De Klos: 61, 58 en 64 auto’s.');
	await page.getByText('Meer: foto, citaat, plek, stille wens').click();
	await page
		.getByLabel('Wat zei iemand, letterlijk?')
		.fill('Straks ligt er een kind onder een auto!');
	await page.getByLabel('Hoe zag of hoorde je het?').selectOption({ label: 'cijfer' });
	await page.getByLabel('Wat maak jij ervan?').fill('Zij willen zelf iets doen.');
	await page.getByLabel('Beloofde je iets?').fill('de uitkomst van de telling');
	await page.getByLabel('Uiterlijk op welke dag?').fill(nextDay('12-04'));
	await page.getByLabel('Welke vraag hoorde je?').fill('Kan de straat een uur dicht?');
	await page.getByLabel('mijn team', { exact: true }).check();
	await page.getByRole('button', { name: 'Noteer', exact: true }).click();
	await page.waitForURL(/\/zien\/.+nieuw/);
	await page.getByRole('heading', { name: 'Wat maak jij ervan?' }).waitFor();
	await fits(page);

	await page.goto('/vragen');
	await page.locator('p', { hasText: 'Kan de straat een uur dicht?' }).waitFor();

	await page.goto('/zien');
	await page.getByRole('link', { name: 'de uitkomst van de telling' }).click();
	await page.waitForURL('**/beloftes');
	const promise = page.getByRole('region', { name: 'de uitkomst van de telling' });
	await promise.getByText('Hoe liep het af?').first().click();
	await promise.getByRole('button', { name: 'Bewaar' }).click();
	await page.getByText('Weer een belofte rond').waitFor();
	expect(await page.getByText('de uitkomst van de telling').count()).toBe(0);
});

test('[R44] [R45] being there is noted with one button and needs no follow-up; the team sees the place, not the person', async () => {
	const page = await signIn('noor');
	await page.goto('/aanwezig');
	await page
		.getByLabel('Welke plek?')
		.selectOption({ label: '\u2003\u2003\u2003Bankje Klosstraat' });
	await page.getByLabel('Welk dagdeel?').selectOption({ label: 'middag' });
	await page.getByLabel('Hoe lang ongeveer?').selectOption('1.5');
	await page.getByRole('button', { name: 'Ik was er' }).click();
	await page.getByText('Er zijn is werk.').waitFor();
	expect(await page.getByText('Geen vervolg nodig').count()).toBeGreaterThan(1);

	const colleague = await signIn('samira');
	await colleague.goto('/aanwezig');
	await colleague.getByRole('rowheader', { name: 'Bankje Klosstraat' }).first().waitFor();
	expect(await colleague.getByRole('main').textContent()).not.toContain('Noor');
	expect(await colleague.getByRole('heading', { name: 'Mijn dagboek' }).count()).toBe(0);
});

test('[R55] [R56] [R67] [R68] [S4] the picture is shown to the neighbourhood, answered without JavaScript, and the answer is answered', async () => {
	const page = await signIn('noor', { viewport: { width: 1280, height: 800 } });
	await page.goto('/gebieden');
	await page.getByRole('link', { name: 'Spindelveld' }).click();
	await page.getByRole('heading', { name: 'De wijk in beeld' }).waitFor();
	await page.getByRole('group', { name: 'Waar hebben we nog niet gekeken?' }).waitFor();
	expect(await page.getByRole('heading', { level: 3 }).count()).toBeGreaterThanOrEqual(9);
	await page.getByRole('link', { name: 'Laat dit zien aan de buurt' }).click();
	await page.getByLabel('Titel').fill('Post die je niet durft te openen');
	await page.getByLabel('Dit laten we zien').first().check();
	await page
		.getByLabel('In deze woorden')
		.first()
		.fill('Een brief is soms te zwaar om alleen te openen.');
	await page.getByRole('button', { name: 'Bekijk als bewoner' }).click();
	await page.getByRole('heading', { name: 'Zo ziet een bewoner het' }).waitFor();
	await page.getByRole('button', { name: 'Laat zien', exact: true }).click();
	await page.getByText('De buurt kan het nu lezen.').waitFor();

	const address = '/buurt/welzijn-oudermeer/spindelveld';
	const resident = await visit(address, { javaScriptEnabled: false });
	const story = resident.locator('details', {
		has: resident.getByText('Wat vind je van “Post die')
	});
	await story.locator('summary').click();
	await story.getByLabel('Ik vul iets aan').check();
	await story.getByRole('button', { name: 'Stuur' }).click();
	await story.getByRole('alert').waitFor();
	await story.getByLabel('In je eigen woorden').fill('Samen met soep erbij gaat het wel.');
	await story.getByRole('button', { name: 'Stuur' }).click();
	await resident.getByText('Dank je wel.').waitFor();
	expect(await resident.getByText('met soep').count()).toBe(0);

	await page.goto('/reacties');
	const answer = page.getByRole('region', { name: 'Aangevuld.: Post die je niet durft te openen' });
	await answer.getByLabel('Wat doen jullie ermee?').fill('We zoeken een kok.');
	await answer.getByRole('button', { name: 'Laat zien', exact: true }).click();
	await page.getByText('Bewaard.').waitFor();
	await resident.goto(address);
	await resident.getByText('We zoeken een kok.').waitFor();
	await resident.getByText('1× aangevuld').waitFor();
	await fits(resident);

	const poster = await visit(`${address}/poster`, { locale: 'en-GB' });
	await poster.getByRole('img', { name: /QR code to http/ }).waitFor();
	expect(await faults(poster)).toEqual([]);
	const paper = await poster.pdf({ format: 'A3' });
	expect(paper.length).toBeGreaterThan(10_000);
});

test('[R54] [R67] a photo without people is shown with the words that were chosen', async () => {
	const page = await signIn('noor');
	await page.goto('/noteer');
	await page.getByLabel('Wat zag je?').fill('Stokrozen langs de hele stoep.');
	await page.getByText('Meer: foto').click();
	const create = { width: 600, height: 400, channels: 3 as const, background: '#5a7' };
	const buffer = await sharp({ create }).jpeg().toBuffer();
	await page
		.getByLabel('Foto’s zonder mensen')
		.setInputFiles([{ name: 'IMG_1.jpg', mimeType: 'image/jpeg', buffer }]);
	await page.getByLabel('Wat is er te zien op foto 1?').fill('Stokrozen langs een muur');
	await page.locator('select[name=areaId]').selectOption({ label: 'Spindelveld' });
	await page.getByRole('button', { name: 'Noteer', exact: true }).click();
	await page.waitForURL(/\/zien\/.+nieuw/);

	await page.goto('/gebieden');
	await page.getByRole('link', { name: 'Spindelveld' }).click();
	await page.getByRole('link', { name: 'Laat dit zien aan de buurt' }).click();
	await page.getByLabel('Titel').fill('De stoep bloeit');
	const part = page
		.getByRole('group')
		.filter({ has: page.getByLabel('Laat deze foto zien: Stokrozen') });
	await part.getByLabel('Dit laten we zien').check();
	await part.getByLabel('Laat deze foto zien: Stokrozen langs een muur').check();
	expect(await faults(page)).toEqual([]);
	await fits(page);
	await page.getByRole('button', { name: 'Bekijk als bewoner' }).click();
	await page.getByRole('img', { name: 'Stokrozen langs een muur' }).waitFor();
	await page.getByRole('button', { name: 'Laat zien', exact: true }).click();
	await page.getByText('De buurt kan het nu lezen.').waitFor();

	const resident = await visit('/buurt/welzijn-oudermeer/spindelveld', {
		javaScriptEnabled: false
	});
	const picture = resident.getByRole('img', { name: 'Stokrozen langs een muur' });
	await picture.scrollIntoViewIfNeeded();
	const address = new URL((await picture.getAttribute('src'))!, resident.url()).href;
	expect((await resident.request.get(address)).headers()['content-type']).toBe('image/jpeg');
	await fits(resident);
});
