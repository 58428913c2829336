import type { Page } from '@playwright/test';
import { afterAll, expect, test } from 'vitest';
import { closeBrowser, faults, fits, signIn, visit } from './browser.ts';

afterAll(closeBrowser);

/** Opens what is folded in; what is open already stays. */
async function unfold(page: Page, name: string) {
	const fold = page.locator('details', { has: page.locator('summary', { hasText: name }) }).last();
	if ((await fold.getAttribute('open')) === null) await fold.locator('summary').click();
	return fold;
}
const press = (where: Pick<Page, 'getByRole'>, name: string) =>
	where.getByRole('button', { name, exact: true }).click();
const narrow = async (page: Page) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await fits(page);
	await page.setViewportSize({ width: 390, height: 844 });
};

test('[R66] [R78] figures beside the life in the neighbourhood, given back by a link without JavaScript, and answered', async () => {
	const page = await signIn('noor');
	await page.goto('/gebieden');
	await page.getByRole('link', { name: 'Spindelveld' }).click();
	await page.getByRole('link', { name: 'Maak een gebiedsanalyse' }).click();
	await page.getByLabel('Hoe noem je het?').fill('Wat maakt Spindelveld sterk?');
	await page.getByLabel('Van wie is deze wijk?').fill('Tot aan de beuk, zeggen bewoners.');
	await press(page, 'Begin een gebiedsanalyse');
	await page.getByRole('heading', { name: 'Wat maakt Spindelveld sterk?' }).waitFor();
	await page.getByText('Bewoners hebben hier nog niet gezegd of het klopt.').waitFor();
	await page.getByRole('group', { name: 'Waar hebben we nog niet gekeken?' }).waitFor();

	const finding = async (kind: string, text: string) => {
		const form = await unfold(page, 'Noteer wat sterk is, kwetsbaar of kansrijk');
		await form.getByLabel('Wat is het?').selectOption({ label: kind });
		await form.getByLabel('In gewone woorden').fill(text);
		await press(form, 'Noteer');
		await page.getByText(text).waitFor();
	};
	await finding('kwetsbaar', 'Veel portieken zonder lift.');
	await page.getByText('nog niets wat sterk is').waitFor();
	await finding('sterk', 'Buren koken voor elkaar.');
	expect(await page.getByText('nog niets wat sterk is').count()).toBe(0);

	// Neither a figure nor words: said, and what was typed stays.
	let form = await unfold(page, 'Leg iets naast elkaar');
	await form.getByLabel('Hoe dan?').fill('Het voelt voller.');
	await form.getByLabel('Wie zegt dat?').selectOption({ label: 'bewoners' });
	await press(form, 'Leg naast elkaar');
	await page.getByText('Kies een cijfer, of schrijf in een zin').waitFor();
	form = await unfold(page, 'Leg iets naast elkaar');
	expect(await form.getByLabel('Hoe dan?').inputValue()).toBe('Het voelt voller.');
	const residents = form.getByLabel('Welk cijfer?').locator('option', { hasText: /^Inwoners:/ });
	await form.getByLabel('Welk cijfer?').selectOption((await residents.getAttribute('value'))!);
	await form.getByLabel('Past het bij').selectOption({ label: 'het schuurt' });
	await press(form, 'Leg naast elkaar');
	const laid = page.getByRole('article').filter({ hasText: 'Het voelt voller.' });
	await laid.getByText('4.180').waitFor();
	await laid.getByText('volgens bewoners').waitFor();
	expect(await page.getByText('Bewoners hebben hier nog niet gezegd').count()).toBe(0);

	// What was seen lies beside it.
	await laid.getByRole('link', { name: 'Leg er iets naast' }).click();
	await page.getByRole('searchbox', { name: 'Zoek op woorden' }).fill('bankje');
	await press(page, 'Zoek');
	await page.getByRole('button', { name: 'Leg ernaast' }).first().click();
	await page.getByText('ligt er al').waitFor();
	await page.getByRole('link', { name: 'Klaar: terug' }).click();
	await laid.getByRole('button', { name: 'Haal weg' }).first().waitFor();
	expect(await faults(page)).toEqual([]);
	await narrow(page);

	// Given back: a link, a phone without JavaScript, three questions of which one is answered.
	const links = page.getByRole('region', { name: 'Meedoen zonder account' });
	await unfold(page, 'Maak een link');
	await links.getByLabel('Voor wie is de link?').fill('bewoners van Spindelveld');
	await press(links, 'Maak een link');
	await links.getByRole('img', { name: /QR-code naar/ }).waitFor();
	const address = (await links.locator('a.address').getAttribute('href'))!;
	const resident = await visit(new URL(address).pathname, { javaScriptEnabled: false });
	await resident.getByText('Buren koken voor elkaar.').waitFor();
	await resident.getByText('4.180').waitFor();
	expect(await resident.locator('script').count()).toBe(0);
	expect(await resident.getByText('Het voelt voller.').count()).toBe(0);
	await press(resident, 'Stuur');
	await resident.getByText('Je hoeft niet alles te beantwoorden.').first().waitFor();
	await resident.getByLabel('Wat valt op?').fill('Er wonen meer kinderen dan je denkt.');
	await press(resident, 'Stuur');
	await resident.getByText('Dank je wel.').waitFor();
	expect(await resident.getByText('meer kinderen').count()).toBe(0);
	await resident.setViewportSize({ width: 320, height: 640 });
	await fits(resident);
	const aware = await visit(new URL(address).pathname, { locale: 'en-GB', colorScheme: 'dark' });
	expect(await faults(aware)).toEqual([]);

	await page.reload();
	const answer = page.getByRole('article').filter({ hasText: 'meer kinderen dan je denkt' });
	await answer.getByLabel('Wat doen jullie ermee?').fill('We vragen het de school.');
	await press(answer, 'Neem mee');
	await answer.getByText('meegenomen').waitFor();

	// On paper, for whom it is: each in its own words.
	await page.getByRole('link', { name: 'Op papier' }).click();
	for (const [name, text] of [
		['bewoners', 'Herken je de cijfers?'],
		['het team', 'We vragen het de school.'],
		['een ambtenaar', 'Betreft']
	] as const) {
		await page.getByRole('link', { name, exact: true }).click();
		await page.getByText(text).first().waitFor();
		await narrow(page);
	}
	expect(await faults(page)).toEqual([]);
	expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000);
});

