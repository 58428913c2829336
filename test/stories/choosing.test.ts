import type { Page } from '@playwright/test';
import { afterAll, expect, test } from 'vitest';
import { closeBrowser, faults, fits, signIn, visit } from './browser.ts';

afterAll(closeBrowser);

const press = (page: Page, name: string) =>
	page.getByRole('button', { name, exact: true }).first().click();
const unfold = (page: Page, name: string) =>
	page.locator('summary', { hasText: name }).first().click();

/** Prepares a question with three options, and opens the vote. */
async function openAVote(page: Page, question: string, method: string): Promise<string> {
	await page.goto('/denken/prioriteiten');
	await page.getByRole('link', { name: 'Bereid een keuze voor' }).click();
	await page.getByLabel('Wat is de vraag?').fill(question);
	await page.getByLabel('Hoe wordt er gestemd?').selectOption({ label: method });
	await page.getByLabel('Welke keuzes zijn er?').fill('Geveltuinen\nEen bankje\nVerlichting');
	await press(page, 'Bereid voor');
	await page.getByRole('heading', { name: question }).waitFor();
	await press(page, 'Open de stemming');
	await page.getByText('open · ').waitFor();
	return new URL(page.url()).pathname;
}

test('[R75] [R82] a street chooses with dots: by phone without JavaScript and on paper, and hears what was decided and why', async () => {
	const page = await signIn('noor');
	const path = await openAVote(page, 'Waar beginnen we mee?', 'stippen plakken');

	// Professionals weigh apart, by criteria that everybody may see, with the keyboard.
	await unfold(page, 'Verander de criteria');
	await page.getByLabel('Criterium', { exact: true }).first().fill('Wie doet mee?');
	await page.getByLabel('Hoe zwaar?').first().selectOption('5');
	await page.getByLabel('Wie bepaalde dat?').first().fill('bewonersgroep');
	await page.locator('form[action="?/criteria"] button').click();
	await page.getByText('bepaald door bewonersgroep').waitFor();
	await page.getByText('Weeg de keuzes').first().click();
	await page.getByLabel('Wie weegt? (rol)').fill('opbouwwerker');
	await page.getByLabel('Verlichting, Wie doet mee?').focus();
	await page.keyboard.press('End');
	await page.locator('form[action="?/weigh"] button').click();
	await page.getByText('Gewogen door: opbouwwerker').waitFor();
	await page.getByText('20 van 20').waitFor();

	await unfold(page, 'Maak een link');
	await page.getByLabel('Voor wie is de link?').fill('bewoners van de Garenhof');
	await page.locator('form[action="?/makeLink"] button').click();
	const link = (await page.locator('a.address').getAttribute('href'))!;
	expect(await faults(page)).toEqual([]);

	// A phone, no JavaScript, no account.
	const phone = await visit(new URL(link).pathname, {
		javaScriptEnabled: false,
		viewport: { width: 320, height: 640 }
	});
	await fits(phone);
	expect(await phone.locator('script').count()).toBe(0);
	await phone.getByLabel('Stippen op: Geveltuinen').fill('2');
	await phone.getByLabel('Stippen op: Een bankje').fill('2');
	await press(phone, 'Stem');
	await phone.getByText('Er zijn meer stippen gegeven dan er te geven zijn.').waitFor();
	expect(await phone.getByLabel('Stippen op: Geveltuinen').inputValue()).toBe('2');
	await phone.getByLabel('Stippen op: Een bankje').fill('1');
	const id = await phone.locator('input[name=id]').inputValue();
	const option = (await phone.getByLabel('Stippen op: Verlichting').getAttribute('name'))!;
	await press(phone, 'Stem');
	await phone.getByText('Dank je wel, je stem telt mee.').waitFor();
	// Back, changed and sent again: one form is one vote.
	const again = await phone.request.post(link, {
		form: { id, [option]: '1' },
		headers: { origin: new URL(link).origin, accept: 'text/html' }
	});
	expect(await again.text()).toContain('Je stem was al binnen.');

	// The voting sheet, for who lives on paper.
	await page.goto(`${path}/stembiljet`);
	await page.getByRole('img', { name: /^QR-code/ }).waitFor();
	expect(await faults(page)).toEqual([]);
	await page.emulateMedia({ media: 'print' });
	expect(await page.locator('.circle').first().isVisible()).toBe(true);
	expect(await page.getByText('Zet je naam er niet op.').isVisible()).toBe(true);
	expect(await page.getByRole('link', { name: 'Terug' }).isVisible()).toBe(false);
	await page.emulateMedia({ media: 'screen' });

	// More votes than voters is refused, with what was typed still there.
	await page.goto(path);
	await page.getByText('1 stem', { exact: true }).waitFor();
	await unfold(page, 'Tel stemmen op papier');
	await page.getByLabel('Hoeveel biljetten zijn er uitgedeeld').fill('10');
	await page.getByLabel('Wat tel je?').selectOption({ label: 'alleen de totalen per keuze' });
	await page.getByLabel('Van hoeveel mensen is dit?').fill('12');
	await page.getByLabel('Stippen op: Een bankje').fill('20');
	await page.getByLabel('Stippen op: Verlichting').fill('6');
	await press(page, 'Tel erbij');
	await page.getByText('Er zijn meer stembiljetten geteld dan er zijn uitgedeeld.').waitFor();
	await page.getByLabel('Hoeveel biljetten zijn er uitgedeeld').fill('20');
	await press(page, 'Tel erbij');
	await page.getByText('13 stemmen', { exact: true }).waitFor();
	await page.getByText('Bewoners zetten “Een bankje” bovenaan').waitFor();
	await press(page, 'Sluit de stemming');
	await page.getByText('gesloten · ').waitFor();

	// A decision says why something was not chosen.
	await page.getByRole('link', { name: 'Leg een besluit vast' }).click();
	await page.getByLabel('Wat is besloten, in een paar woorden?').fill('Eerst het bankje');
	await page.getByLabel('Wat is er besloten?').fill('We beginnen met een bankje.');
	for (const [index, chosen] of ['no', 'yes', 'no'].entries())
		await page.getByLabel('Gekozen?').nth(index).selectOption(chosen);
	await page.getByLabel('Waarom?').nth(0).fill('De leidingen liggen er.');
	await page.getByLabel('Door wie?').fill('bewonersgroep');
	await page.getByLabel('Onder welke voorwaarden?').fill('mits 1,20 m stoep vrij');
	await press(page, 'Leg vast');
	await page.getByText('Waarom is dit niet gekozen?').waitFor();
	await page.getByLabel('Waarom?').nth(2).fill('Dat doet de gemeente al.');
	await press(page, 'Leg vast');
	await page.getByRole('heading', { name: 'Eerst het bankje' }).waitFor();
	expect(await faults(page)).toEqual([]);
	await page.setViewportSize({ width: 320, height: 640 });
	await fits(page);
	await page.goto(path);
	await fits(page);
	await page.context().close();

	// Who voted reads it in plain words.
	await phone.goto(new URL(link).pathname);
	await phone.getByText('We beginnen met een bankje.').waitFor();
	await phone.getByText('Dat doet de gemeente al.').waitFor();
	await phone.getByText('mits 1,20 m stoep vrij').waitFor();
	await phone.getByText('13 stemmen').waitFor();
	await fits(phone);
	await phone.context().close();
});

