import type { Page } from '@playwright/test';
import { afterAll, expect, test } from 'vitest';
import { closeBrowser, faults, fits, signIn } from './browser.ts';

afterAll(closeBrowser);

const laptop = { viewport: { width: 1280, height: 900 } };
const texts = [
	'Een vlieger hangt in de boom.',
	'Hij naait vliegers en geeft ze weg.',
	'Drie jongens houden de vliegers droog.',
	'Een kastanje valt op het dak.'
];

async function note(page: Page, text: string) {
	await page.goto('/noteer');
	await page.getByLabel('Wat zag je?').fill(text);
	await page.getByText('Meer: foto, citaat, plek, stille wens').click();
	await page.getByLabel('mijn team', { exact: true }).check();
	await page.getByRole('button', { name: 'Noteer', exact: true }).click();
	await page.waitForURL(/\/zien\/.+nieuw/);
}

/** Awake: the keys do something, and cards can be dragged. */
const openBoard = async (page: Page) => {
	await page.goto('/denken/ordenen');
	await page.locator('[role=group][tabindex="0"]').first().waitFor();
};
const column = (page: Page, name: string) =>
	page.getByRole('region', { name: 'De tafel met thema’s' }).getByRole('region', { name });
const card = (page: Page, words: string) => page.getByRole('group', { name: `Kaart: ${words}` });

async function begin(page: Page, name: string) {
	await page.getByText('Begin een thema').click();
	await page.locator('#naam-nieuw').fill(name);
	await page.getByRole('button', { name: 'Begin', exact: true }).click();
	await page.getByText(`Het thema ‘${name}’ is er.`).waitFor();
}

test('[R74] what seems to belong together gets a name in residents’ words, and cards move by keyboard, select and drag', async () => {
	// A card is dragged as far as the screen reaches: the whole table must lie on it.
	const page = await signIn('noor', { viewport: { width: 3200, height: 2400 } });
	for (const text of texts) await note(page, text);
	await openBoard(page);

	// A suggestion with its reason; the name is empty until somebody gives one.
	const suggestion = page.locator('article').filter({ hasText: 'Ze delen allemaal ‘vliegers’.' });
	await suggestion.getByText('Leg bij elkaar').first().click();
	const name = suggestion.getByLabel('Hoe heet het, in woorden van bewoners?');
	expect(await name.inputValue()).toBe('');
	await name.fill('Wat je samen in de lucht houdt');
	await suggestion.getByRole('button', { name: 'Leg bij elkaar' }).click();
	await column(page, 'Wat je samen in de lucht houdt').getByText('3 kaarten').waitFor();
	await column(page, 'Wat je samen in de lucht houdt').getByText('naam van bewoners').waitFor();

	// By keyboard only: tab to a card, arrows to the next columns and back, said aloud, and the focus stays with it.
	await begin(page, 'Bomen en daken');
	await page.getByRole('region', { name: 'De tafel met thema’s' }).focus();
	await page.keyboard.press('Tab');
	expect(await page.evaluate(() => document.activeElement!.textContent)).toContain('kastanje');
	await page.keyboard.press('ArrowLeft');
	await page.getByText('Verder kan niet').waitFor();
	await page.keyboard.press('ArrowRight');
	const said = page.locator('.said [role=status]');
	await said.getByText('ligt nu bij ‘Bomen en daken’').waitFor();
	await column(page, 'Bomen en daken').getByText('Een kastanje').waitFor();
	await page.waitForFunction(() => document.activeElement?.id.startsWith('kaart-'));
	expect(await page.evaluate(() => document.activeElement!.textContent)).toContain('kastanje');
	for (let tab = 0; tab < 2; tab++) await page.keyboard.press('Tab');
	expect(await page.evaluate(() => document.activeElement!.tagName)).toBe('SELECT');
	await page.keyboard.press('Home');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await said.getByText('ligt nu los').waitFor();

	// The last move goes back.
	await page.getByRole('button', { name: 'Leg terug' }).click();
	await said.getByText('ligt nu bij ‘Bomen en daken’').waitFor();

	// By dragging.
	await card(page, 'Een kastanje').scrollIntoViewIfNeeded();
	const from = (await card(page, 'Een kastanje').boundingBox())!;
	const to = (await column(page, 'Wat je samen in de lucht houdt').locator('ul').boundingBox())!;
	await page.mouse.move(from.x + 20, from.y + 12);
	await page.mouse.down();
	await page.mouse.move(from.x + 40, from.y + 30, { steps: 5 });
	await page.mouse.move(to.x + 60, to.y + 60, { steps: 15 });
	await page.waitForTimeout(500);
	await page.mouse.up();
	await said.getByText('ligt nu bij ‘Wat je samen in de lucht houdt’').waitFor();
	await column(page, 'Wat je samen in de lucht houdt').getByText('4 kaarten').waitFor();

	// The theme keeps the words as they were, and can be called something else.
	await column(page, 'Wat je samen in de lucht houdt')
		.getByRole('link', { name: /^Wat je samen/ })
		.click();
	await page.getByText(texts[0]!).first().waitFor();
	await page.getByText('Noem het anders').click();
	await page.getByLabel('Hoe heet het, in woorden van bewoners?').fill('Samen in de lucht');
	await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
	await page.getByRole('heading', { level: 1, name: 'Samen in de lucht' }).waitFor();
	expect(await faults(page)).toEqual([]);
	await page.goto('/denken/ordenen');
	expect(await faults(page)).toEqual([]);
});

