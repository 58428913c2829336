import type { Page } from '@playwright/test';
import { afterAll, expect, test } from 'vitest';
import { closeBrowser, faults, fits, signIn } from './browser.ts';

afterAll(closeBrowser);

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const unfold = (page: Page, name: string) =>
	page.locator('summary').filter({ hasText: name }).first().click();

async function begin(page: Page, title: string): Promise<string> {
	await page.goto('/denken/plannen/nieuw');
	await page.getByLabel('Hoe noemen we het?').fill(title);
	await page.getByLabel('Wat zagen en hoorden we?').fill('De gang is leeg.');
	await page.getByLabel('Wat denken we, en wat gaan we doen?').fill('We hangen er iets op.');
	await page.getByRole('button', { name: 'Begin een plan' }).click();
	await page.getByRole('heading', { name: title, level: 1 }).waitFor();
	const path = new URL(page.url()).pathname;
	await unfold(page, 'Wie doet wat');
	await page.getByLabel('Wat moet er gebeuren?').fill('spijkers kopen');
	await page.getByRole('button', { name: 'Zet een taak erbij' }).click();
	await page.getByText('spijkers kopen').waitFor();
	return path.split('/').at(-1)!;
}

test('[R87] the board works by keyboard alone, keeps the focus at the card, and is a table too', async () => {
	const page = await signIn('noor', { viewport: { width: 1280, height: 900 } });
	await begin(page, 'Een muur vol foto’s');
	await page.goto('/doen/voortgang');
	const card = page.getByRole('group', { name: 'Een muur vol foto’s' });
	const column = (name: string) =>
		page.locator('section').filter({ has: page.getByRole('heading', { name, level: 2 }) });
	await column('Nog niet begonnen').getByRole('group', { name: 'Een muur vol foto’s' }).waitFor();

	await card.getByLabel('Hoe ver is het?').focus();
	await page.keyboard.press('End');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await page.getByText('Stoppen mag. Schrijf er').first().waitFor();
	await card.getByLabel('Hoe ver is het?').focus();
	await page.keyboard.press('Home');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Tab');
	await page.keyboard.type('De eerste foto hangt.');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await page.getByText('“Een muur vol foto’s” staat nu bij: bezig.').waitFor();
	await column('Bezig').getByRole('group', { name: 'Een muur vol foto’s' }).waitFor();
	await expect
		.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
		.toBe('Een muur vol foto’s');
	await unfold(page, 'Hetzelfde als tabel');
	const row = page.getByRole('row').filter({ hasText: 'Een muur vol foto’s' });
	expect(await row.textContent()).toContain('bezig: De eerste foto hangt.');
	expect(await faults(page)).toEqual([]);
	await page.setViewportSize({ width: 320, height: 640 });
	await fits(page);
	await page.context().close();
});