test('[R75] a ranking shows its pairs and keeps a tie a tie; under ten votes others see no numbers', async () => {
	const page = await signIn('noor', { viewport: { width: 1280, height: 900 } });
	const path = await openAVote(page, 'Wat eerst, wat later?', 'op volgorde zetten');
	const count = async (first: string, second: string, voters: string) => {
		await unfold(page, 'Tel stemmen op papier');
		if (voters) await page.getByLabel('Hoeveel biljetten zijn er uitgedeeld').fill(voters);
		await page.getByLabel('Van hoeveel mensen is dit?').fill('4');
		await page.getByLabel(`Plaats van: ${first}`).selectOption('1');
		await page.getByLabel(`Plaats van: ${second}`).selectOption('2');
		await press(page, 'Tel erbij');
	};
	await count('Geveltuinen', 'Een bankje', '9');
	await page.getByText('4 stemmen', { exact: true }).waitFor();
	await count('Een bankje', 'Geveltuinen', '');
	await page.getByText('8 stemmen', { exact: true }).waitFor();
	await page.getByText('Keuzes op dezelfde plaats kregen evenveel.').waitFor();
	await unfold(page, 'Twee aan twee vergeleken');
	const pairs = page.getByRole('region', { name: 'Twee aan twee vergeleken' });
	expect(await pairs.getByRole('row').nth(1).innerText()).toMatch(/Geveltuinen\s+–\s+4\s+8/);
	expect(await faults(page)).toEqual([]);
	await unfold(page, 'Maak een link');
	await page.getByLabel('Voor wie is de link?').fill('bewoners');
	await page.locator('form[action="?/makeLink"] button').click();
	const link = new URL((await page.locator('a.address').getAttribute('href'))!).pathname;
	await press(page, 'Sluit de stemming');
	await page.getByText('gesloten · ').waitFor();
	for (const register of ['resident', 'team', 'official']) {
		await page.goto(`${path}/papier?voor=${register}`);
		expect(await faults(page)).toEqual([]);
	}
	await page.context().close();

	const visitor = await visit(link, { javaScriptEnabled: false });
	await visitor.getByText('Er zijn nog te weinig stemmen om te laten zien.').waitFor();
	expect(await visitor.locator('table').count()).toBe(0);
	await visitor.context().close();
});
