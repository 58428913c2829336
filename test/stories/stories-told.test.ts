import { afterAll, expect, test } from 'vitest';
import { closeBrowser, faults, fits, signIn, visit } from './browser.ts';

afterAll(closeBrowser);

test('[R93] [S10] a story is told by a link and taken back by its teller, without JavaScript', async () => {
	const noor = await signIn('noor');
	await noor.goto('/vinden/verhalen/rondes');
	await noor.getByRole('link', { name: 'Verhalen van het straatdiner' }).click();
	await noor.getByText('Een sleutel geef je alleen aan wie je vertrouwt.').waitFor();
	expect(await faults(noor)).toEqual([]);
	await noor.setViewportSize({ width: 320, height: 640 });
	await fits(noor);
	await noor.getByText('Maak een link', { exact: false }).first().click();
	await noor.getByLabel('Voor wie', { exact: false }).first().fill('bewoners van de Garenhof');
	await noor.getByRole('button', { name: 'Maak een link', exact: false }).click();
	const address = (await noor.locator('a.address').first().getAttribute('href'))!;

	const plain = { javaScriptEnabled: false, viewport: { width: 320, height: 640 } };
	const teller = await visit(new URL(address).pathname, plain);
	expect(await teller.locator('script').count()).toBe(0);
	await fits(teller);
	await teller.getByLabel('Wat veranderde er?').fill('Ik kreeg een zonnebloem over de heg.');
	await teller.getByLabel('Waarom is dat belangrijk voor jou?').fill('Ik hoor erbij.');
	await teller.getByRole('button', { name: 'Vertel', exact: true }).click();
	await teller.getByText('Dank je wel. Je verhaal is binnen.').waitFor();
	await fits(teller);

	await noor.reload();
	await noor.getByRole('button', { name: 'Leg op tafel' }).first().click();
	await noor.goto('/vinden/verhalen');
	await noor.getByText('zonnebloem').first().waitFor();
	await teller.getByRole('button', { name: 'Neem mijn verhaal terug' }).click();
	await teller.getByText(/Je verhaal is teruggenomen/).waitFor();
	await noor.reload();
	await noor
		.getByText(/Een verhaal is teruggenomen op/)
		.first()
		.waitFor();
	expect(await noor.getByText('zonnebloem').count()).toBe(0);
	for (const page of [noor, teller]) await page.context().close();
});
