import { afterAll, expect, test } from 'vitest';
import { closeBrowser, faults, fits, signIn } from './browser.ts';

afterAll(closeBrowser);

test('[R17] a slip of the finger is told and looked for, and the question gets smaller, without JavaScript', async () => {
	const page = await signIn('noor', { javaScriptEnabled: false });
	await page.goto('/zoek');
	await page.getByLabel('Waar zoek je naar?').fill('banjke');
	await page.getByRole('button', { name: 'Zoek', exact: true }).click();
	await page.getByText('Bedoel je “bankje”?').waitFor();
	await page.getByText('We zochten ook op “bankje”.').waitFor();
	const all = await page.locator('main article').count();
	expect(all).toBeGreaterThan(1);

	await page.getByText('Meer: plek, soort').click();
	await page.getByLabel('Wat voor iets?').selectOption({ label: 'bedacht' });
	await page.getByLabel('Vanaf').fill('2025-02-01');
	await page.getByLabel('Tot en met').fill('2025-01-01');
	await page.getByRole('button', { name: 'Zoek', exact: true }).click();
	await page.getByText('Draai ze om, of laat er een leeg.').waitFor();
	expect(await page.getByLabel('Waar zoek je naar?').inputValue()).toBe('banjke');
	expect(await page.getByLabel('Wat voor iets?').inputValue()).toBe('plan');

	await page.getByLabel('Tot en met').fill('');
	await page.getByRole('button', { name: 'Zoek', exact: true }).click();
	await page.locator('main article').first().waitFor();
	expect(await page.locator('main article').count()).toBeLessThan(all);
	expect(page.url()).toContain('kind=plan');
	await page.getByText('(2 gekozen)').waitFor();
});

test('[R17] the page of what was found can be used by everybody', async () => {
	const page = await signIn('noor', { viewport: { width: 320, height: 640 } });
	await page.goto('/zoek?q=banjke&kind=plan&from=2026-02-01&until=2026-01-01');
	expect(await faults(page)).toEqual([]);
	await page.goto('/zoek?q=banjke');
	expect(await faults(page)).toEqual([]);
	await fits(page);
});
