import type { Page } from '@playwright/test';
import { afterAll, expect, test } from 'vitest';
import { closeBrowser, faults, fits, signIn, visit } from './browser.ts';

afterAll(closeBrowser);

const begin = async (page: Page, title: string) => {
	await page.goto('/denken/plannen/nieuw');
	await page.getByLabel('Hoe noemen we het?').fill(title);
	await page.getByLabel('Wat zagen en hoorden we?').fill('De stoep is grijs.');
	await page.getByLabel('Wat denken we, en wat gaan we doen?').fill('We beginnen in maart.');
	await page.getByRole('button', { name: 'Begin een plan' }).click();
	await page.getByRole('heading', { name: title, level: 1 }).waitFor();
	return new URL(page.url()).pathname;
};
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const unfold = (page: Page, name: string) =>
	page.locator('summary').filter({ hasText: name }).first().click();

test('[R37] [R83] three sentences are a plan; support, money and a booklet come when they come', async () => {
	const page = await signIn('noor');
	const path = await begin(page, 'Geveltuinen in de Garenhof');
	await page.getByText('Zou je nog…').waitFor();
	expect(await page.locator('main input:visible, main textarea:visible').count()).toBe(0);

	await unfold(page, 'Wie staat erachter?');
	await unfold(page, 'Tel het draagvlak');
	await page.getByLabel('Hoeveel mensen of adressen').fill('50');
	await page.getByLabel('Hoeveel zijn er voor?').fill('49');
	await page.getByLabel('Hoeveel zijn er tegen?').fill('7');
	await page.getByLabel('Waar is gevraagd?').fill('alle adressen in de Garenhof');
	await press(page, 'Tel het draagvlak');
	await page.getByText('Er zijn meer antwoorden voor en tegen').waitFor();
	await page.getByLabel('Hoeveel mensen of adressen').fill('86');
	await press(page, 'Tel het draagvlak');
	await page.getByText('87,5 % voor, bij een respons van 65,1 %').waitFor();

	await unfold(page, 'Wat kost het');
	await page.getByLabel('Waarvoor, of van wie?').fill('planten');
	await page.getByLabel('Bedrag in euro’s').fill('veel');
	await press(page, 'Zet een bedrag erbij');
	await page.getByText('Dit is geen bedrag.').waitFor();
	await page.getByLabel('Bedrag in euro’s').fill('250');
	await press(page, 'Zet een bedrag erbij');
	await page.getByText(/Er mist nog €\s250 aan dekking/).waitFor();

	await unfold(page, 'Wie kan erbij');
	await unfold(page, 'Kijk naar de tien drempels');
	await unfold(page, 'Taal');
	await page.getByLabel('ja, dit houdt mensen tegen').first().check();
	await page.getByLabel('Wat doen we eraan?').first().fill('Yonas nodigt uit.');
	await page
		.getByRole('button', { name: 'Noteer', exact: true })
		.locator('visible=true')
		.last()
		.click();
	await page.getByText('Naar 1 van de tien drempels is gekeken.').waitFor();
	expect(await faults(page)).toEqual([]);
	await page.setViewportSize({ width: 320, height: 640 });
	await fits(page);

	for (const [voor, words] of [
		['resident', 'Vooraf mag je weten'],
		['team', 'Vragen die altijd meedenken'],
		['official', 'een bijdrage van']
	] as const) {
		await page.goto(`${path}/papier?voor=${voor}`);
		await page.getByText(words).first().waitFor();
		await page.getByText('87,5 % voor').waitFor();
		await fits(page);
	}
	await page.emulateMedia({ media: 'print' });
	expect(await page.getByRole('navigation').locator('visible=true').count()).toBe(0);
	await page.context().close();
});

