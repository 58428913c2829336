import { afterAll, expect, test } from 'vitest';
import { closeBrowser, fits, signIn, visit } from './browser.ts';

afterAll(closeBrowser);

test('[R13] [R15] [R37] [R38] [R49] [R52] [R53] [R67] [R88] [R94] [S1] Het bankje: from the first note to the account, the neighbourhood and the next round, on a phone', async () => {
	const page = await signIn('noor');
	await page.goto('/');

	// ZIEN: one sentence is enough.
	await page.getByRole('link', { name: 'Noteer' }).click();
	await page.waitForURL('**/noteer');
	await page
		.getByLabel('Wat zag je?')
		.fill('Bankje Klosstraat, 40 min. Drie oudere mannen. Gepraat over duiven.');
	await page.getByText('Meer: foto, citaat, plek, stille wens').click();
	await page
		.getByLabel('Wat zei iemand, letterlijk?')
		.fill('Je komt nergens meer vanzelf terecht.');
	await page.getByLabel('Hoorde je een stille wens?').fill('een plek zonder programma');
	await page
		.getByLabel('Welke plek?')
		.selectOption({ label: '\u2003\u2003\u2003Bankje Klosstraat' });
	await page.getByLabel('Wanneer?').fill('2026-03-04');
	await page.getByLabel('mijn team', { exact: true }).check();
	await page.getByRole('button', { name: 'Noteer', exact: true }).click();
	await page.waitForURL(/\/zien\/.+nieuw/);
	const seen = page.url().split('?')[0]!;
	expect(await page.getByRole('status').textContent()).toContain('Genoteerd.');
	expect(await page.getByText('nog niet getoetst').count()).toBe(1);

	// DENKEN: the silent wish is no fact before it was given back.
	await page.getByRole('link', { name: 'Begin een kleine actie' }).click();
	await page.getByLabel('Hoe noem je het?').fill('Een tafel bij het bankje');
	expect(await page.getByLabel('Wat zag ik?').inputValue()).toContain('Drie oudere mannen');
	await page.getByLabel('Wat denk ik?').fill('Zij zoeken een plek waar je vanzelf terechtkomt.');
	await page.getByLabel('Waarom nu?').fill('Het wordt lente.');
	await page.getByText('Wat heb ik ook overwogen?').first().click();
	await page.getByLabel('Wat heb ik ook overwogen?').first().fill('inloop in het wijkcentrum');
	await page.getByLabel('Niet gekozen, want').first().fill('daar moet je je aanmelden');
	await page.getByLabel('Deze actie bouwt op de stille wens').check();
	await page.getByRole('button', { name: 'Begin' }).click();
	await page.getByRole('alert').waitFor();
	expect(page.url()).toContain('/denken/nieuw');
	expect(await page.getByLabel('Wat denk ik?').inputValue()).toContain('vanzelf terechtkomt');

	await page.goto(seen);
	await page.getByLabel('Ja, dit herkennen zij').check();
	await page.getByLabel('In hun woorden').fill('ja, zoiets');
	await page.getByLabel('Wanneer vroeg je het terug?').fill('2026-03-18');
	await page.getByRole('button', { name: 'Bewaar het antwoord' }).click();
	await page.getByText('herkend', { exact: true }).waitFor();

	await page.getByRole('link', { name: 'Begin een kleine actie' }).click();
	await page.getByLabel('Hoe noem je het?').fill('Een tafel bij het bankje');
	await page.getByLabel('Wat denk ik?').fill('Zij zoeken een plek waar je vanzelf terechtkomt.');
	await page.getByLabel('Waarom nu?').fill('Het wordt lente.');
	await page.getByText('Wat heb ik ook overwogen?').first().click();
	await page.getByLabel('Wat heb ik ook overwogen?').first().fill('inloop in het wijkcentrum');
	await page.getByLabel('Niet gekozen, want').first().fill('daar moet je je aanmelden');
	await page.getByLabel('Deze actie bouwt op de stille wens').check();
	await page.getByRole('button', { name: 'Begin' }).click();
	await page.getByRole('heading', { level: 1, name: 'Een tafel bij het bankje' }).waitFor();

	// DOEN: what was done, by whom, and the worker's own part.
	await page.getByRole('link', { name: 'Noteer wat er gedaan is' }).click();
	await page.getByLabel('Wat is er gedaan?').fill('Tafel en dambord bij het bankje.');
	await page.getByLabel('Wie deden het?').fill('de mannen zelf');
	await page.getByLabel('ik maakte het mogelijk').check();
	await page.getByLabel('Wanneer?').fill('2026-04-02');
	await page.getByRole('button', { name: 'Noteer', exact: true }).click();
	await page.waitForURL(/\/doen\/(?!nieuw)/);
	expect(await page.getByText('(faciliteert)').count()).toBe(1);

	// VINDEN: the 2x2, and Why back to what was seen.
	await page.getByRole('link', { name: 'Kijk terug' }).click();
	await page.getByLabel('Wat kwam ervan?').fill('Van drie naar zeven vaste mannen.');
	await page.getByLabel('Bewoners: wat deden zij en hoe?').fill('spreken zelf af');
	await page.getByLabel('Bewoners: wat bereikten zij?').fill('dagelijkse plek');
	await page.getByLabel('Jij: wat deed je en hoe?').fill('6 middagen aanwezig, 1 bord');
	await page.getByLabel('Jij: wat bracht dat?').fill('drempel weg');
	await page.getByLabel('Wanneer?').fill('2026-05-28');
	await page.getByRole('button', { name: 'Noteer', exact: true }).click();
	await page.waitForURL(/\/vinden\/(?!nieuw)/);
	const found = page.url();
	const why = page.getByRole('navigation', { name: 'Waarom?' });
	expect(await why.getByRole('listitem').count()).toBe(4);
	await fits(page);
	await why.getByRole('link').first().click();
	await page.waitForURL(seen);
	expect(await why.getByRole('listitem').count()).toBe(4);

	// The account, on screen and on one A4.
	await page.goto(found);
	await page.getByRole('link', { name: 'Verantwoording' }).click();
	await page.getByRole('heading', { name: 'Wat het bracht' }).waitFor();
	for (const words of [
		'Drie oudere mannen',
		'teruggevraagd en herkend',
		'daar moet je je aanmelden',
		'Het wordt lente',
		'Mijn deel: faciliteert',
		'dagelijkse plek',
		'drempel weg'
	])
		expect(await page.getByRole('main').textContent()).toContain(words);
	const paper = await page.pdf({ format: 'A4' });
	expect(paper.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);

	// Publish: choose, preview as a resident, show.
	await page.getByRole('link', { name: 'Laat zien aan de buurt' }).click();
	await page.getByLabel('Dit laten we zien').nth(2).check();
	await page
		.getByLabel('In deze woorden')
		.nth(2)
		.fill('Bij het bankje staat nu een tafel om te dammen.');
	await page.getByRole('button', { name: 'Bekijk als bewoner' }).click();
	await page.getByRole('heading', { name: 'Zo ziet een bewoner het' }).waitFor();
	expect(await page.getByText('om te dammen').count()).toBe(1);
	const before = await visit('/buurt/welzijn-oudermeer/spindelveld');
	expect(await before.getByText('om te dammen').count()).toBe(0);
	await page.getByRole('button', { name: 'Laat zien', exact: true }).click();
	await page.getByText('De buurt kan het nu lezen.').waitFor();
	await before.reload();
	expect(await before.getByText('om te dammen').count()).toBe(1);
	expect(await before.getByText('Drie oudere mannen').count()).toBe(0);

	// A next round begins at Zien.
	await page.goto(found);
	await page.locator('summary', { hasText: 'Begin een volgende ronde' }).click();
	await page.getByLabel('Wat zie je nu?').fill('Bij regen blijven zij thuis.');
	await page.getByRole('button', { name: 'Begin een volgende ronde' }).click();
	await page.waitForURL(/\/zien\/.+nieuw/);
	expect(await why.getByRole('listitem').count()).toBe(5);
});