test('[R73] [S7] waarom? wat zit hierachter? and two explanations side by side', async () => {
	const page = await signIn('noor', { viewport: { width: 1280, height: 800 } });
	await page.goto('/denken/doorgronden/nieuw');
	await page.getByLabel('Wat wil je begrijpen?').fill('Waarom botst het op het plein?');
	await press(page, 'Begin met doorgronden');
	const step = async (text: string) => {
		const form = await unfold(page, 'Vraag nog eens waarom');
		await form.getByLabel('Wat zit hierachter?').fill(text);
		await press(form, 'Voeg de stap toe');
		await page.getByText(text).first().waitFor();
	};
	await step('Ze staan er elke avond.');
	await step('Er is geen andere plek.');
	await page.getByRole('img', { name: /De stappen als boom/ }).waitFor();
	// The first step behind the second: that is a circle.
	const first = page.getByRole('listitem').filter({ hasText: 'Ze staan er elke avond.' }).first();
	await first.locator('summary').first().click();
	await first
		.getByLabel('Achter welke stap ligt dit?')
		.first()
		.selectOption({ label: '\u2003Er is geen andere plek.' });
	await first.getByRole('button', { name: 'Bewaar' }).first().click();
	await page.getByText('Zo draait de redenering in een kring').waitFor();

	const explain = async (text: string) => {
		const form = await unfold(page, 'Zet er een verklaring naast');
		await form.getByLabel('Wat zou het kunnen zijn?').fill(text);
		await press(form, 'Zet ernaast');
		await page.getByRole('heading', { name: text }).waitFor();
	};
	await explain('Zij zoeken overlast.');
	await page.getByText('Er staat nog maar één verklaring.').waitFor();
	await explain('Er is geen plek voor hen.');
	const tops = await Promise.all(
		['Zij zoeken overlast.', 'Er is geen plek voor hen.'].map(async (name) => {
			const box = await page.getByRole('heading', { name }).boundingBox();
			return Math.round(box!.y);
		})
	);
	expect(tops[0]).toBe(tops[1]);
	expect(await faults(page)).toEqual([]);
	await narrow(page);
	await page.getByRole('link', { name: 'Op papier' }).click();
	await page.getByRole('heading', { name: 'Verklaringen naast elkaar' }).waitFor();
	await narrow(page);
});

test('[R83] a change story is drawn, refuses a circle, and names its weakest link', async () => {
	const page = await signIn('noor', { javaScriptEnabled: false });
	await page.goto('/denken/veranderverhalen/nieuw');
	await page.getByLabel('Hoe noem je het?').fill('Van wegsturen naar groeten');
	await page.getByLabel('Voor wie verandert er iets?').fill('jongeren en buren');
	await press(page, 'Begin een veranderverhaal');
	const block = async (kind: string, text: string) => {
		const form = await unfold(page, 'Zet er een blok bij');
		await form.getByLabel('Wat voor blok is het?').selectOption({ label: kind });
		await form.getByLabel('In gewone woorden').fill(text);
		await press(form, 'Zet erbij');
		await page.getByRole('listitem').filter({ hasText: text }).first().waitFor();
	};
	await block('zo is het nu', 'Jongeren worden weggestuurd.');
	await block('wat er gedaan wordt', 'Eerst groeten.');
	await block('wat dat meteen brengt', 'Men kent elkaar.');
	const arrow = async (from: string, to: string, evidence?: string) => {
		const form = await unfold(page, 'Trek een pijl');
		await form.getByLabel('Van', { exact: true }).selectOption({ label: from });
		await form.getByLabel('Naar', { exact: true }).selectOption({ label: to });
		if (evidence) await form.getByLabel('Hoe goed weten we dat?').selectOption({ label: evidence });
		await press(form, 'Trek de pijl');
	};
	await arrow('Jongeren worden weggestuurd.', 'Eerst groeten.', 'sterk bewijs');
	await arrow('Eerst groeten.', 'Men kent elkaar.');
	await page.getByText('Van „Eerst groeten.” naar „Men kent elkaar.”: nog geen bewijs.').waitFor();
	await arrow('Men kent elkaar.', 'Jongeren worden weggestuurd.');
	await page.getByText('Zo draait de redenering in een kring').waitFor();
	await page.getByRole('img', { name: /Blokken met pijlen/ }).waitFor();
	await narrow(page);
	const address = page.url().replace(/[?#].*/, '');

	const dark = await signIn('noor', { locale: 'en-GB', colorScheme: 'dark' });
	await dark.goto(address);
	expect(await faults(dark)).toEqual([]);
	await dark.goto(`${address}/papier?voor=official`);
	await dark.getByText('The weakest link').waitFor();
	expect(await faults(dark)).toEqual([]);
	await narrow(dark);
});
