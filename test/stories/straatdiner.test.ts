import { strFromU8, unzipSync } from 'fflate';
import type { Page } from '@playwright/test';
import { afterAll, expect, test } from 'vitest';
import { closeBrowser, faults, signIn } from './browser.ts';

afterAll(closeBrowser);

/** Opens what stands in a list by its name, and answers all its words. */
async function read(page: Page, list: string, name: string): Promise<string> {
	await page.goto(list);
	await page.getByRole('link', { name }).first().click();
	await page.waitForURL((url) => url.pathname.startsWith(`${list}/`));
	return (await page.locator('main').innerText()).replace(/\s+/g, ' ');
}

test('[R90] [R91] [R93] [R94] [R95] [S10] Straatdiner: what came of three dinners, whose doing it was, and what went on', async () => {
	const noor = await signIn('noor');

	const ripples = await read(noor, '/vinden/rimpels', 'Rimpels van het straatdiner');
	expect(ripples).toContain('19 rimpels, 3 diep, 5 takken. 5 van de 7 soorten rijkdom geraakt');
	expect(ripples).toContain('11 mensen tekenden mee');

	const round = await read(noor, '/vinden/verhalen/rondes', 'Verhalen van het straatdiner');
	expect(round).toContain('Waarom het panel dit koos: Een sleutel geef je alleen aan');
	// All nine stay on the table, the one that was chosen first.
	expect(await noor.getByRole('link', { name: /^Naar mijn verhaal/ }).count()).toBe(9);
	expect(round.indexOf('De sleutel van nummer 14')).toBeLessThan(round.indexOf('Ook verteld'));

	const measured = await read(noor, '/vinden/vragenlijsten', 'Hoe is het in de zes straten?');
	for (const words of [
		...['34 mensen', 'Gemiddeld 5,6', '(gemiddeld antwoord 3,22)'],
		...['31 mensen', 'Gemiddeld 6,2', '(gemiddeld antwoord 3,46)'],
		'Niet dezelfde mensen: er deden er andere mee. Indicatie, eigen berekening.'
	])
		expect(measured).toContain(words);

	const eight = await read(noor, '/vinden/vragenlijsten', 'Contact in Weefkant');
	expect(eight).toContain('Te weinig antwoorden (minder dan 10). We tonen niets.');
	expect(eight).not.toMatch(/[Gg]emiddeld/);
	const table = await noor.getByRole('link', { name: 'Neem mee als tabel' }).getAttribute('href');
	const file = await noor.request.get(new URL(table!, noor.url()).href);
	const text = file.headers()['content-type']!.includes('spreadsheet')
		? Object.values(unzipSync(await file.body()))
				.map((one) => strFromU8(one))
				.join()
		: await file.text();
	expect(text).toMatch(/minder dan 10/);
	expect(text).not.toMatch(/gemiddeld/i);

	const claim = await read(noor, '/vinden/bijdragen', 'Buren uit zes straten kennen elkaar beter.');
	expect(claim).toContain('Aannemelijk');
	expect(claim).toContain('Een nieuwe speelplek in juni.');
	expect(claim).toContain('Bewoners noemen die niet');

	// The 2x2: all four cells, the row of residents in their own words, from paper.
	await noor.goto('/vinden/terugblikken');
	await noor
		.getByRole('link', { name: /Van 54 naar 88 eters|Straatdiner/ })
		.first()
		.click();
	await noor.getByText('Trekkers weten zelf de weg naar de gemeente.').first().waitFor();
	for (const words of [
		'Eén keer de vergunning geregeld, daarna alleen gebeld.',
		'Wij gingen samen langs de deuren.',
		'Er is altijd iemand met een sleutel.'
	])
		await noor.getByText(words).first().waitFor();
	expect(await faults(noor)).toEqual([]);

	const passed = await read(noor, '/vinden/overdracht', 'Straatdiner');
	for (const words of ['3 trekkers uit verschillende straten', 'de barbecue', 'Portiekontbijt'])
		expect(passed).toContain(words);
	expect(passed).toContain('2 keer gehouden');
	expect(passed).toContain('Trekkers zoeken kostte 3 maanden.');
	await noor.context().close();
});
