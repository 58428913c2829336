import type { Page } from '@playwright/test';
import { afterAll, expect, test } from 'vitest';
import { closeBrowser, faults, fits, signIn, visit } from './browser.ts';

afterAll(closeBrowser);

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const main = async (page: Page) => (await page.locator('main').innerText()).replace(/\s+/g, ' ');
const open = async (page: Page, name: string) => {
	await page.goto('/vinden/vragenlijsten');
	await page.getByRole('link', { name, exact: true }).click();
	await page.getByRole('heading', { level: 1, name }).waitFor();
};

test('[R93] [S10] a group is told of, a group of eight is not: on the page, on paper and in the table', async () => {
	const noor = await signIn('noor');
	await open(noor, 'Hoe is het in de zes straten?');
	const told = await main(noor);
	for (const words of [
		...['34 mensen van de 120', '31 mensen van de 120', 'gemiddeld antwoord 3,22'],
		...['gemiddeld antwoord 3,46', '5,6 op een schaal tot 10', '6,2 op een schaal tot 10'],
		...['Verschil tussen groepen', 'van 5,6 naar 6,2 (+0,6)', 'Indicatie, eigen berekening'],
		...['In juni kwam er een nieuwe speelplek.', 'niet vergelijkbaar met CBS']
	])
		expect(told).toContain(words);
	expect(await faults(noor)).toEqual([]);
	await noor.setViewportSize({ width: 320, height: 640 });
	await fits(noor);
	for (const whom of ['resident', 'team', 'official']) {
		await noor.goto(`${new URL(noor.url()).pathname.replace(/\/papier$/, '')}/papier?voor=${whom}`);
		expect(await main(noor)).toContain('5,6');
		await fits(noor);
	}

	await open(noor, 'Contact in Weefkant');
	expect(await main(noor)).toContain('Te weinig antwoorden (minder dan 10). We tonen niets.');
	const table = await noor.request.get(`${new URL(noor.url()).pathname}/tabel`);
	const [page, csv] = [await noor.content(), await table.text()];
	expect(csv).toContain('te weinig antwoorden (minder dan 10)');
	const dates = /\d{1,2} [a-z]+ \d{4}|\d{4}-\d{2}-\d{2}/g;
	for (const text of [csv, await main(noor)]) expect(text.replace(dates, '')).not.toMatch(/\b8\b/);
	expect(page).not.toContain('"n":8');
	await noor.context().close();
});

test('[R93] people answer without an account and JavaScript, and on paper that is typed over by keyboard', async () => {
	const noor = await signIn('noor');
	await noor.goto('/vinden/vragenlijsten/nieuw');
	await noor.getByLabel('Hoe noem je de vragenlijst?').fill('Hoe gaat het in de hof?');
	await noor.getByLabel('Waarvoor gebruik je de uitkomst?').fill('Weten wat er speelt.');
	await noor.getByLabel('Welke groep vraag je het?').fill('bewoners van de Garenhof');
	await noor.getByLabel('Welke vragen?').selectOption('cantril');
	await noor.getByLabel('Ja, met een code die zij zelf kiezen').check();
	expect(await faults(noor)).toEqual([]);
	await press(noor, 'Maak de vragenlijst');
	await noor.getByRole('heading', { level: 1, name: 'Hoe gaat het in de hof?' }).waitFor();
	await noor.locator('#open-before summary').click();
	await press(noor, 'Open “voor”');
	await noor.getByText(/Er kan nu ingevuld worden/).waitFor();
	await noor.getByText('Maak een link').first().click();
	await noor.getByLabel('Voor wie is de link?').fill('bewoners van de Garenhof');
	await press(noor, 'Maak een link');
	const address = await noor.locator('a.address').first().getAttribute('href');
	const list = new URL(noor.url()).pathname;

	const plain = { javaScriptEnabled: false, viewport: { width: 320, height: 640 } };
	const somebody = await visit(new URL(address!).pathname, plain);
	expect(await somebody.locator('script').count()).toBe(0);
	await fits(somebody);
	await press(somebody, 'Verstuur mijn antwoorden');
	await somebody.getByText('Er is nog niets ingevuld.', { exact: false }).waitFor();
	const hidden = (name: string) => somebody.locator(`input[name=${name}]`).inputValue();
	const sheet = {
		...{ id: await hidden('id'), seal: await hidden('seal') },
		momentId: await hidden('momentId')
	};
	await somebody.getByLabel('7', { exact: true }).check();
	await somebody.getByLabel('Eigen code (mag leeg)').fill('an12ka');
	await press(somebody, 'Verstuur mijn antwoorden');
	await somebody.getByText('Je antwoorden tellen mee.', { exact: false }).waitFor();
	// The same form sent again counts once.
	const path = new URL(address!).pathname;
	const again = await somebody.request.post(path, {
		form: { ...sheet, 'answers.q0': '3' },
		headers: { origin: new URL(somebody.url()).origin, accept: 'text/html' }
	});
	expect(await again.text()).toContain('Dit blad was al verstuurd.');
	await somebody.getByRole('link', { name: 'Begin een nieuw blad' }).click();
	await somebody.getByLabel('4', { exact: true }).check();
	await somebody.getByLabel('Eigen code (mag leeg)').fill('AN12KA');
	await press(somebody, 'Verstuur mijn antwoorden');
	await somebody.getByText('De code was al door iemand gekozen', { exact: false }).waitFor();

	await noor.goto(`${list}/blad`);
	await noor.getByText('Zet er geen naam op.', { exact: false }).waitFor();
	await noor.goto(`${list}/overtypen`);
	await noor.locator('input[type=number]:focus').waitFor();
	for (let sheet = 0; sheet < 9; sheet++) {
		await noor.locator('input[type=number]:focus').waitFor();
		await noor.keyboard.type(String(sheet));
		await noor.keyboard.press('Enter');
		await noor.waitForURL(/bewaard=ja/);
		await noor.waitForFunction(
			() => document.querySelector<HTMLInputElement>('input[type=number]')?.value === ''
		);
	}
	expect(await faults(noor)).toEqual([]);
	await noor.goto(list);
	await noor.locator('#sluit-before-nu summary').click();
	await press(noor, 'Sluit “voor”');
	// Two by the link and nine on paper: eleven.
	await noor.getByText('11 mensen.').waitFor();
	expect(await main(noor)).toContain('lees dit als een indicatie');
	expect(await noor.locator('.spread circle').count()).toBe(11);
	await somebody.goto(new URL(address!).pathname);
	await somebody.getByText('Er kan nu niet ingevuld worden', { exact: false }).waitFor();
	for (const page of [noor, somebody]) await page.context().close();
});