test('[R84] [R87] planned beside happened: a deviation has its reason, and what is stuck says what is needed', async () => {
	const page = await signIn('noor');
	const id = await begin(page, 'Een boekenplank in de hal');
	await page.goto(`/doen/voortgang/${id}`);
	await unfold(page, 'Noteer wat anders ging');
	await page.getByLabel('Welke stap?', { exact: true }).selectOption({ label: 'spijkers kopen' });
	await page.getByLabel('vervallen').check();
	await page.getByRole('textbox', { name: 'Waarom?' }).fill('Een buurman had ze nog liggen.');
	await press(page, 'Noteer wat anders ging');
	await page.getByText('vervallen: Een buurman had ze nog liggen.').waitFor();

	await unfold(page, 'Noteer wat er vastzit');
	await page.getByRole('textbox', { name: 'Wat zit er vast?' }).fill('De verhuurder zegt niets.');
	await page.getByLabel('Wat is er nodig?').fill('een ja');
	await page.getByLabel('Van wie? Een rol').fill('verhuurder');
	await press(page, 'Noteer wat er vastzit');
	await page.getByText('Nodig: een ja, van verhuurder.').waitFor();
	await page.getByText('Zit vast: De verhuurder zegt niets.').waitFor();
	await unfold(page, 'Het is los');
	await page.getByLabel('Wat hielp?').fill('Een kop koffie.');
	await press(page, 'Het is los');
	await page.getByText('Bezig: Een kop koffie.').waitFor();

	await page.getByRole('button', { name: 'Gedaan: spijkers kopen' }).click();
	await page.getByText('1 van 1 stappen gedaan').waitFor();
	await page.getByRole('link', { name: 'Noteer wat er gedaan is' }).click();
	await page.getByLabel('Wat is er gedaan?').fill('De plank hangt.');
	await page.getByLabel('Wie deden het?').fill('drie buren');
	await page.getByRole('button', { name: 'Noteer', exact: true }).click();
	await page.waitForURL(/\/doen\/[0-9a-f-]{36}$/);
	await page.goto(`/doen/voortgang/${id}`);
	await page.getByRole('link', { name: 'De plank hangt.' }).first().waitFor();
	expect(await faults(page)).toEqual([]);
	await page.setViewportSize({ width: 320, height: 640 });
	await fits(page);
	await page.context().close();
});

test('[R88] [R20] everybody’s share over time: the bench goes on without a worker, and hours are one’s own', async () => {
	const page = await signIn('noor');
	await page.goto('/doen/inbreng');
	await page.getByRole('heading', { name: 'Alles samen, per kwartaal' }).waitFor();
	expect(await faults(page)).toEqual([]);
	await page.getByRole('link', { name: 'Het bankje', exact: true }).last().click();
	await page.waitForURL(/\/doen\/[^/]+\/inbreng$/);
	await page.getByText('Het gaat door, zonder deel van de opbouwwerker.').waitFor();
	await page.getByText('de mannen van het bankje').first().waitFor();
	await page.getByText('11 uur').waitFor();
	await page.setViewportSize({ width: 320, height: 640 });
	await fits(page);
	const path = new URL(page.url()).pathname;

	await unfold(page, 'Noteer jouw deel');
	await press(page, 'Noteer jouw deel');
	await page.getByRole('alert').first().waitFor();
	await page.getByLabel('aangemoedigd').check();
	await page.getByLabel('gemeente').check();
	await press(page, 'Noteer jouw deel');
	await page.getByText('voor gemeente').waitFor();
	await page.getByRole('button', { name: 'Haal weg: aangemoedigd' }).click();
	await page.getByText('voor gemeente').waitFor({ state: 'detached' });
	await unfold(page, 'Noteer uren');
	await page.getByLabel('Hoeveel uren?').fill('veel');
	await press(page, 'Noteer uren');
	await page.getByText('Dit is geen aantal uren.').waitFor();
	await page.getByLabel('Hoeveel uren?').fill('1,5');
	await press(page, 'Noteer uren');
	await page.getByText('1,5 uur').waitFor();
	expect(await faults(page)).toEqual([]);

	const samira = await signIn('samira');
	await samira.goto(path);
	await samira.getByText('een collega').first().waitFor();
	expect(await samira.getByText('1,5 uur').count()).toBe(0);
	expect(await samira.getByText('Jouw uren').count()).toBe(0);
	await samira.context().close();
	await page.context().close();
});

test('[R20] [R88] [S3] [S8] the worker’s share shrinks while the thing lives on', async () => {
	const page = await signIn('noor');
	await page.goto('/doen/inbreng');
	for (const [name, sentence] of [
		['Fietstaal', 'Ja. Het gaat door, zonder deel van de opbouwwerker.'],
		['Geveltuinen Garenhof', 'Ja. Het deel van de opbouwwerker wordt kleiner, en het gaat door.']
	] as const) {
		const thing = page.getByRole('article').filter({ hasText: name });
		await thing.filter({ hasText: sentence }).first().waitFor();
	}
	expect(await faults(page)).toEqual([]);
	await page.context().close();
});
