import type { Page } from '@playwright/test';
import { afterAll, expect, test } from 'vitest';
import { closeBrowser, faults, fits, signIn } from './browser.ts';

afterAll(closeBrowser);

async function note(page: Page, text: string) {
	await page.goto('/noteer');
	await page.getByLabel('Wat zag je?').fill(text);
	await page.getByText('Meer: foto, citaat, plek, stille wens').click();
	await page.getByLabel('mijn team', { exact: true }).check();
	await page.getByRole('button', { name: 'Noteer', exact: true }).click();
	await page.waitForURL(/\/zien\/.+nieuw/);
}
const lay = (page: Page) => page.getByRole('button', { name: 'Leg erbij: Veilig naar school' });

test('[R13] [R74] a new note says at once what it resembles and where it may belong; it lies there when somebody says so', async () => {
	const page = await signIn('noor', { javaScriptEnabled: false });
	await note(page, 'Weer auto’s geteld door vaders en moeders: 59 in een kwartier.');
	await page.getByRole('heading', { name: 'Lijkt op' }).waitFor();
	const earlier = page.getByRole('listitem').filter({ hasText: 'Geteld door vaders en moeders' });
	expect(await earlier.getByRole('link').count()).toBe(3);
	await earlier
		.getByText(/Gedeelde woorden: .*‘kwartier’/)
		.first()
		.waitFor();

	const laid = page.getByRole('listitem').filter({ hasText: 'Hier ligt het nu bij.' });
	expect(await laid.count()).toBe(0);
	await lay(page).click();
	await page.waitForURL(/\/zien\/.+erbij/);
	await laid.getByRole('link', { name: 'Veilig naar school' }).waitFor();
	expect(await lay(page).count()).toBe(0);
	await page.getByRole('link', { name: 'Geef het een eigen naam' }).click();
	await page.getByRole('heading', { level: 1 }).waitFor();
	expect(new URL(page.url()).pathname).toBe('/denken/ordenen');
});

test('[R13] what resembles nothing says nothing; what does can be used by everybody', async () => {
	const page = await signIn('noor');
	await note(page, 'Een zeppelin.');
	expect(await page.getByRole('heading', { name: 'Lijkt op' }).count()).toBe(0);
	expect(await page.getByRole('heading', { name: 'Hoort het bij' }).count()).toBe(0);

	await note(page, 'Moeders en vaders hebben een kwartier lang auto’s geteld.');
	await lay(page).waitFor();
	expect(await faults(page)).toEqual([]);
	await page.setViewportSize({ width: 320, height: 568 });
	await fits(page);
	// Later it is a note as any other.
	await page.goto(new URL(page.url()).pathname);
	await page.getByRole('heading', { level: 1 }).waitFor();
	expect(await lay(page).count()).toBe(0);
});