test('the public part works without JavaScript, loads nothing from elsewhere, and has a map', async () => {
	const page = await visit('about:blank', { javaScriptEnabled: false });
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await page.goto('/buurt/welzijn-oudermeer/spindelveld');
	await page.getByRole('heading', { level: 1, name: 'Spindelveld' }).waitFor();
	expect(await page.getByRole('img', { name: 'Kaart van Spindelveld' }).count()).toBe(1);
	expect(await page.getByText('Sinds april staat er een tafel').count()).toBe(1);
	const own = new URL(page.url()).origin;
	expect(asked.filter((url) => !url.startsWith(own))).toEqual([]);
	expect(asked.filter((url) => url.endsWith('.js'))).toEqual([]);
	await page.getByRole('button', { name: 'English' }).click();
	await page.getByText('What happens here, told by residents').waitFor();
});

test('a note is saved without JavaScript too, and what was typed stays after a refusal', async () => {
	const page = await signIn('noor', { javaScriptEnabled: false });
	await page.goto('/noteer');
	await page.getByLabel('Wat zag je?').fill('Zijn nummer is 111222333.');
	await page.getByRole('button', { name: 'Noteer', exact: true }).click();
	expect(await page.getByText('Hier lijkt een BSN te staan').count()).toBe(1);
	expect(await page.getByLabel('Wat zag je?').inputValue()).toBe('Zijn nummer is 111222333.');
	await page.getByLabel('Wat zag je?').fill('Zonder nummer.');
	await page.getByRole('button', { name: 'Noteer', exact: true }).click();
	await page.waitForURL(/\/zien\/.+nieuw/);
});

test('a name beside health gives a warning while typing, and never blocks', async () => {
	const page = await signIn('noor');
	await page.goto('/noteer');
	await page
		.getByLabel('Wat zag je?')
		.pressSequentially('Gesproken met meneer Jansen, hij is depressief.');
	await page.getByText('Er lijkt een naam te staan').waitFor();
});