test('[R74] without JavaScript a card moves by the select, and on a small screen nothing sticks out', async () => {
	const small = { viewport: { width: 320, height: 568 }, javaScriptEnabled: false };
	const page = await signIn('noor', small);
	await page.goto('/denken/ordenen');
	const kastanje = card(page, 'Een kastanje');
	await kastanje.getByRole('combobox').selectOption({ label: 'Bomen en daken' });
	await kastanje.getByRole('button', { name: 'Leg bij' }).click();
	await page.getByText('ligt nu bij ‘Bomen en daken’').waitFor();
	await page.getByRole('button', { name: 'Leg terug' }).click();
	await page.getByText('ligt nu bij ‘Samen in de lucht’').waitFor();
	const awake = await signIn('noor', { viewport: { width: 320, height: 568 } });
	for (const path of ['/denken/ordenen', '/denken/themas', '/denken/pauzes/nieuw']) {
		await awake.goto(path);
		await fits(awake);
	}
});

test('[R70] [R71] a pause with what was seen on the table, closed with "nog niets doen" and its reason', async () => {
	const page = await signIn('noor', laptop);
	await page.goto('/denken/ordenen');
	await card(page, 'Hij naait').getByRole('link').click();
	await page.getByRole('link', { name: 'Sta hier even bij stil' }).click();
	await page.getByLabel('Waar sta je bij stil?').fill('Samen in de lucht');
	await page.getByLabel('Wie zijn erbij?').fill('twee bewoners, het team');
	expect(await page.getByLabel('Leg dit op tafel').first().isChecked()).toBe(true);
	await page.getByRole('button', { name: 'Begin', exact: true }).click();
	await page.getByRole('heading', { level: 1, name: 'Samen in de lucht' }).waitFor();
	await page.getByText(texts[1]!).first().waitFor();

	await page.getByLabel('Nog niets doen').check();
	await page.getByRole('button', { name: 'Bewaar wat het oplevert' }).click();
	await page.getByText('Nog niets doen is een volwaardige keuze.').waitFor();
	await page.getByLabel('Waarom dit?').fill('Zij willen het eerst zelf bespreken.');
	await page.getByLabel('Op welke dag kijk je weer?').fill('2099-01-15');
	await page.getByRole('button', { name: 'Bewaar wat het oplevert' }).click();
	await page.locator('.outcome').getByText('Zij willen het eerst zelf bespreken.').waitFor();
	expect(await faults(page)).toEqual([]);
	const address = page.url().replace(/#.*/, '');

	await page.goto(`${address}/bord`);
	await page.getByText(texts[1]!).waitFor();
	expect(await faults(page)).toEqual([]);
	for (const forWhom of ['resident', 'team', 'official']) {
		await page.goto(`${address}/papier?voor=${forWhom}`);
		await page.getByText('Zij willen het eerst zelf bespreken.').waitFor();
		expect(await faults(page)).toEqual([]);
	}
	await page.goto('/denken/pauzes');
	await page.getByRole('heading', { name: 'Om weer naar te kijken' }).waitFor();
	await page.getByText('Zij willen het eerst zelf bespreken.').waitFor();

	const small = await signIn('noor', { viewport: { width: 320, height: 568 } });
	for (const path of ['', '/bord', '/papier']) {
		await small.goto(address + path);
		await fits(small);
	}
});
