import { afterAll, expect, test } from 'vitest';
import { closeBrowser, signIn } from './browser.ts';

// The sheet is there before all of its code is: what stands behind "Meer" is fetched when it is opened.

afterAll(closeBrowser);

const pace = 1500;
const behind = 'Zet mijn plek erbij';

test('what is typed behind "Meer" before its code is there stays, and is kept', async () => {
	const page = await signIn('noor', { serviceWorkers: 'block' });
	await page.goto('/noteer', { waitUntil: 'networkidle' });
	await page.route('**/*.js', async (route) => {
		await new Promise((later) => setTimeout(later, pace));
		await route.continue();
	});
	await page.getByLabel('Wat zag je?').fill('De stoeprand bij de bakker is verlaagd.');
	await page.getByText('Meer: foto, citaat').click();
	const quote = page.getByLabel('Wat zei iemand, letterlijk?');
	await quote.fill('Nu kan ik er zelf over.');
	// The place is offered by the code alone.
	expect(await page.getByRole('button', { name: behind }).count()).toBe(0);
	await page.getByRole('button', { name: behind }).waitFor();
	expect(await quote.inputValue()).toBe('Nu kan ik er zelf over.');

	await page.getByRole('button', { name: 'Noteer' }).click();
	await page.waitForURL('**/zien/*');
	await page.getByText('Nu kan ik er zelf over.').waitFor();
	await page.context().close();
});

test('on a page that the browser made itself all fields are there when it is opened', async () => {
	const page = await signIn('noor');
	await page.goto('/vinden', { waitUntil: 'networkidle' });
	await page.getByRole('link', { name: 'Noteer' }).click();
	await page.getByText('Meer: foto, citaat').click();
	await page.getByRole('button', { name: behind }).waitFor();
	expect(await page.getByLabel('Wat zei iemand, letterlijk?').count()).toBe(1);
	await page.context().close();
});

test('sent before the store of the device is there, the note is kept; without a network it stays typed', async () => {
	const page = await signIn('noor', { serviceWorkers: 'block' });
	await page.goto('/noteer', { waitUntil: 'load' });
	await page.waitForTimeout(500);
	// From here the browser fetches no code.
	await page.route('**/*.js', (route) => route.abort());
	const field = page.getByLabel('Wat zag je?');
	await field.fill('De fontein spuit weer.');
	await page.context().setOffline(true);
	await page.getByRole('button', { name: 'Noteer' }).click();
	await page.waitForTimeout(500);
	expect(await field.inputValue()).toBe('De fontein spuit weer.');

	await page.context().setOffline(false);
	await page.unroute('**/*.js');
	await page.getByRole('button', { name: 'Noteer' }).click();
	await page.waitForURL('**/zien/*');
	await page.getByText('De fontein spuit weer.').first().waitFor();
	await page.context().close();
});
