import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeBrowser, faults, fits, visit } from './browser.ts';
import { startVierzet } from './server.ts';

let vierzet: Awaited<ReturnType<typeof startVierzet>>;
beforeAll(async () => {
	vierzet = await startVierzet('serve');
});
afterAll(async () => {
	await closeBrowser();
	await vierzet.stop();
});

test('the first visit sets up the organisation, its administrator and its first area; the second does not', async () => {
	const page = await visit('/', { baseURL: vierzet.address });
	await page.waitForURL('**/begin');
	expect(await faults(page)).toEqual([]);
	await page.getByLabel('Hoe heet je organisatie?').fill('Welzijn Elders');
	await page.getByLabel('In welke wijk of buurt begin je?').fill('De Wevershoek');
	await page.getByLabel('Hoe heet je?').fill('Anna');
	await page.getByLabel('E-mailadres').fill('anna@elders.example');
	await page.getByLabel('Kies een wachtwoord').fill('te kort');
	await page.getByRole('button', { name: 'Begin' }).click();
	await page.getByText('minstens 12 tekens').first().waitFor();
	expect(await page.getByLabel('Hoe heet je organisatie?').inputValue()).toBe('Welzijn Elders');
	await page.getByLabel('Kies een wachtwoord').fill('drie gewone woorden');
	await page.getByRole('button', { name: 'Begin' }).click();
	await page.waitForURL('**/zien');

	// Every screen has its empty state.
	const invitations = ['/zien', '/denken', '/doen', '/vinden'];
	for (const path of invitations) {
		await page.goto(path);
		await page.getByText('Hier staat nog niets').waitFor();
		expect(await faults(page), path).toEqual([]);
		await fits(page);
	}
	await page.goto('/gebieden');
	await page.getByRole('link', { name: 'De Wevershoek' }).click();
	await page.getByText('Er zijn nog geen cijfers van dit gebied').waitFor();
	await page.getByRole('link', { name: 'Naar de openbare bladzijde' }).click();
	await page.getByRole('heading', { level: 1, name: 'De Wevershoek' }).waitFor();
	await page.getByText('Hier staat nog niets. Dat komt.').waitFor();

	const other = await visit('/begin', { baseURL: vierzet.address });
	await other.waitForURL('**/inloggen');
});