test('[R52] a small action grows into a plan without retyping', async () => {
	const page = await signIn('noor');
	await page.goto('/zien');
	await page.getByLabel('Wat zag je?').fill('Een lege bak op het plein.');
	await press(page, 'Noteer');
	await page.waitForURL(/\/zien\/.+/);
	const seen = new URL(page.url()).pathname.split('/').at(-1);
	await page.goto(`/denken/nieuw?van=${seen}`);
	await page.getByLabel('Hoe noem je het?').fill('De bak');
	await page.getByLabel('Wat denk ik?').fill('Er kan iets in groeien.');
	await press(page, 'Begin');
	await press(page, 'Maak er een plan van');
	await page.waitForURL(/\/denken\/plannen\//);
	await page.getByText('Er kan iets in groeien.').first().waitFor();
	await page.getByText('Een lege bak op het plein.').first().waitFor();
	await page.goto(`/denken/${new URL(page.url()).pathname.split('/').at(-1)}`);
	expect(page.url()).toContain('/denken/plannen/');
	await page.context().close();
});

test('[R39] residents write along by a link without JavaScript, and read what was done with it', async () => {
	const page = await signIn('noor');
	const path = await begin(page, 'Samen aan tafel');
	await page.goto(`${path}/voorstellen`);
	await unfold(page, 'Maak een link');
	await page.getByLabel('Voor wie is de link?').fill('bewoners van de Klossenbuurt');
	await press(page, 'Maak een link');
	const address = (await page.locator('a.address').getAttribute('href'))!;

	const visitor = await visit(address, {
		...{ javaScriptEnabled: false, viewport: { width: 320, height: 640 } }
	});
	expect(await visitor.locator('script').count()).toBe(0);
	await fits(visitor);
	await unfold(visitor, 'Zeg het in jouw woorden');
	const own = visitor.getByLabel('Zo zou ik het zeggen').first();
	expect(await own.inputValue()).toBe('De stoep is grijs.');
	await visitor.getByRole('button', { name: 'Stel het voor' }).first().click();
	await visitor.getByText('Dit zijn nog dezelfde woorden.').waitFor();
	await visitor.getByLabel('Zo zou ik het zeggen').first().fill('De stoep is grijs en warm.');
	await visitor.getByRole('button', { name: 'Stel het voor' }).first().click();
	await visitor.getByText('Dank je wel.').waitFor();
	await visitor.getByText('Eén voorstel ligt nog bij het team.').waitFor();

	await page.goto(path);
	await page.getByRole('link', { name: 'Eén voorstel wacht op jullie' }).click();
	expect((await page.locator('ins').first().textContent()) ?? '').toContain('grijs en warm');
	await press(page, 'Neem over');
	await page.getByText('overgenomen').first().waitFor();
	await page.goto(`${path}/versies`);
	await page.getByText('via een link: bewoner').waitFor();
	await page.goto(path);
	await page.getByText('De stoep is grijs en warm.').first().waitFor();

	await visitor.goto(address);
	await visitor.getByText('Wat is er met voorstellen gedaan?').waitFor();
	await visitor.getByText('overgenomen').waitFor();
	await visitor.context().close();
	const awake = await visit(address);
	expect(await faults(awake)).toEqual([]);
	await awake.context().close();
	await page.context().close();
});

test('[R39] two who write at once lose nothing: both texts, the differences, one button', async () => {
	const [noor, ilse] = [await signIn('noor'), await signIn('noor')];
	const path = await begin(noor, 'Twee pennen');
	for (const page of [noor, ilse]) await page.goto(`${path}/wijzig`);
	const think = (page: Page) => page.getByLabel('Wat denken we, en wat gaan we doen?');
	await think(noor).fill('We beginnen in april.');
	await press(noor, 'Bewaar');
	await noor.waitForURL((url) => url.pathname === path);
	await think(ilse).fill('We beginnen in mei.');
	await ilse.getByLabel('Wat zagen en hoorden we?').fill('De stoep is grijs en heet.');
	await press(ilse, 'Bewaar');
	await ilse.getByText('Er is niets kwijt').waitFor();
	await ilse.getByText('We beginnen in april.').first().waitFor();
	await ilse.getByText('We beginnen in mei.').first().waitFor();
	expect(await faults(ilse)).toEqual([]);
	await ilse.getByLabel('Schrijf het samen').fill('We beginnen in april of mei.');
	await press(ilse, 'Bewaar wat we samen schreven');
	await ilse.waitForURL((url) => url.pathname === path);
	await ilse.getByText('We beginnen in april of mei.').first().waitFor();
	await ilse.getByText('De stoep is grijs en heet.').first().waitFor();
	for (const page of [noor, ilse]) await page.context().close();
});
